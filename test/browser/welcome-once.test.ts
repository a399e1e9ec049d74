import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

async function welcomePages({ browser }: Session): Promise<number> {
  const addresses = await Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));
  return addresses.filter((address) => address.endsWith('/welcome.html')).length;
}

// Firefox cannot reload an extension that was installed for a session.
it('the welcome page opens once after the installation, and not after an update, in Chromium', async () => {
  const server = await serveFolder(join(import.meta.dirname, '../pages'));
  const session = await startSession('chrome', { extension: inject('builds').chrome, keepWelcome: true });
  expect(await welcomePages(session)).toBe(1);
  // Chromium closes all pages of an extension that is reloaded, which it counts as an update.
  await session.inExtension('browser.runtime.reload();').catch(() => undefined);
  await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await session.open(`${server.origin}/nested.html`);
  expect(await page.title()).not.toBe('');
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  expect(await welcomePages(session)).toBe(0);
  await session.close();
  await server.close();
});
