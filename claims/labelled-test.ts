import { classNumber, type ClassSet } from './classes.ts';
import { BENCHMARKS, NONE } from './sentence.ts';

/** How long a block may be that is no more than the name of a test, above the scores on it (UTF-16 code units). */
const LONGEST_LABEL = 60;

/** How long one may be that gives a score under it. */
const LONGEST_SCORE = 160;

const TESTS: readonly number[] = ['aime', 'codeforces', 'gpqa'].map(classNumber);

/**
 * The class of the test that the blocks behind one give scores on where they name none: "1. AIME 2024:" above a list of models
 * and their scores. -1 where there is none.
 * @param before - the same before the block
 * @param classes - the classes of its words
 * @param hasScore - whether it gives a score itself
 */
export function testBehind(before: number, text: string, classes: ClassSet, hasScore: boolean): number {
  if (!classes.meets(BENCHMARKS)) return before !== NONE && goesOnUnder(text) ? before : NONE;
  if (hasScore || text.length > LONGEST_LABEL || classes.shared(BENCHMARKS) !== 1) return NONE;
  return TESTS.find((test) => classes.hasNumber(test)) ?? NONE;
}

/** Whether a block that names no test may be one of those under a test's name. */
export function goesOnUnder(text: string): boolean {
  return text.length <= LONGEST_SCORE;
}
