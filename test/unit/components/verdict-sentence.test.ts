import { beforeEach, describe, expect, test } from 'vitest';
import type { CardContent } from '../../../components/card-content.ts';
import type { Fact } from '../../../data/schema.ts';
import { verdictSentence } from '../../../components/verdict-sentence.ts';
import { aClaim, aFact, anUnknown } from './card-claims.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => speakEnglish());

const said = (changes: Partial<CardContent> = {}): string | null => verdictSentence(aClaim(changes), 'en-GB');

const usd = (low: number, high = low) => ({ low, high, unit: 'USD', qualifier: 'exact' }) as const;

const r1Stage = aFact({
  id: 'r1-cost',
  subject: 'deepseek-r1',
  scope: 'stage',
  figure: { low: 294_000, high: 294_000, unit: 'USD' },
});

function aJudgement(): Fact {
  return { ...aFact(), certainty: 'opinion', speaker: 'Somebody' };
}

/** A fact that does not say what it counts. */
function withoutScope() {
  const { scope: _, ...fact } = aFact();
  return fact;
}

describe('another subject’s figure', () => {
  test('is said to be that subject’s, with what it counts', () => {
    expect(said()).toBe('This is DeepSeek-V3’s figure, for one final training run.');
  });

  test('is said to be that subject’s alone where the record does not say what it counts', () => {
    expect(said({ facts: [withoutScope()] })).toBe('This is DeepSeek-V3’s figure.');
  });

  test('names the owner of the figure even when the claimed subject’s own fact comes first', () => {
    expect(said({ facts: [r1Stage, aFact()] })).toBe('This is DeepSeek-V3’s figure, for one final training run.');
  });
});

test('A figure that agrees is said to be on record, for its subject and scope', () => {
  const pageFigure = usd(5_576_000);
  expect(said({ verdict: 'agrees', pageFigure })).toBe('This is the figure on record for DeepSeek-V3: it counts one final training run.');
  expect(said({ verdict: 'agrees', pageFigure, facts: [withoutScope()] })).toBe('This is the figure on record for DeepSeek-V3.');
});

test('A figure within an estimate’s range is not said to be the estimate’s', () => {
  const estimate = aFact({ figure: { low: 2e6, high: 27e6, central: 6.8e6, unit: 'USD' } });
  expect(said({ verdict: 'agrees', facts: [estimate], pageFigure: usd(6.3e6) })).toBe('This lies within the record’s range for DeepSeek-V3, $2–27 million; that counts one final training run.');
  expect(said({ verdict: 'agrees', facts: [estimate], pageFigure: usd(6.8e6) })).toBe('This is the figure on record for DeepSeek-V3: it counts one final training run.');
});

test('A range whose ends are two figures on record is not said to be one of them', () => {
  const low = aFact({ figure: { low: 1e6, high: 9e6, central: 2.8e6, unit: 'USD' } });
  const high = aFact({ id: 'dearer', figure: { low: 9e6, high: 9e7, central: 19e6, unit: 'USD' } });
  expect(said({ verdict: 'rounds', facts: [low, high], pageFigure: usd(2.8e6, 19e6) })).toBe('Both ends of this range are on record for DeepSeek-V3, each counted in its own way.');
  expect(said({ verdict: 'rounds', facts: [low, high], pageFigure: usd(2.8e6, 2.9e6) })).toMatch(/^This is the figure on record for DeepSeek-V3/);
});

test('A bound that the record’s figure keeps is borne out by it', () => {
  const under = { ...usd(6e6), qualifier: 'under' } as const;
  expect(said({ verdict: 'agrees', pageFigure: under })).toBe('The record’s figure for DeepSeek-V3, $5.576 million, bears this out; it counts one final training run.');
  expect(said({ verdict: 'agrees', pageFigure: under, facts: [withoutScope()] })).toBe('The record’s figure for DeepSeek-V3, $5.576 million, bears this out.');
});

test('A rounded figure is set beside the exact one', () => {
  expect(said({ verdict: 'rounds' })).toBe('This is DeepSeek-V3’s figure, $5.576 million, rounded; it counts one final training run.');
  expect(said({ verdict: 'rounds', facts: [withoutScope()] })).toBe('This is DeepSeek-V3’s figure, $5.576 million, rounded.');
});

describe('a figure outside the range', () => {
  const gpt4 = (low: number, high: number) => aFact({ id: `gpt-4-${low}`, subject: 'gpt-4', figure: { low, high, unit: 'USD' } });

  test('is higher where it is higher than every figure on record', () => {
    expect(said({ verdict: 'outside-range', pageFigure: usd(2e9), facts: [gpt4(4e7, 8e7), gpt4(7e8, 8e8)] })).toBe(
      'This figure is higher than the record’s for GPT-4.',
    );
  });

  test('is lower where it is lower than every figure on record', () => {
    expect(said({ verdict: 'outside-range', pageFigure: usd(1e6), facts: [gpt4(4e7, 8e7)] })).toBe(
      'This figure is lower than the record’s for GPT-4.',
    );
  });

  test('is neither where it lies between two figures of the record', () => {
    expect(said({ verdict: 'outside-range', pageFigure: usd(3e8), facts: [gpt4(4e7, 8e7), gpt4(7e8, 8e8)] })).toBe(
      'The record has other figures for GPT-4.',
    );
  });

  test('is neither where the units differ', () => {
    const pageFigure = { ...usd(6e6), unit: 'CNY' } as const;
    expect(said({ verdict: 'outside-range', pageFigure })).toBe('The record has other figures for DeepSeek-V3.');
  });

  test('is said to be one of another chip where it is the record’s own', () => {
    const hours = aFact({ figure: { low: 2_788_000, high: 2_788_000, unit: 'GPU-hours' } });
    const about = (count: number) => ({ ...usd(count), unit: 'GPU-hours' }) as const;
    expect(said({ verdict: 'outside-range', pageFigure: about(2_788_000), facts: [hours] })).toBe('The record names another chip for DeepSeek-V3.');
    expect(said({ verdict: 'outside-range', pageFigure: about(2_800_000), facts: [hours] })).toBe('The record names another chip for DeepSeek-V3.');
    expect(said({ verdict: 'outside-range', pageFigure: about(4_000_000), facts: [hours] })).toBe('This figure is higher than the record’s for DeepSeek-V3.');
    expect(said({ verdict: 'outside-range', pageFigure: usd(5_576_000) })).toBe('The record has other figures for DeepSeek-V3.');
  });

  test('is not asked for where a page names another chip without one', () => {
    expect(said({ verdict: 'outside-range', topic: 'chips', pageFigure: null })).toBe('The record names another chip for DeepSeek-V3.');
    expect(said({ verdict: 'outside-range', topic: 'openness', pageFigure: null })).toBe('The record has other figures for DeepSeek-V3.');
  });
});

test('A figure of another scope is said to count what it counts, beside what the page speaks of', () => {
  expect(said({ verdict: 'other-scope', scope: 'programme' })).toBe(
    'This figure counts one final training run; the page speaks of the company’s whole programme.',
  );
  expect(said({ verdict: 'other-scope' })).toBe('This figure counts one final training run.');
  expect(said({ verdict: 'other-scope', facts: [withoutScope()] })).toBe('This figure counts something other than the page says.');
});

test('A figure that was replaced is said to have held until then', () => {
  const facts = [aFact({ supersededBy: { fact: 'newer', from: '2025-05-28' } })];
  expect(said({ verdict: 'outdated', facts })).toBe('This figure held until 28 May 2025; a newer one has replaced it.');
  expect(said({ verdict: 'outdated' })).toBe('A newer figure has replaced this one.');
});

test('An undisclosed figure is said not to have been disclosed for the page’s subject', () => {
  expect(said({ verdict: 'undisclosed', subjectName: 'DeepSeek-V4', facts: [anUnknown()] })).toBe(
    'No such figure has been disclosed for DeepSeek-V4, so this one cannot be checked.',
  );
});

test('An undisclosed figure that named parties dispute is said to be contested', () => {
  const contested: Fact = { ...aFact({ id: 'chips', subject: 'deepseek-v3' }), certainty: 'contested', parties: [] };
  expect(said({ verdict: 'undisclosed', facts: [contested] })).toBe('No such figure has been disclosed for DeepSeek-V3; this one is contested.');
  expect(said({ verdict: 'undisclosed', facts: [contested], pageFigure: { low: 50_000, high: 50_000, unit: 'chips', qualifier: 'about' } })).toBe(
    'No such figure has been disclosed for DeepSeek-V3, so this one cannot be checked.',
  );
});

test('An estimate that page and card round alike is said to be on record, not to be rounded', () => {
  const estimate = aFact({ figure: { low: 64e6, high: 574e6, central: 191.4e6, unit: 'USD' } });
  expect(said({ verdict: 'rounds', facts: [estimate], pageFigure: usd(191e6) })).toBe('This is the figure on record for DeepSeek-V3: it counts one final training run.');
  expect(said({ verdict: 'rounds', facts: [estimate], pageFigure: usd(190e6) })).toBe('This is DeepSeek-V3’s figure, about $191 million, rounded; it counts one final training run.');
});

test('What the record does not cover is neither checked nor endorsed', () => {
  expect(said({ verdict: 'not-covered', facts: [] })).toBe('This figure is not in our record: not checked, not endorsed.');
  expect(said({ verdict: 'not-covered', facts: [], pageFigure: null })).toBe('This is not in our record: not checked, not endorsed.');
});

test('A claim without a figure is said to give none, and a bare mention needs no verdict', () => {
  expect(said({ verdict: 'no-figure', pageFigure: null })).toBe('The page gives no figure to hold against the record.');
  expect(said({ verdict: 'no-figure', pageFigure: null, topic: 'about' })).toBeNull();
  expect(said({ verdict: 'no-figure', pageFigure: null, topic: 'release' })).toBeNull();
  expect(said({ verdict: 'no-figure', pageFigure: null, facts: [aJudgement()] })).toBeNull();
});

test('No verdict calls anything wrong, false, fake, true or correct', () => {
  const verdicts = ['agrees', 'rounds', 'outside-range', 'other-subject', 'other-scope', 'outdated', 'undisclosed', 'not-covered', 'no-figure'] as const;
  for (const verdict of verdicts) {
    expect(said({ verdict })).not.toMatch(/\b(?:wrong|false|fake|true|correct|mistake|mislead|author)/i);
  }
});
