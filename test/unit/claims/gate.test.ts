import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockReader } from '../../../claims/block-reader.ts';
import { createDetector } from '../../../claims/detector.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import { createGate } from '../../../claims/gate.ts';
import { gateWords } from '../../../claims/gate-words.ts';
import { LANGUAGES } from '../../../claims/languages/index.ts';
import { expandBraces } from '../../../claims/pack-wordings.ts';
import { lexicon } from '../../../data/lexicon.ts';

const couldHold = createGate(gateWords(lexicon));
const detector = createDetector(createLexicon(lexicon));

function claimsIn(text: string) {
  const reader = new BlockReader(detector, text);
  return text.split('\n').flatMap((line) => reader.read({ text: line, headings: [], rowHeader: '', columnHeader: '', row: 0 }));
}

/** Words of the lexicon, names, figures and glue: what claims are made of. */
const words = constantFrom(
  ...LANGUAGES.flatMap((language) => Object.values(language.words).flatMap((list) => (list ?? []).flatMap(expandBraces))),
  ...lexicon.flatMap((subject) => [subject.name, ...subject.aliases, ...(subject.inContext ?? [])]),
  '$5.6 million', '2.788M GPU-hours', '2,048 H800s', '17%', '96.3%', '$100M+', '294,000 dollars', '#1', 'January 2025', '.', ',', 'the', 'of', 'for', "'s",
);
const text = array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));

describe('the gate', () => {
  it('refuses no text in which the detector finds a claim', () => {
    assert(
      property(text, (sample) => {
        if (claimsIn(sample).length > 0) expect(couldHold(sample)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['an article about DeepSeek', 'DeepSeek said its model cost $5.6 million to train.'],
    ['a name in other letters', '深度求索 announced a model.'],
    ['a cost of another model', 'Training GPT-4 cost more than $100 million.'],
    ['a count of models with a times sign', 'It cost $100M to train 8xLlama.'],
    ['a model named after an everyday word', 'Training Stable-Diffusion cost $600,000.'],
    ['a short name on a page about AI', 'R1 is a large language model.'],
  ])('lets through %s', (_what, sample) => {
    expect(couldHold(sample)).toBe(true);
  });

  it.each([
    ['a page about trains', 'The train to Leeds costs £6, and the journey takes two hours.'],
    ['staff training', 'Training costs about $1,200 per employee and year.'],
    ['a deep seek in a file', 'A deep seek in the file costs one long wait.'],
    ['everyday words that begin names', 'No image of the original switch, with one exception, opens for others. It costs $5, says Amazon.'],
    ['nothing at all', ''],
  ])('refuses %s', (_what, sample) => {
    expect(couldHold(sample)).toBe(false);
  });
});
