import { expect, test } from 'vitest';
import { inARow } from '../../../components/in-a-row.ts';

test('Sentences stand a space apart, but not after full-width punctuation', () => {
  expect(inARow('21 are underlined.', '31 are in the list.')).toBe('21 are underlined. 31 are in the list.');
  expect(inARow('21件です。', 'ほか31件です。', '終わり')).toBe('21件です。ほか31件です。終わり');
});
