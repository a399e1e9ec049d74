import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT, type ReadingContext } from '../../../claims/context.ts';
import { createDetector, type Detector } from '../../../claims/detector.ts';
import { LANGUAGES } from '../../../claims/languages/index.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import { expandBraces } from '../../../claims/pack-wordings.ts';
import type { TextBlock } from '../../../claims/text-block.ts';
import { Scanner } from '../../../claims/tokens.ts';
import { lexicon } from '../../../data/lexicon.ts';

const words = createLexicon(lexicon);
const fast = createDetector(words);
const plain = createDetector(words, { prefilter: false });

function block(text: string, headers: Partial<TextBlock> = {}): TextBlock {
  return { text, headings: [], rowHeader: '', columnHeader: '', row: 0, ...headers };
}

/** What reading blocks one after the other gives, contexts included. */
function readAll(detector: Detector, blocks: readonly TextBlock[], start: ReadingContext) {
  let context = start;
  return blocks.map((one) => {
    const reading = detector.read(one, context);
    context = reading.context;
    return reading;
  });
}

const ABOUT_AI: ReadingContext = { ...EMPTY_CONTEXT, ai: true, makers: new Set(['deepseek']) };

const pieces = constantFrom(
  ...LANGUAGES.flatMap((language) => Object.values(language.words).flatMap((list) => (list ?? []).flatMap(expandBraces))),
  ...lexicon.flatMap((subject) => [subject.name, ...subject.aliases, ...(subject.inContext ?? [])]),
  '$5.6 million', '2.788M GPU-hours', '8xH100', '17%', 'Foo-7', 'Palmyra X5', 'Pleias 1B', 'Dolly 1.0', '294,000', 'six million', '5 x 600', '. The', '! It', 'S & P 500', 'A. I.', 'tr\u00adaining', 'e\u0301', '.', '\n\n', ',', 'the', 'of', "'s",
);
const texts = array(array(pieces, { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')), { minLength: 1, maxLength: 6 });

describe('the prefilter', () => {
  it.each([
    ['of nothing', EMPTY_CONTEXT],
    ['of AI', ABOUT_AI],
  ])('changes nothing of what is found in the corpus, on a page %s', (_what, start) => {
    for (const file of ['positives', 'negatives']) {
      const lines = readFileSync(new URL(`../../corpus/${file}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
      const blocks = lines.flatMap((line) => String(JSON.parse(line).text).split('\n').map((text) => block(text)));
      expect(readAll(fast, blocks, start)).toEqual(readAll(plain, blocks, start));
    }
  });

  it('changes nothing of what is found in mixtures of what claims are made of', () => {
    assert(
      property(texts, constantFrom(EMPTY_CONTEXT, ABOUT_AI), constantFrom({}, { headings: ['What DeepSeek-V3 cost'] }, { columnHeader: 'Training cost ($ million)', rowHeader: 'R1' }), (list, start, headers) => {
        const blocks = list.map((text) => block(text, headers));
        expect(readAll(fast, blocks, start)).toEqual(readAll(plain, blocks, start));
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    'Rain is expected from the west during the night, with gusts of wind on the coast.',
    'The town council put the cost of the bridge at $12.4 million, 8% more than last year.',
    'Sales fell by 17% to $3.2 billion, and the stock lost $40 million in value.',
    'Ms. Perez ran the 40 miles in 5 hours, and 2,048 people saw it.',
  ])('passes over ordinary text without cutting it into tokens: "%s"', (text) => {
    words.scanner.scan('');
    fast.read(block(text), EMPTY_CONTEXT);
    expect(words.scanner.count).toBe(0);
  });
});

describe('a scan', () => {
  /** How often a text's characters are looked at while it is scanned. */
  function looksAt(text: string): number {
    let looks = 0;
    const counted = Object.assign(Object(text), {
      charCodeAt: (at: number) => {
        looks++;
        return text.charCodeAt(at);
      },
      charAt: (at: number) => {
        looks++;
        return text.charAt(at);
      },
    });
    new Scanner(words.wordings.vocabulary).scan(counted);
    return looks;
  }

  it.each(['1 000 000 ', '1.000.000,', '8x', 'a\u00ad', 'e\u0301', "1'000'000'", '中', '-', 'DeepSeek-'])('looks at each character a bounded number of times: %j', (part) => {
    const once = looksAt(part.repeat(500));
    expect(looksAt(part.repeat(5000))).toBeLessThanOrEqual(once * 10.5);
  });
});
