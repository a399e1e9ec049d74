import { DIGIT } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { KnownSubject } from './lexicon.ts';
import { SIZE_LETTER } from './small-words.ts';
import { subjectNamed } from './subject-names.ts';
import type { SubjectSearch } from './subject.ts';

/** How far before a figure, or behind it, the size of its model may stand, in tokens. */
const REACH = 5;

/**
 * "Llama 3.1: 7 million hours for the 70B model": of a family, or of a model of it, the one whose size stands right beside the
 * figure; null where no size stands there or the record knows none such.
 */
export function sizedModel(model: KnownSubject, search: SubjectSearch): KnownSubject | null {
  const { anchor, subjects, sentence } = search;
  const before = sizeWithin(anchor.first - REACH, anchor.first, search);
  const behind = sizeWithin(anchor.last + 1, anchor.last + REACH, search);
  const size = sentence.begins(anchor.last + 1, LINKING) ? (behind ?? before) : (before ?? behind);
  if (size === null) return null;
  const wanted = model.name.replace(/ \d+(?:\.\d)?B$/, '') + ` ${size}B`;
  return subjectNamed(wanted, subjects) ?? null;
}

/** Words that lead to whose a figure is: "hours for the 7B model". */
const LINKING = ClassSet.of('to');

/** The size of a model that a stretch of a sentence names, in billions as written; null where it names none. */
function sizeWithin(from: number, to: number, { tokens, sentence }: SubjectSearch): string | null {
  for (let index = Math.max(from, sentence.first); index < Math.min(to, sentence.last); index++) {
    const isSize = tokens.kind(index) === DIGIT && !tokens.isSpaced(index + 1) && (tokens.signs(index + 1) & SIZE_LETTER) !== 0 && tokens.key(index + 1) === 'b';
    if (isSize) return tokens.key(index);
  }
  return null;
}
