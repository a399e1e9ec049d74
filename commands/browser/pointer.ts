import type { Page } from 'puppeteer-core';

/**
 * Moves the pointer onto the first place where a page says some words, as a hand does, and lets it rest until a card is
 * open there.
 * @throws Error when the page does not say the words, or no card opens in 5 s
 */
export async function rest(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 30, y + 40);
  await page.mouse.move(x, y, { steps: 5 });
  await waitForCard(page, true);
}

/** The middle of the first place where a page says some words, scrolled onto the screen (CSS px of the viewport). */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      if (range.getBoundingClientRect().width === 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`The page does not say "${words}"`);
  return place;
}

/** Waits until a card is shown, or until none is: a card is the one element that stands beside the page's body. */
export async function waitForCard(page: Page, shown: boolean): Promise<void> {
  await page.waitForFunction((expected) => (document.querySelector(':popover-open') !== null) === expected, { timeout: 5000, polling: 20 }, shown);
}
