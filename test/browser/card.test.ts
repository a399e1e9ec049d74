import { expect, it } from 'vitest';
import { cardText, inCard } from '../../commands/browser/card.ts';
import { placeOf, rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, type Stage } from './session.ts';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train';

function textOfCard({ session }: Stage, page: { url: () => string }): Promise<string | null> {
  return cardText(session, page.url());
}

inBothBrowsers((stage) => {
  it('opens the right card when the pointer rests on a claim, and closes it when the pointer leaves', async () => {
    const page = await stage().open('nested.html');
    await rest(page, '$5.6 million');
    const text = await textOfCard(stage(), page);
    expect(text).toContain('DeepSeek-V3');
    expect(text).toContain('$5.576 million');
    await page.mouse.move(900, 700, { steps: 4 });
    await waitForCard(page, false);
    await page.close();
  });

  it('keeps the card open while the pointer goes to it and stays on it', async () => {
    const page = await stage().open('nested.html');
    await rest(page, '$5.6 million');
    const box = await inCard<{ x: number; y: number; width: number; height: number }>(stage().session, page.url(), "(() => { const { x, y, width, height } = root.querySelector('[role=dialog]').getBoundingClientRect(); return { x, y, width, height }; })()");
    if (box === null) throw new Error('No card is open');
    await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 8 });
    // Longer than the card stays open without the pointer on it.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    expect(await textOfCard(stage(), page)).not.toBeNull();
    await page.close();
  });

  it('closes the card on Escape, and the page hears nothing of that key', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => addEventListener('keydown', (event) => document.title += ` ${event.key}`));
    await rest(page, '$5.6 million');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.title()).not.toContain('Escape');
    await page.keyboard.press('Escape');
    expect(await page.title()).toContain('Escape');
    await page.close();
  });

  it('opens the card of a link that gets the focus by key, and closes it when the focus goes on', async () => {
    const page = await stage().open('links.html');
    await page.focus('body');
    await page.keyboard.press('Tab');
    await waitForCard(page, true);
    expect(await textOfCard(stage(), page)).toContain('DeepSeek-V3');
    await page.keyboard.press('Tab');
    await waitForCard(page, false);
    await page.close();
  });

  it('leaves a link under a claim to the page', async () => {
    const page = await stage().open('links.html');
    const { x, y } = await placeOf(page, CLAIM);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash !== '');
    expect(page.url()).toContain('#there');
    await page.close();
  });

  it('never covers the claim, and stays on the screen', async () => {
    const page = await stage().open('sample-article.html');
    for (const words of ['released R1', '$170M', '$191 million']) {
      await rest(page, words);
      const box = await inCard<{ left: number; top: number; right: number; bottom: number }>(stage().session, page.url(), "(() => { const { left, top, right, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect(); return { left, top, right, bottom }; })()");
      const claim = await placeOf(page, words);
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (box === null) throw new Error('No card is open');
      const covers = claim.x > box.left && claim.x < box.right && claim.y > box.top && claim.y < box.bottom;
      expect(covers).toBe(false);
      expect([box.left >= 0, box.top >= 0, box.right <= view.width, box.bottom <= view.height]).toEqual([true, true, true, true]);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
    }
    await page.close();
  });

  it('leaves the page as it was: the same markup before, while marked, and after a card', async () => {
    const { session, server } = stage();
    const address = `${server.origin}/sample-article.html`;
    const page = await session.open(address);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await stage().until(page, (summary) => summary.settled && summary.claims.length > 20);
    await page.bringToFront();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await rest(page, '$5.576');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});
