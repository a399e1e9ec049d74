import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { inCard } from '../../commands/browser/card.ts';
import { rest } from '../../commands/browser/pointer.ts';
import { facts } from '../../data/record.ts';
import { CONTRADICTED, SEED_MAP } from '../unit/data/seed-map.ts';
import { inBothBrowsers, type Stage } from './session.ts';

/** A common error, where the sample article states it, and what the card says there instead. */
interface Correction {
  readonly seed: string;
  /** What the article says, white space folded. */
  readonly error: string;
  /** Where the pointer rests: words of one text node. */
  readonly rest: string;
  /** The fact whose statement the card shows without a further click. */
  readonly fact: string;
  /** What in that statement contradicts the article. */
  readonly record: string;
}

const CORRECTIONS: readonly Correction[] = [
  {
    seed: 'seed-5576-attributed-to-r1',
    error: 'DeepSeek R1 cost $5.576 million to train',
    rest: '$5.576',
    fact: 'deepseek-v3-cost-final-run',
    record: 'final training run of DeepSeek-V3',
  },
  { seed: 'seed-appstore-november', error: 'By November 2025, DeepSeek had overtaken ChatGPT', rest: 'overtaken ChatGPT', fact: 'app-rank-us', record: '26 January 2025' },
  { seed: 'seed-codeforces-o1', error: "OpenAI's o1 reached only 93.9% on Codeforces", rest: 'o1 reached only', fact: 'openai-o1-codeforces-percentile', record: '96.6th percentile' },
  { seed: 'seed-codeforces-winner', error: 'On Codeforces R1 won as well', rest: 'with 96.3%', fact: 'r1-o1-codeforces-comparison', record: 'OpenAI o1 stands a little above DeepSeek-R1' },
  {
    seed: 'seed-fully-open-source',
    error: 'R1 is fully open source: the weights, the code and the training data are all there',
    rest: 'R1 is fully open source',
    fact: 'deepseek-r1-openness',
    record: 'the training code and the training data are not',
  },
  { seed: 'seed-gpqa-o1', error: 'o1 keeps the lead on GPQA Diamond with 78.3%', rest: 'o1 keeps the lead', fact: 'openai-o1-gpqa-diamond', record: '75.7%' },
  { seed: 'seed-nvidia-next-day', error: 'The next day Nvidia fell 17%', rest: 'Nvidia fell 17%', fact: 'nvidia-fall-close', record: '27 January 2025, a week after DeepSeek-R1 came out' },
  { seed: 'seed-table-open-source', error: 'Fully open source, weights and code', rest: 'Fully open source', fact: 'deepseek-r1-openness', record: 'an open-weight model' },
  {
    seed: 'seed-uncertain-full-cost',
    error: "It is still unclear whether DeepSeek's figure reflects its full development costs or only the final training run",
    rest: 'full development costs',
    fact: 'deepseek-v3-figure-leaves-out',
    record: 'for the final training of V3 alone',
  },
];

function statementOf(factId: string): string {
  return facts.find(({ id }) => id === factId)?.statement ?? `No fact ${factId}`;
}

/** Whether the open card shows a sentence without a further click. */
function isShown({ session }: Stage, page: Page, sentence: string): Promise<boolean | null> {
  return inCard<boolean>(
    session,
    page.url(),
    `[...root.querySelectorAll('*')].some((element) => element.textContent.trim().endsWith(${JSON.stringify(sentence)}) && element.checkVisibility())`,
  );
}

test('Every error of the seed article has its correction here, by one of the facts that cover it', () => {
  expect(CORRECTIONS.map(({ seed }) => seed)).toEqual(CONTRADICTED);
  for (const { seed, fact, record } of CORRECTIONS) {
    expect(SEED_MAP[seed]).toContain(fact);
    expect(statementOf(fact)).toContain(record);
  }
});

describe('On the sample article', () => {
  inBothBrowsers((stage) => {
    it.each(CORRECTIONS)('where it says "$error", the card says what the record has', async ({ error, rest: words, fact }) => {
      const page = await stage().open('sample-article.html');
      // Another page with the same address would be taken for this one.
      onTestFinished(() => page.close());
      expect(await page.evaluate(() => document.body.textContent?.replace(/\s+/g, ' '))).toContain(error);
      await rest(page, words);
      expect(await isShown(stage(), page, statementOf(fact))).toBe(true);
    });
  });
});
