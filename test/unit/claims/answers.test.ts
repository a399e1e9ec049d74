import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { predict } from '../../../commands/evaluation/predict.ts';
import { factById } from '../../../data/record.ts';

const CORPUS = resolve(import.meta.dirname, '../../corpus/positives.jsonl');

/** The topics of the claims in a text beside those of the facts that answer them first, where there is one. */
function topicsIn(text: string): [string, string][] {
  return predict(text).flatMap(({ topic, factIds: [first] }) => (first === undefined ? [] : [[topic, factById.get(first)?.topic ?? ''] as [string, string]]));
}

describe('an answer', () => {
  it('begins with a fact of the claim’s own topic', () => {
    const texts = readFileSync(CORPUS, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
    const others = texts.flatMap((text) => topicsIn(text).filter(([asked, answered]) => asked !== answered).map((pair) => ({ text, pair })));
    expect(others).toEqual([]);
  });

  it.each([
    ['DeepSeek released R1, a reasoning model.', 'deepseek-r1-release'],
    ['In December DeepSeek published DeepSeek-V3.', 'deepseek-v3-release'],
  ])('to "%s" is when it came out', (text, factId) => {
    expect(predict(text).find(({ topic }) => topic === 'release')?.factIds[0]).toBe(factId);
  });
});
