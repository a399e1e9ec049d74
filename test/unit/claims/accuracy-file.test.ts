import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureAccuracy } from '../../../commands/evaluation/accuracy.ts';
import { accuracySchema } from '../../../data/accuracy.ts';

const ROOT = new URL('../../../', import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

test('The accuracy that the options page shows is that of the rules, the record and the passages as they are', () => {
  const { measuredOn: _day, ...written } = accuracySchema.parse(JSON.parse(textOf('data/accuracy.json')));
  const files = ['positives.jsonl', 'negatives.jsonl'].map((name) => ({ path: name, text: textOf(`test/corpus/${name}`) }));
  expect(written, 'run: npm run evaluate -- --write').toEqual(measureAccuracy('test/corpus', files));
});
