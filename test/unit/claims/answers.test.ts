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

  it.each([
    ['DeepSeek-V3 was trained on H100 GPUs.', 'outside-range'],
    ['DeepSeek-V3 was trained on H800 GPUs.', 'agrees'],
    ['DeepSeek-V3 was trained on A100 and H800 GPUs.', 'agrees'],
    ['DeepSeek-V3 was trained on chips slower than the H100.', 'undisclosed'],
    ['DeepSeek trained its first models on A100 GPUs.', 'undisclosed'],
  ])('to "%s" holds the chip against the one of the record: %s', (text, verdict) => {
    expect(predict(text).find(({ topic }) => topic === 'chips')?.verdict).toBe(verdict);
  });

  it.each([
    ['We fine-tuned Llama 2 7B for $20 on one A100.', 'training-cost', 'not-covered'],
    ['Training Llama 2 7B took $20.', 'training-cost', 'undisclosed'],
    ['Training GPT-4 cost $78,352,034.', 'training-cost', 'rounds'],
    ['Training Llama 3 70B cost about $7.7 million.', 'training-cost', 'undisclosed'],
    ['Training GPT-4.5 cost over $500 million.', 'training-cost', 'undisclosed'],
    ['DeepSeek-V3 was pre-trained in 2.664 million H800 hours.', 'training-compute', 'agrees'],
    ['Training GPT-4 cost $71,352,034.', 'training-cost', 'outside-range'],
    ['Training Gemini Ultra cost $28 million to $191 million, depending on how one counts.', 'training-cost', 'rounds'],
    ['Training Gemini Ultra cost $3 billion to $4 billion.', 'training-cost', 'undisclosed'],
    ['Training the base of DeepSeek-R1 aside, making the data cost $10,000.', 'training-cost', 'agrees'],
    ['Training GPT-4.5 cost OpenAI $10,000.', 'training-cost', 'undisclosed'],
    ['Training Claude Sonnet 3.5 cost a few tens of millions.', 'training-cost', 'agrees'],
    ['DeepSeek trained V3 for $5.6 million, less than the $100 million cost of OpenAI’s GPT-4.', 'training-cost', 'rounds'],
    ['DeepSeek trained its models on 50,000 H100s.', 'training-compute', 'undisclosed'],
    ['DeepSeek trained V3 on 50,000 H100s.', 'training-compute', 'outside-range'],
    ['DeepSeek has about 10,000 A100s.', 'chips', 'agrees'],
    ['DeepSeek has about 10,000 H800s and 10,000 H100s.', 'chips', 'undisclosed'],
  ])('to "%s", of %s, is: %s', (text, asked, verdict) => {
    expect(predict(text).find(({ topic }) => topic === asked)?.verdict).toBe(verdict);
  });

  it.each([
    ['DeepSeek-V3 was trained on 2,048 A100 chips.', 'outside-range'],
    ['DeepSeek-V3 was trained on 2,048 H800 chips.', 'agrees'],
    ['DeepSeek-V3 was trained on 2,048 chips.', 'agrees'],
    ['DeepSeek-V3 took 2.788 million H100 GPU-hours to train.', 'outside-range'],
    ['DeepSeek-V3 took 2.788 million H800 GPU-hours to train, where others have H100s.', 'agrees'],
  ])('to "%s" holds the kind of chip against the record’s as well: %s', (text, verdict) => {
    expect(predict(text).find(({ topic }) => topic === 'training-compute')?.verdict).toBe(verdict);
  });
});
