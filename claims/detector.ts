import type { Topic } from '../data/topics.ts';
import { addNames, analyse, type Analysis } from './analysis.ts';
import type { Claim, ClaimSubject, Figure } from './claim.ts';
import { conditionsHold, subjectConditionsHold } from './conditions.ts';
import type { ReadingContext } from './context.ts';
import { type CompiledRule, compileTopic, type CompiledTopic, type RuleGroup } from './compiled-topic.ts';
import type { FoundFigure } from './figures.ts';
import { hedgeOf } from './hedge.ts';
import type { Lexicon } from './lexicon.ts';
import { matchFrame, mayMatch, type Span } from './match-frame.ts';
import { Prefilter } from './prefilter.ts';
import { scopeOf } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { findSubject, isComparison, subjectOf } from './subject.ts';
import type { Term } from './terms.ts';
import { unknownName } from './unknown-name.ts';
import type { TextBlock } from './text-block.ts';
import type { TopicGrammar } from './topics/grammar.ts';
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
  const filter = prefilter ? new Prefilter(lexicon, topics) : null;
  return {
    read: (block, context) => {
      const passed = filter?.pass(block, context) ?? null;
      return passed === null ? readBlock(analyse(block, context, lexicon), block, topics) : { claims: [], context: passed };
    },
    survey: (text, context) => (filter?.isSilent(text) === true ? context : addNames(context, lexicon.read(text).terms, lexicon.subjects)),
  };
}

function readBlock(analysis: Analysis, block: TextBlock, topics: readonly CompiledTopic[]): Reading {
  const claims: Claim[] = [];
  let subject = analysis.headerSubject ?? analysis.context.subject;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const place: Place = { sentence, analysis, block, before: subject, group: block.row > 0 ? `row ${block.row}` : `sentence ${analysis.context.blocks}.${index}` };
    for (const mention of analysis.mentions) if (isWithin(mention, sentence) && isDeepSeek(mention)) claims.push(mentionClaim(mention, place));
    for (const topic of topics) readTopic(topic, place, claims);
    subject = subjectAfter(sentence, analysis) ?? subject;
  }
  claims.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    claims,
    context: {
      ...analysis.context,
      subject,
      costClaimed: claims.some((claim) => claim.topic === 'training-cost'),
      blocks: analysis.context.blocks + 1,
    },
  };
}

/** Where claims are looked for. */
interface Place {
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  readonly block: TextBlock;
  /** Whom the text was about before the sentence. */
  readonly before: ClaimSubject | null;
  /** What claims that stand together share. */
  readonly group: string;
}

type Mention = Analysis['mentions'][number];

function isDeepSeek(mention: Mention): boolean {
  return mention.subject.id === 'deepseek' || mention.subject.maker === 'deepseek';
}

function mentionClaim(mention: Mention, { analysis: { tokens, text }, group }: Place): Claim {
  return {
    topic: 'about',
    aspect: null,
    subject: subjectOf(mention, tokens, text),
    figure: null,
    scope: null,
    hedge: 'stated',
    makers: [],
    group,
    start: tokens[mention.first]?.start ?? 0,
    end: tokens[mention.last]?.end ?? 0,
  };
}

/**
 * Whom the text goes on about after a sentence: the first model it names and does not merely measure against, known to the
 * record or not, else its first company.
 */
function subjectAfter(sentence: Sentence, { mentions, tokens, text }: Analysis): ClaimSubject | null {
  const search = { mentions, tokens, text, sentence };
  let model: Mention | undefined;
  let firm: Mention | undefined;
  for (const mention of mentions) {
    const { kind } = mention.subject;
    // What a name is compared with is looked for far back, so only where the answer still counts.
    if ((kind !== 'model' && (kind !== 'company' || firm !== undefined)) || !isWithin(mention, sentence) || isComparison(mention, search)) continue;
    if (kind === 'company') firm = mention;
    else {
      model = mention;
      break;
    }
  }
  const end = { first: model?.first ?? sentence.last + 1, last: model?.first ?? sentence.last + 1 };
  const stranger = unknownName({ ...search, span: end, anchor: end });
  if (stranger !== null && /\d/.test(stranger.name) && (model === undefined || stranger.first < model.first)) return { id: null, name: stranger.name };
  const main = model ?? firm;
  return main === undefined ? null : subjectOf(main, tokens, text);
}

interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly found: FoundFigure | null;
}

/** Adds the claims of a topic in a sentence to those found before them. */
function readTopic(topic: CompiledTopic, place: Place, found: Claim[]): void {
  const from = found.length;
  for (const group of topic.groups) {
    if (!place.sentence.beginning.hasNumber(group.anchorNumber) || !group.rules.some(({ frame }) => mayMatch(frame, place.sentence))) continue;
    for (const anchor of anchorsOf(group.anchor, place)) {
      if (overlapsAny(found, from, anchor, place.analysis) || found.some((claim) => isTotal(claim, anchor))) continue;
      if (group.not.some((frame) => matchFrame(frame, place.sentence, anchor.first, anchor.last) !== null)) continue;
      const claim = readAnchor(topic, group, anchor, place, found);
      if (claim !== null && !saidAlready(found, from, claim, topic.topic)) found.push(claim);
    }
  }
}

function overlapsAny(found: readonly Claim[], from: number, anchor: Anchor, analysis: Analysis): boolean {
  for (let index = from; index < found.length; index++) {
    const claim = found[index];
    if (claim !== undefined && overlaps(claim, anchor, analysis)) return true;
  }
  return false;
}

function saidAlready(found: readonly Claim[], from: number, claim: Claim, topic: Topic): boolean {
  for (let index = from; index < found.length; index++) {
    const other = found[index];
    if (other !== undefined && saysTheSame(other, claim, topic)) return true;
  }
  return false;
}

/** How near two claims of a topic may stand without being one (UTF-16 code units). */
const APART = 14;

/** Topics of which a sentence says one thing, in however many words, unless it counts several. */
const ONCE_A_SENTENCE: ReadonlySet<Topic> = new Set(['app-rank', 'openness', 'chips', 'development-cost']);

/** Words that say one thing of a topic twice: without figures of their own, a sentence's claims nearby are one. */
function saysTheSame(a: Claim, b: Claim, topic: Topic): boolean {
  const counted = a.figure !== null && b.figure !== null && a.figure.unit !== 'rank';
  if (counted) return false;
  if (ONCE_A_SENTENCE.has(topic)) return true;
  return a.start - APART < b.end && b.start - APART < a.end;
}

/** Whether a claim has taken a sum as what DeepSeek spent in all, so that it is no model's cost as well. */
function isTotal({ topic, aspect, figure }: Claim, { found }: Anchor): boolean {
  return topic === 'development-cost' && aspect === null && figure !== null && figure.start === found?.figure.start;
}

function overlaps(claim: Claim, anchor: Anchor, { tokens }: Analysis): boolean {
  const start = tokens[anchor.first]?.start ?? 0;
  const end = tokens[anchor.last]?.end ?? 0;
  return claim.start < end && start < claim.end && (claim.figure === null || anchor.found === null || claim.figure.start === start);
}

function anchorsOf(kind: string, { sentence, analysis }: Place): Anchor[] {
  const anchors: Anchor[] = [];
  for (const found of analysis.figures) if (found.kind === kind && isWithin(found, sentence)) anchors.push({ first: found.first, last: found.last, found });
  if (anchors.length > 0) return anchors;
  for (const { class: name, first, last } of analysis.terms) {
    if (name === kind && first >= sentence.first && last <= sentence.last) anchors.push({ first, last, found: null });
  }
  return anchors;
}

function isWithin(part: { first: number; last: number }, whole: { first: number; last: number }): boolean {
  return part.first >= whole.first && part.last <= whole.last;
}

function readAnchor(topic: CompiledTopic, group: RuleGroup, anchor: Anchor, place: Place, earlier: readonly Claim[]): Claim | null {
  const { sentence, analysis, block, before } = place;
  const setting = { topic: topic.topic, anchor, sentence, analysis, block, before, earlier };
  for (const rule of group.rules) {
    const match = matchFrame(rule.frame, sentence, anchor.first, anchor.last);
    if (match === null || !conditionsHold(rule.when, setting)) continue;
    const { text, tokens, mentions, figures, subjects } = analysis;
    const { subject, mention } = findSubject({ text, tokens, mentions, figures, sentence, kind: group.anchor, span: match.core, anchor, before, choice: rule.choice, subjects });
    if (!subjectConditionsHold(rule.when, { ...setting, subject, mention })) continue;
    return makeClaim(topic.topic, rule, widened(match, anchor, mention, analysis), anchor, place, subject);
  }
  return null;
}

/** How many tokens may stand between a subject and the words that say what it cost, for the claim to begin with it. */
const SUBJECT_REACH = 5;

/** A claim begins with the words that bound its figure, and with its subject where that stands right before it. */
function widened(match: Span, anchor: Anchor, mention: Span | null, { tokens }: Analysis): Span {
  const first = Math.min(match.first, anchor.found?.lead ?? match.first);
  if (mention === null || mention.last >= first || first - mention.last > SUBJECT_REACH) return { first, last: match.last };
  const between = tokens.slice(mention.last + 1, first);
  const isOneClause = between.every((token) => token.kind !== 'mark' || token.key === "'" || token.key === '-');
  return { first: isOneClause ? mention.first : first, last: match.last };
}

function makeClaim(topic: Topic, rule: CompiledRule, match: Span, anchor: Anchor, { sentence, analysis, group }: Place, subject: ClaimSubject | null): Claim {
  return {
    topic,
    aspect: rule.aspect,
    subject: subject ?? { id: null, name: '' },
    figure: anchor.found === null ? impliedFigure(rule, anchor, analysis) : figureFor(topic, anchor.found),
    scope: rule.scope ?? scopeOf(termsIn(sentence, 'scope', analysis), match.first, match.last),
    hedge: hedgeOf(termsIn(sentence, 'hedge', analysis)),
    makers: subject === null ? [...analysis.context.makers].slice(0, MOST_MAKERS) : [],
    group,
    start: analysis.tokens[match.first]?.start ?? 0,
    end: analysis.tokens[match.last]?.end ?? 0,
  };
}

/** The terms of a class in a sentence. */
function termsIn(sentence: Sentence, name: string, { terms }: Analysis): readonly Term[] {
  return sentence.beginning.has(name) ? terms.filter((term) => term.class === name && isWithin(term, sentence)) : [];
}

/** How many makers are told of a claim that names nobody. */
const MOST_MAKERS = 20;

/** The figure that a rule's own words stand for, or null. */
function impliedFigure({ figure }: CompiledRule, anchor: Anchor, { tokens }: Analysis): Figure | null {
  if (figure === null) return null;
  const { value, unit } = figure;
  return { low: value, high: value, unit, qualifier: 'exact', step: 1, start: tokens[anchor.first]?.start ?? 0, end: tokens[anchor.last]?.end ?? 0 };
}

/** A bare number takes the unit of what its topic counts: a score is a percentage, or a rating where it is above any percentage. */
function figureFor(topic: Topic, found: FoundFigure): Figure {
  if (topic !== 'benchmark' || found.kind !== 'bare') return found.figure;
  return { ...found.figure, unit: found.figure.high > 100 ? 'rating' : '%' };
}
