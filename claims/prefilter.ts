import { headerSubject, readSurroundings } from './analysis.ts';
import { ClassSet } from './classes.ts';
import type { CompiledTopic, RuleGroup } from './compiled-topic.ts';
import type { ReadingContext } from './context.ts';
import { kindOf } from './figures.ts';
import { Glances } from './glance.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { type CompiledFrame, mayMatch } from './match-frame.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

/** What is known around a block that names nobody, as bits: blocks of which the same is known may hold claims of the same rules. */
const OF_AI = 1;
const DEEPSEEK_NAMED = 2;
const ABOUT_DEEPSEEK = 4;
const ABOUT_KNOWN = 8;
const COST_CLAIMED = 16;
const HAS_HEADER = 32;
/** Whether the rule's claims are about somebody where nobody is named. */
const TAKEN_FOR_GRANTED = 64;

/** Conditions that can be told to fail before a block that names nobody is read: the bits of which one must be set. Of all others it is taken that they may hold. */
const NEEDED: Readonly<Partial<Record<Condition, number>>> = {
  ai: OF_AI,
  deepseek: DEEPSEEK_NAMED,
  'about-deepseek': DEEPSEEK_NAMED | ABOUT_DEEPSEEK,
  'for-deepseek': DEEPSEEK_NAMED | ABOUT_DEEPSEEK,
  'deepseek-subject': TAKEN_FOR_GRANTED | ABOUT_DEEPSEEK,
  'deepseek-here': 0,
  known: TAKEN_FOR_GRANTED | ABOUT_KNOWN,
  // The claim before it needs a rule that does not ask for one.
  claimed: COST_CLAIMED,
  model: 0,
  nvidia: 0,
  cell: HAS_HEADER,
  'training-header': HAS_HEADER,
  'aime-header': HAS_HEADER,
  'gpqa-header': HAS_HEADER,
  'codeforces-header': HAS_HEADER,
};

/** Kinds of figures: without a digit or a number word there are none. */
const FIGURES = ClassSet.of('money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare');

/** Classes that begin a figure without a digit. */
const NUMBER_WORDS = ClassSet.of('numeral', 'vague');

/** What a text must be surveyed for. */
const NAMES_AND_AI = ClassSet.of('name', 'ai');
const FULL_NAME = ClassSet.of('name');
const SHORT_NAME = ClassSet.of('short-name');
const AI = ClassSet.of('ai');

/**
 * Passes over blocks that cannot hold a claim: no rule has in them all the words it needs, and they name nobody. What it
 * takes is a glance at their characters, so that ordinary text costs a fraction of what reading it would.
 */
export class Prefilter {
  readonly #lexicon: Lexicon;
  readonly #groups: readonly RuleGroup[];
  readonly #glances: Glances;
  /** For each group of rules, by its number and what is known around a block, the frames of those whose conditions may hold. */
  readonly #frames: (readonly CompiledFrame[] | undefined)[] = [];

  constructor(lexicon: Lexicon, topics: readonly CompiledTopic[]) {
    this.#lexicon = lexicon;
    this.#groups = topics.flatMap(({ groups }) => groups);
    this.#glances = new Glances(lexicon.wordings, classesOf);
  }

  /** The context behind a block that cannot hold a claim, the same as reading it would give; null where it must be read. */
  pass(block: TextBlock, context: ReadingContext): ReadingContext | null {
    const glance = this.#glances.at(block.text);
    if (glance === null || glance.mayNameStranger || glance.classes.meets(FULL_NAME)) return null;
    const { classes, hasDigit } = glance;
    const around = readSurroundings(block, context, this.#lexicon);
    let named = around.context;
    // What was looked up by hashes is looked up by letters before it changes what is known of the page.
    if (!named.ai && classes.meets(AI) && this.#lexicon.read(block.text).terms.some((term) => term.class === 'ai')) named = { ...named, ai: true };
    // A short name counts only in context.
    if (classes.meets(SHORT_NAME) && (named.ai || named.makers.size > 0)) return null;
    const subject = (around.isEmpty ? null : headerSubject(block, named, this.#lexicon)) ?? named.subject;
    const behind: ReadingContext = { ...named, subject, costClaimed: false, blocks: named.blocks + 1 };
    // A bare number may be money by the header of its column.
    if (around.unit !== null && (hasDigit || classes.meets(NUMBER_WORDS))) return null;
    return this.#mayHoldClaim(classes, hasDigit, knownAround(behind, context.costClaimed, block)) ? null : behind;
  }

  /** Whether a text neither names anybody nor speaks of AI. */
  isSilent(text: string): boolean {
    return this.#glances.at(text)?.classes.meets(NAMES_AND_AI) === false;
  }

  #mayHoldClaim(found: ClassSet, hasDigit: boolean, around: number): boolean {
    const classes = hasDigit || found.meets(NUMBER_WORDS) ? withFigures(found) : withoutFigures(found);
    const sentence = { beginning: classes, ending: classes };
    for (let number = 0; number < this.#groups.length; number++) {
      const group = this.#groups[number];
      if (group === undefined || !classes.hasNumber(group.anchorNumber)) continue;
      const frames = (this.#frames[number * AROUNDS + around] ??= framesOf(group, around));
      for (const frame of frames) if (mayMatch(frame, sentence)) return true;
    }
    return false;
  }
}

/** How many different things can be known around a block. */
const AROUNDS = TAKEN_FOR_GRANTED;

function knownAround({ ai, makers, subject }: ReadingContext, costClaimed: boolean, { rowHeader, columnHeader }: TextBlock): number {
  let around = ai ? OF_AI : 0;
  if (makers.has('deepseek')) around |= DEEPSEEK_NAMED;
  if (subject !== null && subject.id !== null) around |= subject.id.startsWith('deepseek') ? ABOUT_DEEPSEEK | ABOUT_KNOWN : ABOUT_KNOWN;
  if (costClaimed) around |= COST_CLAIMED;
  return rowHeader === '' && columnHeader === '' ? around : around | HAS_HEADER;
}

/** The frames of the rules of a group whose conditions may all hold. */
function framesOf({ rules }: RuleGroup, around: number): CompiledFrame[] {
  return rules.filter(({ when, choice }) => mayHoldAll(when, choice.fallback === undefined ? around : around | TAKEN_FOR_GRANTED)).map(({ frame }) => frame);
}

function mayHoldAll(when: readonly Condition[], around: number): boolean {
  return when.every((condition) => {
    const needed = NEEDED[condition];
    return needed === undefined || (needed & around) !== 0;
  });
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

/** Classes of words that say more of a figure or a claim, and make none: no frame is made of them. */
const NEVER_ASKED: ReadonlySet<string> = new Set(['filler', 'qualifier', 'qualifier-after', 'hedge', 'scope']);

/** The classes by which rules may know a wording, figures that it can be a part of included; null where none asks for it. */
function classesOf({ class: name, value }: Label): ClassSet | null {
  if (NEVER_ASKED.has(name)) return null;
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
