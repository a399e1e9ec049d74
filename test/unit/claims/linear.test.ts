import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BlockReader } from '../../../claims/block-reader.ts';
import { createDetector } from '../../../claims/detector.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import { lexicon } from '../../../data/lexicon.ts';

const detector = createDetector(createLexicon(lexicon));
const engine = new Session();

beforeAll(async () => {
  engine.connect();
  await engine.post('Profiler.enable');
  await engine.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(() => engine.disconnect());

/** How often the engine has run a function, a loop's body or a branch of the detector since it was last asked. */
async function steps(): Promise<number> {
  const { result } = await engine.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => /\/claims\/[\w-]+\.ts/.test(url) && !url.includes('/test/'));
  return own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges)).reduce((sum, { count }) => sum + count, 0);
}

/** The steps that reading a text takes as one block of a page about AI. */
async function stepsFor(text: string): Promise<number> {
  const reader = new BlockReader(detector, 'DeepSeek and AI');
  await steps();
  reader.read({ text, headings: [], rowHeader: '', columnHeader: '', row: 0 });
  return steps();
}

/** The longest text that is read at once, almost (UTF-16 code units), and a tenth of it. */
const LONG = 5900;
const SHORT = LONG / 10;

describe('reading a block', () => {
  it.each([
    '$5', '$5 ', '$5M+', '5%', '1 to 1 to ', '1x1', '5M ', 'billions of ',
    'GPT-4, ', 'GPT-4 and ', 'like GPT-4, ', 'GPT-4 (', 'GPT-4\n\n', 'DeepSeek-', 'DeepSeek/', 'Foo-7 ', '1.5-B-', 'X5 ', 'A', 'A ',
    '( ( ( ', '"\'', '«"', 'train ', 'which ', 'H800-', 'a',
    'train $5 ', 'DeepSeek cost $5 to train ', 'GPT-4 $5 respectively ', 'Foo 7B cost $5 to train ', 'Pythia model $5 ', 'final run $5 to train ', 'called $5 to train ',
    'AIME 79.8% ', 'MIT license ', 'DeepSeek released R1 January ', 'train GPT-4 for $5 ', 'they trained a model called s1 for $5, ',
    'R1 is out. This model cost $5 to train ', 'rival models cost $5 to train ', 'models like GPT-4 cost $5 ', 'built on V3, R1 cost $5 ', 'the $6 million figure ',
    'the model that DeepSeek or GPT-4 may have cost about 5 to 6 and then 7 million or billion of training runs and ',
  ])('takes ten times the steps for ten times the text: %j', async (part) => {
    const times = (length: number): string => part.repeat(Math.round(length / part.length));
    await stepsFor(times(LONG));
    const short = await stepsFor(times(SHORT));
    const long = await stepsFor(times(LONG));
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(12);
  });
});
