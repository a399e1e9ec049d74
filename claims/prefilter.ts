import { headerSubject, readSurroundings } from './analysis.ts';
import { ClassSet } from './classes.ts';
import type { CompiledTopic } from './compiled-topic.ts';
import type { ReadingContext } from './context.ts';
import { kindOf } from './figures.ts';
import { WordClasses, type WordSigns } from './glance.ts';
import type { Lexicon } from './lexicon.ts';
import { mayMatch } from './match-frame.ts';
import { isMark } from './terms.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';
import { hashed } from './vocabulary.ts';

/** What may hold around a block that names nobody. */
interface Surroundings {
  readonly context: ReadingContext;
  readonly hasHeader: boolean;
  /** Whether the rule's claims are about somebody where nobody is named. */
  readonly mayTakeForGranted: boolean;
}

/** Conditions that can be told to fail before a block that names nobody is read; of all others it is taken that they may hold. */
const MAY_HOLD: Readonly<Partial<Record<Condition, (around: Surroundings) => boolean>>> = {
  ai: ({ context }) => context.ai,
  deepseek: ({ context }) => context.makers.has('deepseek'),
  'about-deepseek': mayBeDeepSeeks,
  'for-deepseek': mayBeDeepSeeks,
  'deepseek-subject': ({ context, mayTakeForGranted }) => mayTakeForGranted || context.subject?.id?.startsWith('deepseek') === true,
  'deepseek-here': () => false,
  known: ({ context, mayTakeForGranted }) => mayTakeForGranted || (context.subject !== null && context.subject.id !== null),
  // The claim before it needs a rule that does not ask for one.
  claimed: ({ context }) => context.costClaimed,
  model: () => false,
  nvidia: () => false,
  cell: ({ hasHeader }) => hasHeader,
  'training-header': ({ hasHeader }) => hasHeader,
  'aime-header': ({ hasHeader }) => hasHeader,
  'gpqa-header': ({ hasHeader }) => hasHeader,
  'codeforces-header': ({ hasHeader }) => hasHeader,
};

function mayBeDeepSeeks({ context }: Surroundings): boolean {
  return context.makers.has('deepseek') || context.subject?.id?.startsWith('deepseek') === true;
}

/** Kinds of figures: without a digit or a number word there are none. */
const FIGURES = ClassSet.of('money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare');

/** Classes that begin a figure without a digit. */
const NUMBER_WORDS = ClassSet.of('numeral', 'vague');

/**
 * Names and words of AI are told by two words each, where they have two: "open" alone names nobody. They are parted into
 * groups, as many as there are bits, so that words of different names make none: where the groups of a class begin, and how
 * many they are.
 */
const GROUPS: Readonly<Record<string, { readonly from: number; readonly count: number }>> = {
  name: { from: 0, count: 20 },
  'short-name': { from: 20, count: 7 },
  ai: { from: 27, count: 5 },
};

/** The groups of a class as bits. */
function groupsOf(name: keyof typeof GROUPS): number {
  const { from, count } = GROUPS[name] ?? { from: 0, count: 0 };
  return ((1 << count) - 1) << from;
}

const NAME_GROUPS = groupsOf('name');
const SHORT_NAME_GROUPS = groupsOf('short-name');
const AI_GROUPS = groupsOf('ai');

const NAMES = ClassSet.of('name', 'short-name');
const FULL_NAME = ClassSet.of('name');
const SHORT_NAME = ClassSet.of('short-name');
const AI = ClassSet.of('ai');

/**
 * Passes over blocks that cannot hold a claim: no rule has in them all the words it needs, and they name nobody. What it
 * takes is a glance at their characters, so that ordinary text costs a fraction of what reading it would.
 */
export class Prefilter {
  readonly #lexicon: Lexicon;
  readonly #topics: readonly CompiledTopic[];
  readonly #words: WordClasses;
  readonly #ofLabels: readonly ClassSet[];

  constructor(lexicon: Lexicon, topics: readonly CompiledTopic[]) {
    this.#lexicon = lexicon;
    this.#topics = topics;
    const asked = classesAsked(topics);
    const words = new Map<string, WordSigns>();
    this.#ofLabels = lexicon.wordings.labels.map(([name, value]) => classesOf(name, value));
    const signsOf = (word: string): WordSigns => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const signs: WordSigns = { classes: new ClassSet(), firsts: 0, seconds: 0 };
      words.set(word, signs);
      return signs;
    };
    lexicon.wordings.eachLabel(({ mark, word, second }, label, number) => {
      const classes = this.#ofLabels[number];
      if (classes === undefined || !classes.meets(asked)) return;
      const signs = signsOf(mark + word);
      signs.classes.addAll(classes);
      const groups = GROUPS[label[0]];
      if (groups === undefined) return;
      const group = 1 << (groups.from + (hashOf(word, second) % groups.count));
      signs.firsts |= group;
      // A mark alone, the point of "GPT-4.5", stands in every text.
      (second === '' || isMark(second) ? signs : signsOf(second)).seconds |= group;
    });
    this.#words = new WordClasses(words);
  }

  /** The context behind a block that cannot hold a claim, the same as reading it would give; null where it must be read. */
  pass(block: TextBlock, context: ReadingContext): ReadingContext | null {
    const signs = this.#words.glanceAt(block.text);
    if (signs === null || signs.mayNameStranger) return null;
    let { classes } = signs;
    let isExact = false;
    if ((signs.pairs & (NAME_GROUPS | SHORT_NAME_GROUPS)) !== 0) {
      classes = this.#lookUp(block.text);
      isExact = true;
      if (classes.meets(FULL_NAME)) return null;
    }
    const hasShortName = isExact && classes.meets(SHORT_NAME);
    const around = readSurroundings(block, context, this.#lexicon);
    let named = around.context;
    if (!named.ai && (isExact ? classes.meets(AI) : (signs.pairs & AI_GROUPS) !== 0)) {
      if (!isExact) classes = this.#lookUp(block.text);
      isExact = true;
      // What was looked up by hashes is looked up by letters before it changes what is known of the page.
      if (classes.meets(AI) && this.#lexicon.read(block.text).terms.some((term) => term.class === 'ai')) named = { ...named, ai: true };
    }
    // A short name counts only in context.
    if (hasShortName && (named.ai || named.makers.size > 0)) return null;
    const subject = (around.isEmpty ? null : headerSubject(block, named, this.#lexicon)) ?? named.subject;
    const behind: ReadingContext = { ...named, subject, costClaimed: false, blocks: named.blocks + 1 };
    // A bare number may be money by the header of its column.
    if (around.unit !== null && (signs.hasDigit || classes.meets(NUMBER_WORDS))) return null;
    const setting = { context: { ...behind, costClaimed: context.costClaimed }, hasHeader: block.rowHeader !== '' || block.columnHeader !== '' };
    if (!this.#mayHoldClaim(classes, signs.hasDigit, setting)) return behind;
    // What the words stand in may be less than what they could stand in.
    if (!isExact && !this.#mayHoldClaim(this.#lookUp(block.text), signs.hasDigit, setting)) return behind;
    return null;
  }

  /** Whether a text neither names anybody nor speaks of AI. */
  isSilent(text: string): boolean {
    const signs = this.#words.glanceAt(text);
    return signs !== null && (signs.pairs & (NAME_GROUPS | AI_GROUPS)) === 0;
  }

  #lookUp(text: string): ClassSet {
    const { scanner, wordings } = this.#lexicon;
    if (scanner.text !== text) scanner.scan(text);
    return wordings.classesIn(scanner, this.#ofLabels);
  }

  #mayHoldClaim(found: ClassSet, hasDigit: boolean, around: Omit<Surroundings, 'mayTakeForGranted'>): boolean {
    const classes = hasDigit || found.meets(NUMBER_WORDS) ? withFigures(found) : withoutFigures(found);
    const sentence = { beginning: classes, ending: classes };
    for (const { groups } of this.#topics) {
      for (const { anchorNumber, rules } of groups) {
        if (!classes.hasNumber(anchorNumber)) continue;
        for (const { frame, when, choice } of rules) {
          if (mayMatch(frame, sentence) && mayHoldAll(when, { ...around, mayTakeForGranted: choice.fallback !== undefined })) return true;
        }
      }
    }
    return false;
  }
}

function mayHoldAll(when: readonly Condition[], around: Surroundings): boolean {
  for (const condition of when) if (MAY_HOLD[condition]?.(around) === false) return false;
  return true;
}

/** A number from 0 on that two words share with few others. */
function hashOf(word: string, second: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
  for (let index = 0; index < second.length; index++) hash = hashed(hash, second.charCodeAt(index));
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The classes that the rules, and the filter itself, ask for. */
function classesAsked(topics: readonly CompiledTopic[]): ClassSet {
  const asked = new ClassSet();
  for (const set of [NAMES, AI, NUMBER_WORDS]) asked.addAll(set);
  for (const { groups } of topics) {
    for (const { anchorNumber, rules } of groups) {
      asked.addNumber(anchorNumber);
      for (const { frame } of rules) for (const set of [...frame.neededBeginning, ...frame.neededEnding]) asked.addAll(set);
    }
  }
  return asked;
}

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
