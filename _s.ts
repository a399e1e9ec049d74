import { resolve } from 'node:path';
import { startSession } from './commands/browser/session.ts';
import { claimsOf } from './commands/browser/page-claims.ts';
import { serveFolder } from './commands/browser/serve.ts';
const [name, ...what] = process.argv.slice(2) as ['chrome' | 'firefox', ...string[]];
const s = await startSession(name, { extension: resolve(`.output/${name}-mv3`), keepWelcome: false, width: 1000, height: 900 });
const server = await serveFolder('test/pages');
const page = await s.open(`${server.origin}/sample-article.html`);
await claimsOf(s, page.url());
for (const w of what) {
  const [path = '', width = '360', theme = 'light', action = ''] = w.split(',');
  const p = await s.openExtensionPage(path);
  await p.setViewport({ width: Number(width), height: 700 });
  if (theme === 'dark') await s.inExtension(`await browser.storage.sync.set({ theme: 'dark' });`);
  else await s.inExtension(`await browser.storage.sync.remove('theme');`);
  if (/popup|sidepanel/.test(path)) await page.bringToFront();
  await new Promise((d) => setTimeout(d, 1200));
  if (action) { await p.evaluate(action); await new Promise((d) => setTimeout(d, 500)); }
  if (!/popup|sidepanel/.test(path)) await p.bringToFront();
  await p.screenshot({ path: `/tmp/shot-${name}-${w.replace(/[^a-z0-9]+/gi, '-').slice(0, 40)}.png` as `${string}.png`, fullPage: true }).catch((e) => console.log(w, String(e)));
  await p.close();
}
await s.close(); await server.close();
