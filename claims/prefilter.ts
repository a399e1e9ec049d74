import { headerSubject, type Surroundings } from './analysis.ts';
import type { ClaimSubject } from './claim.ts';
import { ClassSet } from './classes.ts';
import type { CompiledTopic, RuleGroup } from './compiled-topic.ts';
import type { ReadingContext } from './context.ts';
import { kindOf } from './figures.ts';
import { type Glance, Glances } from './glance.ts';
import { mayBeginHeadline, mayHoldHeadline } from './headline-digits.ts';
import { goesOnUnder } from './labelled-test.ts';
import type { Label } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { LACKS, lacksOf } from './match-frame.ts';
import { BENCHMARKS, NONE } from './sentence.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

/** What is known around a block that names nobody, as bits: blocks of which the same is known may hold claims of the same rules. */
const NOTHING_KNOWN = 0;
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
  'deepseek-sum': DEEPSEEK_NAMED | OF_AI,
  'deepseek-subject': TAKEN_FOR_GRANTED | ABOUT_DEEPSEEK,
  'deepseek-here': 0,
  h800: 0,
  scored: TAKEN_FOR_GRANTED | ABOUT_KNOWN,
  // The claim before it needs a rule that does not ask for one.
  claimed: COST_CLAIMED,
  'headline-said': 0,
  'like-before': 0,
  'next-named': 0,
  'fall-said': 0,
  'aime-before': 0,
  'gpqa-before': 0,
  'codeforces-before': 0,
  model: 0,
  nvidia: 0,
  cell: HAS_HEADER,
  'model-row': HAS_HEADER,
  'about-model': ABOUT_KNOWN,
  'training-header': HAS_HEADER,
  'aime-header': HAS_HEADER,
  'gpqa-header': HAS_HEADER,
  'codeforces-header': HAS_HEADER,
  'fall-header': HAS_HEADER,
  'model-cell': HAS_HEADER,
};

/** Kinds of figures: without a digit or a number word there are none. */
const FIGURES = ClassSet.of('money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare');

/** Classes that begin a figure without a digit. */
const NUMBER_WORDS = ClassSet.of('numeral', 'vague');
const VAGUE = ClassSet.of('vague');
const NUMERAL_AND_MAGNITUDE = ClassSet.of('numeral', 'magnitude');

/** Stands for a numeral by which a sum may be one that V3 and R1 are known by, "six": a class that no rule asks for, as classes are few. */
const HEADLINE_NUMERAL = 'qualifier';
const WITH_HEADLINE_NUMERAL = ClassSet.of(HEADLINE_NUMERAL);

const TRAINING = ClassSet.of('train', 'train-cost', 'run');

/** What a text must be surveyed for. */
const NAMES_AND_AI = ClassSet.of('name', 'ai');
const FULL_NAME = ClassSet.of('name');
const NAMES = ClassSet.of('name', 'short-name');
const AI = ClassSet.of('ai');

/** The tests whose scores are on record. */
const OWN_TESTS = ClassSet.of('aime', 'codeforces', 'gpqa');

/** The rules of an anchor of which some may hold. */
interface Chances {
  readonly group: RuleGroup;
  /** Of each rule whether its conditions may hold, and what they ask of a block's own words: {@link MAY_HOLD} and the others. */
  readonly traits: Uint8Array;
}

/** Whether a rule's conditions may hold, and whether they ask for a headline sum and for words of training. */
const MAY_HOLD = 1;
const ASKS_HEADLINE = 2;
const ASKS_TRAINING = 4;

/** Conditions that only a sum can keep that DeepSeek's V3 and R1 are known by, and those that hold only where a block's own words speak of training. */
const ASKS: Readonly<Partial<Record<Condition, number>>> = {
  headline: ASKS_HEADLINE,
  'exact-headline': ASKS_HEADLINE,
  'deepseek-sum': ASKS_HEADLINE,
  'training-before': ASKS_TRAINING,
};

/** What may be found in a block, by what is known around it. */
interface Outlook {
  /** The rules whose conditions may hold, by their anchors. */
  readonly groups: readonly Chances[];
  /** Tells at least the classes that they ask for. */
  readonly glances: Glances;
}

/**
 * Passes over blocks that cannot hold a claim: no rule has in a sentence of them all the words it needs, and they name nobody. What it
 * takes is a glance at their characters, so that ordinary text costs a fraction of what reading it would.
 */
export class Prefilter {
  readonly #lexicon: Lexicon;
  readonly #groups: readonly RuleGroup[];
  /** Tells all classes. */
  readonly #glances: Glances;
  readonly #outlooks = new Map<number, Outlook>();
  /** How many blocks had to be read since one was passed over. */
  #readOnEnd = 0;

  constructor(lexicon: Lexicon, topics: readonly CompiledTopic[]) {
    this.#lexicon = lexicon;
    this.#groups = topics.flatMap(({ groups }) => groups);
    this.#glances = new Glances(lexicon.wordings, lexicon.signs, classesOf);
  }

  /**
   * The context behind a block that cannot hold a claim, the same as reading it would give; null where it must be read, or may as
   * well be: where many blocks on end had to be, to look at most of the next is time lost.
   * @param around - what its headers and headings say
   */
  pass(block: TextBlock, around: Surroundings): ReadingContext | null {
    if (this.#readOnEnd >= MANY && ++this.#readOnEnd % LOOK_AT_EACH !== 0) return null;
    const passed = this.#pass(block, around, around.context, around.context.costClaimed);
    if (passed !== null) this.#readOnEnd = 0;
    else if (this.#readOnEnd < MANY) this.#readOnEnd++;
    return passed;
  }

  #pass(block: TextBlock, around: Surroundings, named: ReadingContext, costClaimed: boolean): ReadingContext | null {
    const subject = (around.isEmpty ? null : headerSubject(block, named, this.#lexicon)) ?? named.subject;
    const outlook = this.#outlook(knownAround(named, subject, costClaimed, block));
    // A short name counts only in context.
    const glance = outlook.glances.at(block.text, named.ai || named.makers.size > 0 ? NAMES : FULL_NAME);
    if (glance === null) return null;
    const { classes, hasDigit } = glance;
    // What was looked up by hashes is looked up by letters before it changes what is known of the page.
    if (!named.ai && classes.meets(AI) && this.#lexicon.read(block.text).terms.classes.meets(AI)) {
      return this.#pass(block, around, { ...named, ai: true }, costClaimed);
    }
    // What a block is about that names a test depends on all that it says.
    if (classes.meets(BENCHMARKS) && (named.test !== NONE || classes.meets(OWN_TESTS))) return null;
    // A bare number may be money by the header of its column.
    if (around.unit !== null && (hasDigit || classes.meets(NUMBER_WORDS))) return null;
    return mayHoldClaim(outlook, glance, block.text) ? null : { ai: named.ai, makers: named.makers, subject, costClaimed: false, test: goesOnUnder(block.text) ? named.test : NONE, blocks: named.blocks + 1 };
  }

  /** Whether a text neither names anybody nor speaks of AI. */
  isSilent(text: string): boolean {
    return this.#outlook(NOTHING_KNOWN).glances.at(text, NAMES_AND_AI) !== null;
  }

  #outlook(around: number): Outlook {
    const known = this.#outlooks.get(around);
    if (known !== undefined) return known;
    const groups = this.#groups.map((group) => chancesOf(group, around)).filter((chances) => chances !== null);
    // Most text has nothing of AI around it, where few rules can find something: to look for their words alone is quicker.
    const outlook: Outlook = { groups, glances: around === NOTHING_KNOWN ? this.#glancesFor(groups) : this.#glances };
    this.#outlooks.set(around, outlook);
    return outlook;
  }

  #glancesFor(groups: Outlook['groups']): Glances {
    const asked = new ClassSet();
    for (const set of [NAMES_AND_AI, NAMES, NUMBER_WORDS, NUMERAL_AND_MAGNITUDE, TRAINING]) asked.addAll(set);
    for (const { group, traits } of groups) {
      asked.addNumber(group.anchorNumber);
      group.rules.forEach(({ frame }, at) => {
        if (traits[at] !== 0) for (const set of [frame.mustBegin, frame.mustEnd, ...frame.mayBegin, ...frame.mayEnd]) asked.addAll(set);
      });
    }
    return new Glances(this.#lexicon.wordings, this.#lexicon.signs, (label) => {
      const classes = classesOf(label);
      return classes?.meets(asked) === true ? classes : null;
    });
  }
}

/** After how many blocks on end that had to be read only some of the next are looked at, and each how many. */
const MANY = 24;
const LOOK_AT_EACH = 16;

/** Whether a rule has all words that it needs in a text, and in one of its sentences: no frame looks beyond its sentence. */
function mayHoldClaim(outlook: Outlook, glance: Glance, text: string): boolean {
  const ofTraining = glance.classes.meets(TRAINING);
  // Most texts lack them, and to tell their sentences apart takes longer than the first glance.
  if (!mayMatchIn(outlook, glance, ofTraining, text)) return false;
  if (text.length < SHORT) return true;
  const sentences = outlook.glances.sentencesOf(text);
  return sentences === null || sentences.some((sentence) => mayMatchIn(outlook, sentence, ofTraining, text));
}

/** A text that is read as quickly as its sentences are told apart (UTF-16 code units). */
const SHORT = 200;

/**
 * Whether a rule has all words that it needs in a piece of text.
 * @param ofTraining - whether the block speaks of training
 * @param text - of which it is a piece
 */
function mayMatchIn({ groups }: Outlook, { classes: found, hasDigit, start, end }: Glance, ofTraining: boolean, text: string): boolean {
  // Where nobody is named, no chips are either: a numeral counts nothing without a magnitude.
  const hasNumberWords = found.meets(VAGUE) || found.holds(NUMERAL_AND_MAGNITUDE);
  const classes = hasDigit || hasNumberWords ? withFigures(found) : withoutFigures(found);
  const sentence = { beginning: classes, ending: classes };
  lacksOf(sentence, LACKING);
  for (let index = 0; index < groups.length; index++) {
    const chances = groups[index];
    if (chances === undefined || !classes.hasNumber(chances.group.anchorNumber)) continue;
    const { traits, group: { frames } } = chances;
    for (let at = frames.next(0, sentence, LACKING); at >= 0; at = frames.next(at + 1, sentence, LACKING)) {
      const rule = traits[at] ?? 0;
      if (rule === 0 || ((rule & ASKS_TRAINING) !== 0 && !ofTraining)) continue;
      if ((rule & ASKS_HEADLINE) === 0 || found.meets(WITH_HEADLINE_NUMERAL) || mayHoldHeadline(text, start, end)) return true;
    }
  }
  return false;
}

const LACKING = new Int32Array(LACKS);

function knownAround({ ai, makers, test }: ReadingContext, subject: ClaimSubject | null, costClaimed: boolean, { rowHeader, columnHeader }: TextBlock): number {
  let around = ai ? OF_AI : 0;
  if (makers.has('deepseek')) around |= DEEPSEEK_NAMED;
  if (subject !== null && subject.id !== null) around |= subject.id.startsWith('deepseek') ? ABOUT_DEEPSEEK | ABOUT_KNOWN : ABOUT_KNOWN;
  if (costClaimed) around |= COST_CLAIMED;
  if (test !== NONE) around |= HAS_HEADER;
  return rowHeader === '' && columnHeader === '' ? around : around | HAS_HEADER;
}

/** The rules of a group of which some may hold, null where none may. */
function chancesOf(group: RuleGroup, around: number): Chances | null {
  let traits: Uint8Array | null = null;
  for (let at = 0; at < group.asked.length; at++) {
    const rule = group.asked[at];
    const trait = rule === undefined ? 0 : traitsOf(rule, around);
    if (trait === 0) continue;
    traits ??= new Uint8Array(group.asked.length);
    traits[at] = trait;
  }
  return traits === null ? null : { group, traits };
}

/** Of a rule whether its conditions may hold, and what they ask; 0 where they do not. */
function traitsOf({ when, choice }: RuleGroup['asked'][number], around: number): number {
  const known = choice.fallback === undefined ? around : around | TAKEN_FOR_GRANTED;
  let traits = MAY_HOLD;
  for (let at = 0; at < when.length; at++) {
    const condition = when[at];
    if (condition === undefined) break;
    const needed = NEEDED[condition];
    if (needed !== undefined && (needed & known) === 0) return 0;
    traits |= ASKS[condition] ?? 0;
  }
  return traits;
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
    // "H800を512枚" are chips.
    if (value === 'counter') classes.add('chips');
  }
  // "Training costs tens of millions": a magnitude that counts nothing may be money.
  if (name === 'vague') classes.addAll(ClassSet.of('money', 'amount', 'bare'));
  if (name === 'magnitude') classes.add('amount');
  if (name === 'numeral' && mayBeginHeadline(Number(value))) classes.add(HEADLINE_NUMERAL);
  return classes;
}
