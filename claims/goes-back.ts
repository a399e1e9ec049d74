import type { Sentence } from './sentence.ts';
import type { Span } from './spans.ts';
import type { Scanner } from './tokens.ts';

/** Where a sum is looked at for whose it is. */
export interface OwnedFigure {
  readonly tokens: Scanner;
  readonly sentence: Sentence;
  readonly anchor: Span;
}

/** How far before a figure its sentence is looked through, in tokens. */
const REACH = 40;

/** The same behind it: "$40 million training Command R". */
export const REACH_BEHIND = 6;

/** The token from which on a sentence is looked through. */
export function startOf({ sentence, anchor }: OwnedFigure): number {
  return Math.max(sentence.first, anchor.first - REACH);
}

/**
 * Whether the words of a sentence up to its figure, or right behind it, go back to what was spoken of before.
 * @param from - the token from which on "its" is somebody's who is named in the sentence
 */
export function goesBack(from: number, figure: OwnedFigure): boolean {
  const { tokens, sentence, anchor } = figure;
  for (let index = startOf(figure); index <= Math.min(sentence.last, anchor.last + REACH_BEHIND); index++) {
    const key = tokens.key(index);
    // "Essential AI trained its model": what is a name's own comes behind it.
    if (BACK.has(key) || (index < from && OWN.has(key)) || (key === 'the' && GONE_BACK_TO.has(tokens.key(index + 1)))) return true;
  }
  return false;
}

const BACK: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'we', 'our', 'il', 'elle', 'ils']);
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'they', 'he', 'she', 'su', 'sus', 'son', 'ses', 'leur']);
const GONE_BACK_TO: ReadonlySet<string> = new Set(['model', 'company', 'firm', 'lab', 'start', 'startup', 'chinese', 'hangzhou', 'system', 'latest', 'new', 'team']);
