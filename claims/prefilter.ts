import { headerSubject, readSurroundings } from './analysis.ts';
import { DIGIT, foldOfCode, LETTER } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { CompiledTopic } from './compiled-topic.ts';
import type { ReadingContext } from './context.ts';
import { kindOf } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { mayMatch } from './match-frame.ts';
import type { Term } from './terms.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

/** What may hold around a block that names nobody. */
interface Surroundings {
  readonly context: ReadingContext;
  readonly hasHeader: boolean;
}

/** Conditions that can be told to fail before a block that names nobody is read; of all others it is taken that they may hold. */
const MAY_HOLD: Readonly<Partial<Record<Condition, (around: Surroundings) => boolean>>> = {
  ai: ({ context }) => context.ai,
  deepseek: ({ context }) => context.makers.has('deepseek'),
  'about-deepseek': ({ context }) => context.makers.has('deepseek') || context.subject?.id?.startsWith('deepseek') === true,
  'deepseek-here': () => false,
  model: () => false,
  nvidia: () => false,
  cell: ({ hasHeader }) => hasHeader,
  'training-header': ({ hasHeader }) => hasHeader,
  'aime-header': ({ hasHeader }) => hasHeader,
  'gpqa-header': ({ hasHeader }) => hasHeader,
  'codeforces-header': ({ hasHeader }) => hasHeader,
};

/** Kinds of figures: without a digit or a number word there are none. */
const FIGURES = ClassSet.of('money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare');

/** Classes that begin a figure without a digit. */
const NUMBER_WORDS = ClassSet.of('numeral', 'vague');

const NAMES = ClassSet.of('name', 'short-name');
const FULL_NAME = ClassSet.of('name');
const SHORT_NAME = ClassSet.of('short-name');
const AI = ClassSet.of('ai');

/**
 * Passes over blocks that cannot hold a claim: no rule has in them all the words it needs, and they name nobody. What it
 * looks at is one look-up a word, so that ordinary text costs a tenth of what reading it would.
 */
export class Prefilter {
  readonly #lexicon: Lexicon;
  readonly #topics: readonly CompiledTopic[];
  /** Four numbers a word: the classes of the wordings that it is the longest word of, as `ClassSet` keeps them. */
  readonly #bits: Int32Array;
  readonly #labelClasses: readonly ClassSet[];

  constructor(lexicon: Lexicon, topics: readonly CompiledTopic[]) {
    const { wordings } = lexicon;
    this.#lexicon = lexicon;
    this.#topics = topics;
    this.#labelClasses = wordings.labels.map(([name, value]) => classesOf(name, value));
    this.#bits = new Int32Array(wordings.vocabulary.words.length * 4);
    wordings.eachLabel((word, label) => this.#add(word * 4, this.#labelClasses[label] ?? NAMES));
  }

  #add(at: number, { bits0, bits1, bits2, bits3 }: ClassSet): void {
    const bits = this.#bits;
    bits[at] = (bits[at] ?? 0) | bits0;
    bits[at + 1] = (bits[at + 1] ?? 0) | bits1;
    bits[at + 2] = (bits[at + 2] ?? 0) | bits2;
    bits[at + 3] = (bits[at + 3] ?? 0) | bits3;
  }

  /** The context behind a block that cannot hold a claim, the same as reading it would give; null where it must be read. */
  pass(block: TextBlock, context: ReadingContext): ReadingContext | null {
    const signs = this.#look(block.text);
    if (signs.mayNameStranger) return null;
    let { classes } = signs;
    let terms: readonly Term[] | null = null;
    if (classes.meets(NAMES)) {
      terms = this.#lexicon.read(block.text).terms;
      classes = this.#exactly(terms);
      if (classes.meets(FULL_NAME)) return null;
    }
    const around = readSurroundings(block, context, this.#lexicon);
    let named = around.context;
    if (!named.ai && classes.meets(AI)) {
      terms ??= this.#lexicon.read(block.text).terms;
      if (terms.some((term) => term.class === 'ai')) named = { ...named, ai: true };
    }
    // A short name counts only in context.
    if (classes.meets(SHORT_NAME) && (named.ai || named.makers.size > 0)) return null;
    const subject = (around.isEmpty ? null : headerSubject(block, named, this.#lexicon)) ?? named.subject;
    const behind: ReadingContext = { ...named, subject, costClaimed: false, blocks: named.blocks + 1 };
    // A bare number may be money by the header of its column.
    if (around.unit !== null && (signs.hasDigit || classes.meets(NUMBER_WORDS))) return null;
    const setting = { context: { ...behind, costClaimed: context.costClaimed }, hasHeader: block.rowHeader !== '' || block.columnHeader !== '' };
    if (!this.#mayHoldClaim(classes, signs.hasDigit, setting)) return behind;
    // What the words stand in may be less than what they could stand in.
    if (terms === null && !this.#mayHoldClaim(this.#exactly(this.#lexicon.read(block.text).terms), signs.hasDigit, setting)) return behind;
    return null;
  }

  /** Whether a text neither names anybody nor speaks of AI. */
  isSilent(text: string): boolean {
    const { classes } = this.#look(text);
    return !classes.meets(NAMES) && !classes.meets(AI);
  }

  #exactly(terms: readonly Term[]): ClassSet {
    const classes = new ClassSet();
    for (const term of terms) classes.addAll(classesOf(term.class, term.value));
    return classes;
  }

  #mayHoldClaim(found: ClassSet, hasDigit: boolean, around: Surroundings): boolean {
    const classes = hasDigit || found.meets(NUMBER_WORDS) ? withFigures(found) : withoutFigures(found);
    const sentence = { beginning: classes, ending: classes };
    for (const { groups } of this.#topics) {
      for (const { anchorNumber, rules } of groups) {
        if (!classes.hasNumber(anchorNumber)) continue;
        for (const { frame, when } of rules) {
          if (mayMatch(frame, sentence) && when.every((condition) => MAY_HOLD[condition]?.(around) ?? true)) return true;
        }
      }
    }
    return false;
  }

  #look(text: string): Signs {
    const { scanner } = this.#lexicon;
    if (scanner.text !== text) scanner.scan(text);
    const { words, kinds, starts, ends, count } = scanner;
    const bits = this.#bits;
    const classes = new ClassSet();
    let bits0 = 0;
    let bits1 = 0;
    let bits2 = 0;
    let bits3 = 0;
    let hasDigit = false;
    let mayNameStranger = false;
    for (let index = 0; index < count; index++) {
      const word = words[index] ?? 0;
      const kind = kinds[index];
      if (kind === DIGIT) {
        hasDigit = true;
        mayNameStranger ||= isGluedNumber(text, starts[index] ?? 0) || (kinds[index + 1] === LETTER && isSize(text, starts[index + 1] ?? 0, ends[index + 1] ?? 0));
      } else if (kind === LETTER) mayNameStranger ||= isVersion(text, starts[index] ?? 0);
      if (word === 0) continue;
      const at = word * 4;
      bits0 |= bits[at] ?? 0;
      bits1 |= bits[at + 1] ?? 0;
      bits2 |= bits[at + 2] ?? 0;
      bits3 |= bits[at + 3] ?? 0;
    }
    classes.bits0 = bits0;
    classes.bits1 = bits1;
    classes.bits2 = bits2;
    classes.bits3 = bits3;
    return { classes, hasDigit, mayNameStranger };
  }
}

/** What a look at a block's words tells. */
interface Signs {
  /** The classes of wordings that its words could stand in. */
  readonly classes: ClassSet;
  readonly hasDigit: boolean;
  /** Whether it may name a model that the record does not know, by which the text goes on (see `unknown-name.ts`). */
  readonly mayNameStranger: boolean;
}

/** "Foo-7": a number behind a word's hyphen. */
function isGluedNumber(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === HYPHEN && isLetter(text.charCodeAt(start - 2) | LOWER);
}

/** The letter of a size: "7B", "350 M". */
function isSize(text: string, start: number, end: number): boolean {
  const letter = foldOfCode(text.charCodeAt(start));
  return (letter === LETTER_B || letter === LETTER_M) && end - start <= 2;
}

/** "X5", "H2O": how versions begin. */
function isVersion(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (second < DIGIT_0 || second > DIGIT_9) return false;
  const first = text.charCodeAt(start);
  return isLetter(first | LOWER) && (first & LOWER) === 0;
}

function isLetter(lower: number): boolean {
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** The bit that makes an ASCII letter lower-case. */
const LOWER = 32;
const HYPHEN = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 97;
const LETTER_B = 98;
const LETTER_M = 109;
const LETTER_Z = 122;

function withoutFigures(classes: ClassSet): ClassSet {
  const less = new ClassSet();
  less.bits0 = classes.bits0 & ~FIGURES.bits0;
  less.bits1 = classes.bits1 & ~FIGURES.bits1;
  less.bits2 = classes.bits2 & ~FIGURES.bits2;
  less.bits3 = classes.bits3 & ~FIGURES.bits3;
  return less;
}

function withFigures(classes: ClassSet): ClassSet {
  const more = new ClassSet();
  more.addAll(classes);
  more.add('bare');
  return more;
}

/** The classes by which rules may know a wording, figures that it can be a part of included. */
function classesOf(name: string, value: string): ClassSet {
  const classes = ClassSet.of(name);
  if (name === 'unit') {
    classes.add(kindOf(value));
    // "2.8 million H800 hours" are GPU-hours, and so may be any number of hours large enough.
    if (value === 'hours') classes.addAll(ClassSet.of('gpu-hours', 'long-hours'));
  }
  // "Training costs tens of millions": a magnitude that counts nothing may be money.
  if (name === 'vague') classes.addAll(ClassSet.of('money', 'amount', 'bare'));
  if (name === 'magnitude') classes.add('amount');
  return classes;
}
