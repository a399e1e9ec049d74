import { headerSubject, readSurroundings } from './analysis.ts';
import { ClassSet } from './classes.ts';
import type { CompiledTopic } from './compiled-topic.ts';
import type { ReadingContext } from './context.ts';
import { kindOf } from './figures.ts';
import { Glances } from './glance.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { mayMatch } from './match-frame.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

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
  readonly #topics: readonly CompiledTopic[];
  readonly #glances: Glances;

  constructor(lexicon: Lexicon, topics: readonly CompiledTopic[]) {
    this.#lexicon = lexicon;
    this.#topics = topics;
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
    const setting = { context: { ...behind, costClaimed: context.costClaimed }, hasHeader: block.rowHeader !== '' || block.columnHeader !== '' };
    return this.#mayHoldClaim(classes, hasDigit, setting) ? null : behind;
  }

  /** Whether a text neither names anybody nor speaks of AI. */
  isSilent(text: string): boolean {
    return this.#glances.at(text)?.classes.meets(NAMES_AND_AI) === false;
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
