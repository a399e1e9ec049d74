import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { askTab } from '../../commands/browser/page-claims.ts';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

async function markedCount(session: Session, address: string): Promise<number> {
  const page = await session.open(address);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const summary = await askTab(session, address);
    if (summary.settled) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const { claims } = await askTab(session, address);
  await page.close();
  return claims.filter((claim) => claim.marked).length;
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  it('settings survive a restart of the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'caveat-restart-'));
    const server = await serveFolder(join(import.meta.dirname, '../pages'));
    const address = `${server.origin}/sample-article.html`;
    const start = (): Promise<Session> => startSession(name, { extension: inject('builds')[name], profile });

    const first = await start();
    const before = await markedCount(first, address);
    await first.inExtension("await browser.storage.sync.set({ topicsOff: ['about', 'training-cost'], sitesOff: ['example.org'] });");
    const after = await markedCount(first, address);
    await first.close();

    const second = await start();
    expect(await second.inExtension('return await browser.storage.sync.get();')).toEqual({ topicsOff: ['about', 'training-cost'], sitesOff: ['example.org'] });
    expect(after).toBeLessThan(before);
    expect(await markedCount(second, address)).toBe(after);
    await second.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
