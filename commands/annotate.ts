import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { buildFor } from './browser/build.ts';
import type { BrowserName } from './browser/find-browser.ts';
import { claimsOf } from './browser/page-claims.ts';
import { serveFolder } from './browser/serve.ts';
import { startSession } from './browser/session.ts';
import { failPlainly, InputError } from './input-error.ts';
import { printClaims } from './print-claims.ts';

/**
 * `npm run annotate -- PAGE...`: opens pages in a real browser with the built extension and prints the claims found.
 * PAGE is a file or an address; `--browser firefox` for Firefox; `--json` for one JSON array (of arrays, where there are
 * several pages).
 */
failPlainly();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' }, json: { type: 'boolean', default: false } },
});
const name = browserNamed(values.browser);
if (positionals.length === 0) {
  console.error('Usage: npm run annotate -- PAGE.html|URL ... [--browser firefox] [--json]');
  process.exit(2);
}

for (const page of positionals) if (!URL.canParse(page) && !existsSync(resolve(page))) throw new InputError(`${page}: there is no such file`);

const session = await startSession(name, { extension: buildFor(name) });
try {
  const all = [];
  for (const page of positionals) {
    const claims = await annotate(page);
    all.push(claims);
    if (!values.json) printClaims(page, claims);
  }
  if (values.json) console.log(JSON.stringify(positionals.length === 1 ? all[0] : all, null, 2));
} finally {
  await session.close();
}

function browserNamed(given: string): BrowserName {
  if (given !== 'chrome' && given !== 'firefox') throw new InputError(`--browser ${given}: there are chrome and firefox`);
  return given;
}

async function annotate(page: string) {
  if (URL.canParse(page) && !existsSync(page)) return read(page);
  const path = resolve(page);
  const server = await serveFolder(dirname(path));
  try {
    return await read(`${server.origin}/${encodeURIComponent(basename(path))}`);
  } finally {
    await server.close();
  }
}

async function read(address: string) {
  const tab = await session.open(address);
  const claims = await claimsOf(session, tab.url());
  await tab.close();
  return claims.map(({ id: _id, ...claim }) => claim);
}
