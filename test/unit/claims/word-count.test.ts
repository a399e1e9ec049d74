import { expect, test } from 'vitest';
import { roughWords } from '../../../claims/word-count.ts';

test('Words are counted roughly, in languages with and without spaces', () => {
  const english = 'The report says that the final training run of the model took two months on a cluster of accelerators.';
  expect(roughWords(english) / english.split(' ').length).toBeCloseTo(1, 0);
  expect(roughWords('深度求索公司训练模型的成本')).toBeGreaterThan(5);
});
