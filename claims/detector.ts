import type { Topic } from '../data/topics.ts';
import { addNames, analyse, type Analysis, type Knowledge } from './analysis.ts';
import type { Claim, ClaimSubject, Figure } from './claim.ts';
import { conditionsHold } from './conditions.ts';
import type { ReadingContext } from './context.ts';
import { FIGURE_KINDS, type FoundFigure } from './figures.ts';
import { type Frame, matchFrame, parseFrame } from './frames.ts';
import { hedgeOf } from './hedge.ts';
import { createLexicon, type SubjectNames } from './lexicon.ts';
import { scopeOf } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { findSubject, isComparison, subjectOf } from './subject.ts';
import { findTerms, type Term } from './terms.ts';
import { unknownName } from './unknown-name.ts';
import type { TextBlock } from './text-block.ts';
import { tokenise } from './tokens.ts';
import type { Rule, SubjectChoice, TopicGrammar } from './topics/grammar.ts';
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

interface CompiledRule extends Omit<Rule, 'frame'> {
  readonly frame: Frame;
}

interface CompiledTopic {
  readonly topic: Topic;
  readonly choice: SubjectChoice;
  readonly rules: readonly CompiledRule[];
  readonly not: readonly Frame[];
  /** What its rules anchor on. */
  readonly anchors: readonly string[];
}

/** Prepares a detector that knows these subjects. */
export function createDetector(subjects: readonly SubjectNames[], grammars: readonly TopicGrammar[] = TOPIC_GRAMMARS): Detector {
  const knowledge: Knowledge = {
    lexicon: createLexicon(subjects),
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
  };
  const topics = grammars.map(compileTopic);
  return {
    read: (block, context) => readBlock(analyse(block, context, knowledge), block, topics),
    survey: (text, context) => addNames(context, findTerms(knowledge.lexicon, tokenise(text), text), knowledge.subjects),
  };
}

function compileTopic(grammar: TopicGrammar): CompiledTopic {
  const rules = grammar.rules.map((rule) => ({ ...rule, frame: parseFrame(rule.frame) }));
  return {
    topic: grammar.topic,
    choice: grammar.subjects ?? {},
    rules,
    not: grammar.not.map(parseFrame),
    anchors: anchorsIn(rules),
  };
}

/** What the rules anchor on, figures first: a word inside a figure makes no claim of its own. */
function anchorsIn(rules: readonly CompiledRule[]): string[] {
  const anchors = new Set(rules.map((rule) => rule.frame.anchor));
  const figures: string[] = FIGURE_KINDS.filter((kind) => anchors.has(kind));
  return [...figures, ...[...anchors].filter((anchor) => !figures.includes(anchor))];
}

function readBlock(analysis: Analysis, block: TextBlock, topics: readonly CompiledTopic[]): Reading {
  const claims: Claim[] = [];
  let subject = analysis.headerSubject ?? analysis.context.subject;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const found = analysis.mentions.filter((mention) => isWithin(mention, sentence) && isDeepSeek(mention)).map((mention) => mentionClaim(mention, analysis));
    for (const topic of topics) found.push(...readTopic(topic, sentence, analysis, block, subject, [...claims, ...found]));
    const group = block.row > 0 ? `row ${block.row}` : `sentence ${analysis.context.sentences + index}`;
    claims.push(...found.map((claim) => ({ ...claim, group })));
    subject = subjectAfter(sentence, analysis) ?? subject;
  }
  claims.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    claims,
    context: {
      ...analysis.context,
      subject,
      costClaimed: claims.some((claim) => claim.topic === 'training-cost'),
      sentences: analysis.context.sentences + analysis.sentences.length,
    },
  };
}

type Mention = Analysis['mentions'][number];

/** A claim before it is known what it stands beside. */
type UngroupedClaim = Omit<Claim, 'group'>;

function isDeepSeek(mention: Mention): boolean {
  return mention.subject.id === 'deepseek' || mention.subject.maker === 'deepseek';
}

function mentionClaim(mention: Mention, { tokens, text }: Analysis): UngroupedClaim {
  return {
    topic: 'about',
    aspect: null,
    subject: subjectOf(mention, tokens, text),
    figure: null,
    scope: null,
    hedge: 'stated',
    makers: [],
    start: tokens[mention.first]?.start ?? 0,
    end: tokens[mention.last]?.end ?? 0,
  };
}

/**
 * Whom the text goes on about after a sentence: the first model it names and does not merely measure against, known to the
 * record or not, else its first company.
 */
function subjectAfter(sentence: Sentence, analysis: Analysis): ClaimSubject | null {
  const { mentions, tokens, text } = analysis;
  const own = mentions.filter((mention) => isWithin(mention, sentence) && !isComparison(mention, { ...analysis, sentence }));
  const model = own.find((mention) => mention.subject.kind === 'model');
  const end = { first: model?.first ?? sentence.last + 1, last: model?.first ?? sentence.last + 1 };
  const stranger = unknownName({ ...analysis, sentence, span: end, anchor: end });
  if (stranger !== null && /\d/.test(stranger.name) && (model === undefined || stranger.first < model.first)) return { id: null, name: stranger.name };
  const main = model ?? own.find((mention) => mention.subject.kind === 'company');
  return main === undefined ? null : subjectOf(main, tokens, text);
}

interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly found: FoundFigure | null;
}

function readTopic(
  topic: CompiledTopic,
  sentence: Sentence,
  analysis: Analysis,
  block: TextBlock,
  before: ClaimSubject | null,
  earlier: readonly UngroupedClaim[],
): UngroupedClaim[] {
  const claims: UngroupedClaim[] = [];
  for (const kind of topic.anchors) {
    const cancelling = topic.not.filter((frame) => frame.anchor === kind);
    for (const anchor of anchorsOf(kind, sentence, analysis)) {
      if (claims.some((claim) => overlaps(claim, anchor, analysis)) || earlier.some((claim) => isTotal(claim, anchor))) continue;
      if (cancelling.some((frame) => matchFrame(frame, sentence, anchor.first, anchor.last) !== null)) continue;
      const claim = readAnchor(topic, kind, anchor, sentence, analysis, block, before, [...earlier, ...claims]);
      if (claim !== null && !claims.some((other) => saysTheSame(other, claim, topic.topic))) claims.push(claim);
    }
  }
  return claims;
}

/** How near two claims of a topic may stand without being one (UTF-16 code units). */
const APART = 14;

/** Topics of which a sentence says one thing, in however many words, unless it counts several. */
const ONCE_A_SENTENCE: ReadonlySet<Topic> = new Set(['app-rank', 'openness', 'chips', 'development-cost']);

/** Words that say one thing of a topic twice: without figures of their own, a sentence's claims nearby are one. */
function saysTheSame(a: UngroupedClaim, b: UngroupedClaim, topic: Topic): boolean {
  const counted = a.figure !== null && b.figure !== null && a.figure.unit !== 'rank';
  if (counted) return false;
  if (ONCE_A_SENTENCE.has(topic)) return true;
  return a.start - APART < b.end && b.start - APART < a.end;
}

/** Whether a claim has taken a sum as what DeepSeek spent in all, so that it is no model's cost as well. */
function isTotal({ topic, aspect, figure }: UngroupedClaim, { found }: Anchor): boolean {
  return topic === 'development-cost' && aspect === null && figure !== null && figure.start === found?.figure.start;
}

function overlaps(claim: UngroupedClaim, anchor: Anchor, { tokens }: Analysis): boolean {
  const start = tokens[anchor.first]?.start ?? 0;
  const end = tokens[anchor.last]?.end ?? 0;
  return claim.start < end && start < claim.end && (claim.figure === null || anchor.found === null || claim.figure.start === start);
}

function anchorsOf(kind: string, sentence: Sentence, analysis: Analysis): Anchor[] {
  const figures = analysis.figures.filter((found) => found.kind === kind && isWithin(found, sentence));
  if (figures.length > 0) return figures.map((found) => ({ first: found.first, last: found.last, found }));
  return analysis.terms.filter((term) => term.class === kind && isWithin(term, sentence)).map(({ first, last }) => ({ first, last, found: null }));
}

function isWithin(part: { first: number; last: number }, whole: { first: number; last: number }): boolean {
  return part.first >= whole.first && part.last <= whole.last;
}

function readAnchor(
  topic: CompiledTopic,
  kind: string,
  anchor: Anchor,
  sentence: Sentence,
  analysis: Analysis,
  block: TextBlock,
  before: ClaimSubject | null,
  earlier: readonly UngroupedClaim[],
): UngroupedClaim | null {
  for (const rule of topic.rules) {
    if (rule.frame.anchor !== kind) continue;
    const match = matchFrame(rule.frame, sentence, anchor.first, anchor.last);
    if (match === null) continue;
    const found = findSubject({
      text: analysis.text,
      tokens: analysis.tokens,
      mentions: analysis.mentions,
      figures: analysis.figures,
      sentence,
      kind,
      span: match.core,
      anchor,
      before,
      choice: rule.subjects ?? topic.choice,
      subjects: analysis.subjects,
    });
    const setting = { topic: topic.topic, anchor, sentence, analysis, block, before, subject: found.subject, mention: found.mention, earlier };
    if (!conditionsHold(rule.when ?? [], setting)) continue;
    return makeClaim(topic.topic, rule, widened(match, anchor, found.mention, analysis), anchor, sentence, analysis, found.subject);
  }
  return null;
}

interface Span {
  readonly first: number;
  readonly last: number;
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

function makeClaim(
  topic: Topic,
  rule: CompiledRule,
  match: Span,
  anchor: Anchor,
  sentence: Sentence,
  analysis: Analysis,
  subject: ClaimSubject | null,
): UngroupedClaim {
  const own = (name: string): Term[] => analysis.terms.filter((term) => term.class === name && isWithin(term, sentence));
  return {
    topic,
    aspect: rule.aspect ?? null,
    subject: subject ?? { id: null, name: '' },
    figure: anchor.found === null ? impliedFigure(rule, anchor, analysis) : figureFor(topic, anchor.found),
    scope: rule.scope ?? scopeOf(own('scope'), match.first, match.last),
    hedge: hedgeOf(own('hedge')),
    makers: subject === null ? [...analysis.context.makers].slice(0, MOST_MAKERS) : [],
    start: analysis.tokens[match.first]?.start ?? 0,
    end: analysis.tokens[match.last]?.end ?? 0,
  };
}

/** How many makers are told of a claim that names nobody. */
const MOST_MAKERS = 20;

/** The figure that a rule's own words stand for, or null. */
function impliedFigure({ figure }: CompiledRule, anchor: Anchor, { tokens }: Analysis): Figure | null {
  if (figure === undefined) return null;
  const { value, unit } = figure;
  return { low: value, high: value, unit, qualifier: 'exact', step: 1, start: tokens[anchor.first]?.start ?? 0, end: tokens[anchor.last]?.end ?? 0 };
}

/** A bare number takes the unit of what its topic counts: a score is a percentage. */
function figureFor(topic: Topic, found: FoundFigure): Figure {
  return topic === 'benchmark' && found.kind === 'bare' ? { ...found.figure, unit: '%' } : found.figure;
}
