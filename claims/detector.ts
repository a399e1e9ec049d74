import type { Topic } from '../data/topics.ts';
import { AnchorList } from './anchor-list.ts';
import { addNames, analyse, type Analysis, readSurroundings } from './analysis.ts';
import { MARK } from './characters.ts';
import type { Claim, ClaimSubject, Figure } from './claim.ts';
import { ClassSet } from './classes.ts';
import { headlineOwner, SentenceTruths } from './conditions.ts';
import type { ReadingContext } from './context.ts';
import { type CompiledRule, compileTopic, type CompiledTopic, type RuleGroup } from './compiled-topic.ts';
import type { FoundFigure } from './figures.ts';
import { FoundClaims } from './found-claims.ts';
import { testBehind } from './labelled-test.ts';
import type { Lexicon } from './lexicon.ts';
import { LACKS, lacksOf, matchFrame } from './match-frame.ts';
import type { Mention } from './mentions.ts';
import { Prefilter } from './prefilter.ts';
import type { Setting } from './rule-setting.ts';
import type { Sentence } from './sentence.ts';
import { type Anchor, SentenceNames } from './sentence-names.ts';
import { APOSTROPHE, CLOSING, HYPHEN, OPENING } from './small-words.ts';
import { lastBefore, lastBeginningBefore, type Span, spansWithin } from './spans.ts';
import { findSubject, isVariant, subjectOf } from './subject.ts';
import type { TextBlock } from './text-block.ts';
import type { TopicGrammar } from './topics/grammar.ts';
import { isHeadline } from './telling-figures.ts';
import { TOPIC_GRAMMARS } from './topics/index.ts';

/** What reading a block gives: its claims in text order, and what the next block needs to know. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly context: ReadingContext;
}

/** Finds claims in blocks of text. Make one with {@link createDetector}; calls share nothing but the words it knows. */
export interface Detector {
  /** Reads one block in the context of those before it. */
  readonly read: (block: TextBlock, context: ReadingContext) => Reading;
  /** What a text as a whole says of its context: a page's title and text, before its blocks are read one by one. */
  readonly survey: (text: string, context: ReadingContext) => ReadingContext;
}

/** How a detector is made, for tests and benchmarks. */
export interface DetectorOptions {
  readonly grammars?: readonly TopicGrammar[];
  /** Whether blocks that cannot hold a claim are left out; what is found is the same. */
  readonly prefilter?: boolean;
}

/** Prepares a detector that knows these words and names. */
export function createDetector(lexicon: Lexicon, { grammars = TOPIC_GRAMMARS, prefilter = true }: DetectorOptions = {}): Detector {
  const topics = grammars.map(compileTopic);
  const anchors = new AnchorList(topics);
  const filter = prefilter ? new Prefilter(lexicon, topics) : null;
  return {
    read: (block, context) => {
      const around = readSurroundings(block, context, lexicon);
      const passed = filter?.pass(block, around) ?? null;
      return passed === null ? readBlock(analyse(block, around, lexicon), block, anchors) : { claims: [], context: passed };
    },
    survey: (text, context) => (filter?.isSilent(text) === true ? context : addNames(context, lexicon.read(text).terms, lexicon)),
  };
}

/** @param anchors - what the rules of all topics anchor on */
function readBlock(analysis: Analysis, block: TextBlock, anchors: AnchorList): Reading {
  const found = new FoundClaims();
  let subject = analysis.headerSubject ?? analysis.context.subject;
  let previous: Sentence | null = null;
  for (let index = 0; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) break;
    const names = new SentenceNames(sentence, analysis);
    const place: Place = { sentence, index, names, analysis, block, previous, before: subject, truths: new SentenceTruths(), group: null };
    addMentions(place, found);
    readSentence(place, anchors, found);
    subject = subjectAfter(names, analysis) ?? subject;
    previous = sentence;
  }
  // Whom the header of one row names the next row is not about.
  if (block.row > 0 && subject === analysis.headerSubject) ({ subject } = analysis.context);
  const { ai, makers, blocks, test } = analysis.context;
  const behind = testBehind(test, analysis.text, analysis.classes, found.hasTopic('benchmark'));
  return { claims: inOrder(found.all), context: { ai, makers, subject, costClaimed: found.hasTopic('training-cost'), test: behind, blocks: blocks + 1 } };
}

/** What the sentence that is read lacks; see `match-frame.ts`. */
const lacks = new Int32Array(LACKS);

/** How many claims are put in order one by one: to have a list sorted takes longer for a few. */
const FEW = 12;

/** Puts claims in the order of the text, the longest first of those that begin together; what stands together is mostly in order. */
function inOrder(claims: Claim[]): Claim[] {
  if (claims.length > FEW) return claims.toSorted(compareByPlace);
  for (let at = 1; at < claims.length; at++) {
    const claim = claims[at];
    if (claim === undefined) break;
    let to = at;
    for (; to > 0; to--) {
      const before = claims[to - 1];
      if (before === undefined || compareByPlace(before, claim) <= 0) break;
      claims[to] = before;
    }
    claims[to] = claim;
  }
  return claims;
}

function compareByPlace(a: Claim, b: Claim): number {
  return a.start - b.start || b.end - a.end;
}

/** Where claims are looked for. */
interface Place {
  readonly sentence: Sentence;
  /** Which sentence of its block it is. */
  readonly index: number;
  readonly names: SentenceNames;
  readonly analysis: Analysis;
  readonly block: TextBlock;
  /** The sentence before, null where it is the block's first. */
  readonly previous: Sentence | null;
  /** Whom the text was about before the sentence. */
  readonly before: ClaimSubject | null;
  readonly truths: SentenceTruths;
  /** What claims that stand together share, once one is made; see {@link groupOf}. */
  group: string | null;
}

/** What claims that stand together share. */
function groupOf(place: Place): string {
  const { block, analysis, index } = place;
  return (place.group ??= block.row > 0 ? `row ${block.row}` : `sentence ${analysis.context.blocks}.${index}`);
}

/** Adds a claim for each name of DeepSeek's in a sentence. */
function addMentions(place: Place, found: FoundClaims): void {
  const { names } = place.names;
  for (let at = 0; at < names.length; at++) {
    const mention = names[at];
    if (mention !== undefined && isDeepSeek(mention)) found.add(mentionClaim(mention, place));
  }
}

function isDeepSeek(mention: Mention): boolean {
  return mention.subject.id === 'deepseek' || mention.subject.maker === 'deepseek';
}

function mentionClaim(mention: Mention, place: Place): Claim {
  const { tokens } = place.analysis;
  return {
    topic: 'about',
    aspect: null,
    subject: subjectOf(mention, tokens),
    figure: null,
    scope: null,
    hedge: 'stated',
    chip: null,
    makers: [],
    group: groupOf(place),
    start: tokens.start(mention.first),
    end: tokens.end(mention.last),
  };
}

/**
 * Whom the text goes on about after a sentence: the first model it names and does not merely measure against, known to the
 * record or not, else its first company.
 */
function subjectAfter(names: SentenceNames, { tokens }: Analysis): ClaimSubject | null {
  let model: Mention | undefined;
  let firm: Mention | undefined;
  for (let at = 0; at < names.names.length; at++) {
    const mention = names.names[at];
    if (mention === undefined) break;
    const { kind } = mention.subject;
    // What a name is compared with is looked for far back, so only where the answer still counts.
    if ((kind !== 'model' && (kind !== 'company' || firm !== undefined)) || names.isCompared(mention) || names.isShelf(mention)) continue;
    if (kind === 'company') firm = mention;
    else if (model === undefined) model = mention;
    // "R1-Zero and R1": the text goes on about R1.
    else if (isVariant(model.subject, mention.subject)) model = mention;
    else break;
  }
  const end = model?.first ?? names.sentence.last + 1;
  const stranger = names.strangers.before(end, end);
  if (stranger !== null && /\d/.test(stranger.name)) return { id: null, name: stranger.name };
  const main = model ?? firm;
  return main === undefined ? null : subjectOf(main, tokens);
}

/** Adds the claims of a sentence, one topic after the other, to those found before them. */
function readSentence(place: Place, anchors: AnchorList, found: FoundClaims): void {
  const { sentence } = place;
  lacksOf(sentence, lacks);
  let last: CompiledTopic | null = null;
  for (let at = anchors.next(0, lacks); at >= 0; at = anchors.next(at + 1, lacks)) {
    const next = anchors.groups[at];
    if (next === undefined) break;
    const { topic, group } = next;
    const count = chooseRules(group, place);
    if (count === 0) continue;
    if (topic !== last) found.begin();
    last = topic;
    readGroup(topic, group, count, place, found);
  }
}

/** Adds the claims that the chosen rules of a group make, the first `count`. */
function readGroup(topic: CompiledTopic, group: RuleGroup, count: number, place: Place, found: FoundClaims): void {
  const { sentence, analysis } = place;
  const { tokens } = analysis;
  const anchors = anchorsOf(group, place);
  for (let at = 0; at < anchors.length; at++) {
    const anchor = anchors[at];
    if (anchor === undefined) break;
    const figureStart = anchor.found === null ? -1 : anchor.found.figure.start;
    if (topic.topic === 'training-cost' && (isRate(anchor, place) || isWorth(anchor, place) || isWorking(anchor, place))) continue;
    if (isUnitAlone(anchor, place)) continue;
    if (figureStart >= 0 && (found.isTotal(figureStart) || (found.isDoubted(figureStart) && !isBesideTraining(sentence, anchor)))) continue;
    if (found.overlaps(tokens.start(anchor.first), tokens.end(anchor.last), figureStart)) continue;
    const read = readAnchor(topic, group, count, anchor, place, found);
    if (read?.beside === 'clause' && found.hasOwn && isClauseTaken(anchor, place, found)) continue;
    if (read !== null && !found.saysAlready(read.claim, read.beside)) found.add(read.claim, read.beside);
  }
}

const OF_ANOTHER = ClassSet.of('weaken', 'obtain');

/** Whether a claim of the topic reaches into the clause of an anchor, or its clause tells of another what is said of what stands there: "a weaker version of the H100". */
function isClauseTaken({ first, last }: Anchor, { sentence, analysis: { tokens } }: Place, found: FoundClaims): boolean {
  const clause = sentence.clauseAround(first, last);
  return OF_ANOTHER.meets(clause.beginning) || found.overlaps(tokens.start(clause.first), tokens.end(clause.last), -1);
}

/** A sum so small beside hours of chips is the price of one of them, in USD. */
const HIGHEST_RATE = 5;

/** "2.788 million GPU-hours at $2": whether a sum is what an hour costs. */
function isRate({ found }: Anchor, { names }: Place): boolean {
  return found !== null && found.figure.high < HIGHEST_RATE && names.figuresOf('gpu-hours').length > 0;
}

/** "A firm worth upwards of $1 billion": whether a sum is what something would fetch, and none that DeepSeek's models are known by. */
function isWorth({ found }: Anchor, { analysis: { tokens } }: Place): boolean {
  return found !== null && tokens.key(found.lead - 1) === 'worth' && !isHeadline(found.figure);
}

/** "Cost (in one million USD)": whether a head of a table only says in what its column counts. */
function isUnitAlone({ first, found }: Anchor, { analysis: { tokens } }: Place): boolean {
  return found !== null && tokens.key(first) === 'one' && tokens.key(first - 1) === 'in' && (tokens.signs(first - 2) & OPENING) !== 0;
}

/** How long brackets with a reckoning may be before its result, and how near they stand behind the sum that it bears out, in tokens. */
const WORKING_REACH = 40;
const WORKING_NEAR = 8;

/**
 * Whether a sum is the result of a reckoning in brackets behind another: "for under $100 (the node is $24 an hour, so two
 * hours are $48)". It says the same once more. Brackets that name another model tell of that one.
 */
function isWorking({ first }: Anchor, { sentence, names, analysis: { tokens } }: Place): boolean {
  const sums = names.figuresOf('money');
  const step = lastBeginningBefore(sums, first);
  if (step === undefined) return false;
  for (let index = first - 1; index >= Math.max(sentence.first, first - WORKING_REACH); index--) {
    const signs = tokens.signs(index);
    if ((signs & CLOSING) !== 0) return false;
    if ((signs & OPENING) === 0) continue;
    const before = lastBefore(sums, index);
    return step.first > index && before !== undefined && index - before.last <= WORKING_NEAR && (lastBefore(names.makers, first)?.first ?? -1) < index;
  }
  return false;
}

const TRAINING = ClassSet.of('train', 'run', 'train-cost');

const MEANS = ClassSet.of('means');

/**
 * Whether a sum is called a cost of training by the words right before or behind it, "the $5.6 million training bill", or
 * is what a training took: "could train a model for only $5.6 million".
 */
function isBesideTraining(sentence: Sentence, { first, last }: Anchor): boolean {
  for (let distance = 1; distance <= BESIDE; distance++) {
    if (sentence.begins(last + distance, TRAINING) || sentence.ends(first - distance, TRAINING)) return true;
  }
  let isLed = false;
  for (let index = first - 1; index >= Math.max(sentence.first, first - TRAINED_REACH) && !sentence.endsClause(index); index--) {
    isLed ||= sentence.ends(index, MEANS);
    if (isLed && sentence.ends(index, TRAINING)) return true;
  }
  return false;
}

/** How far before a sum the training stands that it was spent on, in tokens. */
const TRAINED_REACH = 12;

/** How near words stand that belong to a figure, in tokens. */
const BESIDE = 4;

/** The rules that were chosen last, at the beginning of the list; one list for all, as it is filled for each kind of anchor of each sentence. */
const chosenRules: CompiledRule[] = [];

/** Chooses the rules of a group whose words stand in a sentence and whose conditions hold for all of it; returns how many they are. */
function chooseRules({ rules, frames }: RuleGroup, place: Place): number {
  const { sentence, truths } = place;
  let count = 0;
  for (let at = frames.next(0, sentence, lacks); at >= 0; at = frames.next(at + 1, sentence, lacks)) {
    const rule = rules[at];
    if (rule !== undefined && truths.holdAll(rule.ofSentence, place)) chosenRules[count++] = rule;
  }
  return count;
}

function anchorsOf({ anchor, anchorNumber, isFigure }: RuleGroup, { sentence, names }: Place): readonly Anchor[] {
  if (isFigure) return names.anchorsOf(anchor);
  return sentence.spansOf(anchorNumber).map(({ first, last }) => ({ first, last, found: null }));
}

/** A claim, and whether the rule that made it lets it stand beside others of its sentence. */
interface RuleClaim {
  readonly claim: Claim;
  readonly beside: CompiledRule['beside'];
}

/** The first of the chosen rules that matches at an anchor makes the claim, unless something cancels them all. */
function readAnchor(topic: CompiledTopic, group: RuleGroup, count: number, anchor: Anchor, place: Place, earlier: FoundClaims): RuleClaim | null {
  const { sentence, names, analysis, block, previous, before } = place;
  const setting: Setting = { topic: topic.topic, anchor, sentence, names, analysis, block, previous, before, earlier };
  let isFirst = true;
  for (let at = 0; at < count; at++) {
    const rule = chosenRules[at];
    if (rule === undefined) break;
    const match = matchFrame(rule.frame, sentence, anchor.first, anchor.last);
    if (match === null || !holdAll(rule.checks, setting)) continue;
    if (isFirst && group.not.matchAny(sentence, lacks, anchor.first, anchor.last)) return null;
    isFirst = false;
    const { tokens, mentions, subjects } = analysis;
    const { subject, mention, isForeign } = findSubject({ tokens, mentions, sentence, names, kind: group.anchor, span: match.core, anchor, before, choice: rule.choice, subjects });
    // A vague sum that is nobody's says nothing that could be looked up.
    if (isForeign === true && anchor.found?.figure.qualifier === 'vague') return null;
    if (rule.subjectChecks.length > 0 && !holdAll(rule.subjectChecks, { ...setting, subject, mention })) continue;
    return { claim: makeClaim(topic.topic, rule, widened(match, anchor, mention, analysis), anchor, place, subject ?? headlineOwner(setting), earlier), beside: rule.beside };
  }
  return null;
}

/** How many tokens may stand between a subject and the words that say what it cost, for the claim to begin with it. */
const SUBJECT_REACH = 5;

function holdAll<Asked>(checks: readonly ((asked: Asked) => boolean)[], asked: Asked): boolean {
  for (let at = 0; at < checks.length; at++) if (checks[at]?.(asked) === false) return false;
  return true;
}

/** A claim begins with the words that bound its figure, and with its subject where that stands right before it. */
function widened(match: Span, anchor: Anchor, mention: Span | null, { tokens }: Analysis): Span {
  const first = Math.min(match.first, anchor.found?.lead ?? match.first);
  if (mention === null || mention.last >= first || first - mention.last > SUBJECT_REACH) return { first, last: match.last };
  for (let index = mention.last + 1; index < first; index++) {
    if (tokens.kind(index) === MARK && (tokens.signs(index) & (APOSTROPHE | HYPHEN)) === 0) return { first, last: match.last };
  }
  return { first: mention.first, last: match.last };
}

function makeClaim(topic: Topic, rule: CompiledRule, match: Span, anchor: Anchor, place: Place, subject: ClaimSubject | null, earlier: FoundClaims): Claim {
  const { names, analysis } = place;
  return {
    topic,
    aspect: rule.aspect,
    subject: subject ?? { id: null, name: '' },
    figure: anchor.found === null ? impliedFigure(rule, anchor, analysis) : figureFor(topic, anchor.found, earlier),
    scope: rule.scope ?? names.scopeNear(match),
    hedge: names.hedgeAt(anchor.first),
    chip: anchor.found === null || !COUNTS_CHIPS.has(anchor.found.kind) ? null : onlyChip(names.names, anchor, analysis),
    makers: subject === null ? [...analysis.context.makers].slice(0, MOST_MAKERS) : [],
    group: groupOf(place),
    start: analysis.tokens.start(match.first),
    end: analysis.tokens.end(match.last),
  };
}

/** Kinds of figures that count chips or their hours. */
const COUNTS_CHIPS: ReadonlySet<string> = new Set(['chips', 'gpu-hours']);

/** What makes hours or chips another chip's, counted as so many of the named one: "H100-equivalents". */
const EQUIVALENT = /^[\s-]*(?:equivalent|class)/iu;

/** The chip named in a figure, "2,048 H100s", where it names one alone; else null. */
function onlyChip(names: readonly Mention[], { first, last }: Span, { tokens }: Analysis): string | null {
  const chips = spansWithin(names, { first, last }).filter(({ subject }) => subject.kind === 'chip');
  const [chip] = chips;
  if (chip === undefined || chips.length > 1) return null;
  return EQUIVALENT.test(tokens.text.slice(tokens.end(chip.last), tokens.end(chip.last) + EQUIVALENT_REACH)) ? null : chip.subject.id;
}

/** How far behind a chip's name that word may end, in UTF-16 code units. */
const EQUIVALENT_REACH = 16;

/** How many makers are told of a claim that names nobody. */
const MOST_MAKERS = 20;

/** The figure that a rule's own words stand for, or null. */
function impliedFigure({ figure }: CompiledRule, anchor: Anchor, { tokens }: Analysis): Figure | null {
  if (figure === null) return null;
  const { value, unit } = figure;
  return { low: value, high: value, unit, qualifier: 'exact', step: 1, start: tokens.start(anchor.first), end: tokens.end(anchor.last) };
}

/**
 * A bare number takes the unit of what its topic counts: a score is a percentage, or a rating where it is above any
 * percentage, and "25,000 for GPT-4" are the chips or hours that were counted for another model before.
 */
function figureFor(topic: Topic, { figure, kind }: FoundFigure, earlier: FoundClaims): Figure {
  if (topic === 'benchmark' && kind === 'bare') return { ...figure, unit: figure.high > 100 ? 'rating' : '%' };
  if (topic !== 'training-compute' || (kind !== 'bare' && kind !== 'amount')) return figure;
  return { ...figure, unit: earlier.lastFigure(topic)?.unit ?? figure.unit };
}
