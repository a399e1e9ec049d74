import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { askTab } from '../../commands/browser/page-claims.ts';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

/** Gives a built extension another version, as its next release has. */
async function release(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), version }));
}

/** How many tabs show the page that welcomes; asked once the extension has answered for a page, so that it has long begun. */
async function welcomes(session: Session): Promise<number> {
  const server = await serveFolder(join(import.meta.dirname, '../pages'));
  const page = await session.open(`${server.origin}/sample-article.html`);
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    if ((await askTab(session, page.url())).settled) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  expect((await askTab(session, page.url())).claims.length).toBeGreaterThan(5);
  await page.close();
  await server.close();
  return session.inExtension("return (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;");
}

function version(session: Session): Promise<string> {
  return session.inExtension('return browser.runtime.getManifest().version;');
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caveat-update-'));
    await cp(inject('builds')[name], folder, { recursive: true });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('the welcome page opens once after install, and not after an update', async () => {
    const session = await startSession(name, { extension: folder, keepWelcome: true });
    expect(await welcomes(session)).toBe(1);
    await session.inExtension(`
      const welcome = (await browser.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
      await browser.tabs.remove(welcome.id);
      await browser.storage.sync.set({ sitesOff: ['kept.example'] });
    `);
    await release(folder, '99.0.0');
    await session.browser.installExtension(folder);
    expect(await version(session)).toBe('99.0.0');
    expect(await session.inExtension('return (await browser.storage.sync.get()).sitesOff;')).toEqual(['kept.example']);
    expect(await welcomes(session)).toBe(0);
    await session.close();
  });
});
