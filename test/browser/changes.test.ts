import { expect, it } from 'vitest';
import { rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, markedWords, type Stage } from './session.ts';
import type { Page } from 'puppeteer-core';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train';

/** Waits until exactly these words are underlined. */
async function waitForMarks({ until }: Stage, page: Page, words: readonly string[]): Promise<void> {
  await until(page, (summary) => summary.settled && summary.claims.filter((claim) => claim.marked).length === words.length);
  expect(await markedWords(page)).toEqual(words);
}

inBothBrowsers((stage) => {
  it('marks what is added, forgets what is taken away, reads again what is changed', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<p id="added">DeepSeek-V3 cost $5.6 million to train.</p>'));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.$eval('#added', (added) => (added.firstChild as Text).data = 'DeepSeek-V3 is here.');
    await waitForMarks(stage(), page, ['DeepSeek', 'DeepSeek-V3']);
    await page.$eval('#added', (added) => added.append(' R1 too'));
    await waitForMarks(stage(), page, ['DeepSeek', 'DeepSeek-V3', 'R1']);
    await page.$eval('#added', (added) => added.remove());
    await waitForMarks(stage(), page, ['DeepSeek']);
    await page.close();
  });

  it('joins a claim whose pieces come one after the other', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<p id="line">DeepSeek-V3 cost </p>'));
    await waitForMarks(stage(), page, ['DeepSeek', 'DeepSeek-V3']);
    await page.$eval('#line', (line) => line.insertAdjacentHTML('beforeend', '<b>$5.6 million</b>'));
    await page.$eval('#line', (line) => line.append(' to train.'));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.close();
  });

  it('reads a shadow root that comes with its host', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train.</p>';
      feed.append(host);
    });
    await stage().until(page, (summary) => summary.settled && summary.claims.filter((claim) => claim.marked).length === 2);
    await page.$eval('#feed', (feed) => feed.firstElementChild?.remove());
    await waitForMarks(stage(), page, ['DeepSeek']);
    await page.close();
  });

  it('marks text that was kept back until it is searched for once it is shown', async () => {
    const page = await stage().open('until-found.html');
    await waitForMarks(stage(), page, [CLAIM]);
    await page.$eval('#found', (found) => (found as HTMLElement).hidden = false);
    await waitForMarks(stage(), page, [CLAIM, 'DeepSeek-V3 cost $5.576 million to train']);
    await page.close();
  });

  it('wakes up on a page that says nothing of AI at first', async () => {
    const page = await stage().open('late-claim.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train.</p>'));
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('wakes up for a claim in a shadow root that comes with its host, or is changed', async () => {
    const page = await stage().open('late-claim.html');
    await page.$eval('#feed', (feed) => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>The weather is fine.</p>';
      feed.append(host);
    });
    await page.$eval('#feed', (feed) => {
      const text = feed.firstElementChild?.shadowRoot?.querySelector('p');
      if (text) text.textContent = 'DeepSeek-V3 cost $5.6 million to train.';
    });
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('wakes up for a claim in a custom element that is defined late', async () => {
    const page = await stage().open('late-claim.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<x-late></x-late>'));
    await page.waitForFunction(() => document.querySelector('x-late:not(:defined)') !== null);
    await page.evaluate(() => {
      customElements.define('x-late', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train.</p>';
        }
      });
    });
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('reads a shadow root that an empty element gets after it was added', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => {
      const host = document.createElement('div');
      feed.append(host);
      // After the added element was read, as an effect of a framework comes.
      requestAnimationFrame(() => setTimeout(() => (host.attachShadow({ mode: 'open' }).innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train.</p>')));
    });
    const { claims } = await stage().until(page, (summary) => summary.settled && summary.claims.filter((claim) => claim.marked).length === 2);
    expect(claims.filter((claim) => claim.marked).map((claim) => claim.text)).toEqual(['DeepSeek', CLAIM]);
    await page.close();
  });

  it('reads again what stands under a heading, a header or a caption that changes', async () => {
    const page = await stage().open('headings.html');
    const subjects = async (expected: readonly string[]): Promise<void> => {
      const { claims } = await stage().until(page, (summary) => summary.settled && JSON.stringify(costs(summary.claims)) === JSON.stringify(expected));
      expect(costs(claims)).toEqual(expected);
    };
    const costs = (claims: readonly { topic: string; text: string; subject: string }[]): string[] => claims.filter(({ topic }) => topic === 'training-cost').map(({ text, subject }) => `${subject}: ${text}`);
    await subjects(['GPT-4: $5.6 million to train']);
    await page.$eval('h2', (heading) => (heading.textContent = 'DeepSeek-V3'));
    await subjects(['DeepSeek-V3: $5.6 million to train']);
    await page.$eval('#column', (header) => (header.textContent = 'Training cost'));
    await subjects(['DeepSeek-V3: $5.6 million to train', 'DeepSeek-V3: $5.6M', 'GPT-4: $78M']);
    await page.$eval('#caption', (caption) => (caption.textContent = 'Training cost of DeepSeek-V3'));
    await subjects(['DeepSeek-V3: $5.6 million to train', 'DeepSeek-V3: $5.6M', 'GPT-4: $78M', 'DeepSeek-V3: $5.7M']);
    await page.close();
  });

  it.each(['textContent', 'data'] as const)('a claim stays marked, and its card open, while %s changes beside it in its sentence', async (property) => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train, Nvidia fell by <span id="clock">0</span> points since.</p>'));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.evaluate(() => Reflect.set(globalThis, 'ranges', [...CSS.highlights.values()].filter(({ priority }) => priority < 6).flatMap((highlight) => [...highlight])));
    await rest(page, '$5.6 million');
    for (const points of ['17', '18', '19']) {
      await page.$eval('#clock', (clock, kind, text) => Reflect.set(kind === 'data' ? clock.firstChild ?? clock : clock, kind, text), property, points);
      await stage().until(page, ({ settled, claims }) => settled && claims.some(({ block }) => block.includes(`by ${points} points`)));
    }
    // Not painted anew either: it would be without its underline for a moment, at every tick.
    expect(await page.evaluate(() => [...CSS.highlights.values()].filter(({ priority }) => priority < 6).flatMap((highlight) => [...highlight]).every((range) => Reflect.get(globalThis, 'ranges').includes(range)))).toBe(true);
    expect(await page.$(':popover-open')).not.toBeNull();
    await page.$eval('#feed p', (line) => Reflect.set(line.firstChild ?? line, 'data', 'DeepSeek-V3 cost $5.7 million to train, Nvidia fell by '));
    await waitForCard(page, false);
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM.replace('5.6', '5.7')]);
    await page.close();
  });

  it('reads a page again under a title that names another subject, or one at all, after its text was read', async () => {
    const page = await stage().open('title-names-model.html');
    await waitForMarks(stage(), page, ['$5.6 million to train']);
    await page.evaluate(() => (document.title = 'GPT-4 explained'));
    await waitForMarks(stage(), page, []);
    await page.evaluate(() => (document.title = '(1) DeepSeek-V3 explained'));
    await waitForMarks(stage(), page, ['$5.6 million to train']);
    await page.close();
  });

  it.each(['#/second', '?second'])('forgets whom the page spoke of before at another route: %s', async (route) => {
    const page = await stage().open('late-claim.html');
    const show = (text: string): Promise<void> => page.$eval('#feed', (feed, said) => void (feed.innerHTML = `<p>${said}</p>`), text);
    await show('DeepSeek-V3 is a large AI model.');
    await waitForMarks(stage(), page, ['DeepSeek-V3']);
    await show('The AI model cost $5.6 million to train.');
    await waitForMarks(stage(), page, ['$5.6 million to train']);
    await page.evaluate((to) => history.pushState(null, '', to), route);
    await show('The AI model cost $5.6 million to train. ');
    await waitForMarks(stage(), page, []);
    await page.close();
  });

  it('marks text when it is shown, not before, and no longer', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<p id="tab" style="display: none">DeepSeek-V3 cost $5.6 million to train.</p>'));
    await waitForMarks(stage(), page, ['DeepSeek']);
    await page.$eval('#tab', (tab) => tab.removeAttribute('style'));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.$eval('#tab', (tab) => ((tab as HTMLElement).style.display = 'none'));
    await waitForMarks(stage(), page, ['DeepSeek']);
    await page.$eval('#tab', (tab) => ((tab as HTMLElement).style.display = ''));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.close();
  });
});
