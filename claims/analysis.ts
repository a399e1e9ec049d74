import type { ClaimSubject } from './claim.ts';
import type { ReadingContext } from './context.ts';
import { findFigures, type FoundFigure } from './figures.ts';
import { recogniseLanguage } from './languages/recognise.ts';
import { headerUnit, withHeaderUnit } from './header-unit.ts';
import type { SubjectNames } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { createSentence, findSentences, type Sentence, TermIndex } from './sentence.ts';
import { subjectOf } from './subject.ts';
import { findTerms, type Lexicon, type Term } from './terms.ts';
import type { TextBlock } from './text-block.ts';
import { type Token, tokenise } from './tokens.ts';

/** The words and names that reading rests on. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly subjects: ReadonlyMap<string, SubjectNames>;
}

/** All that is known of a block before its claims are looked for. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly FoundFigure[];
  readonly sentences: readonly Sentence[];
  /** The classes of words, names and figures in it. */
  readonly classes: ReadonlySet<string>;
  /** The classes of words in the headers of its row and column. */
  readonly headerClasses: ReadonlySet<string>;
  /** The classes of words in the headings above it. */
  readonly headingClasses: ReadonlySet<string>;
  /** Whom its row, its column or its nearest heading is about. */
  readonly headerSubject: ClaimSubject | null;
  /** The context with all that its own words add. */
  readonly context: ReadingContext;
  readonly subjects: Knowledge['subjects'];
}

/** Companies whose name alone says that a text is about AI. */
export const AI_MAKERS: ReadonlySet<string> = new Set(['deepseek', 'openai', 'anthropic']);

/** Reads tokens, names, figures and sentences out of a block. */
export function analyse(block: TextBlock, context: ReadingContext, knowledge: Knowledge): Analysis {
  const { text } = block;
  const tokens = tokenise(text);
  const words = findTerms(knowledge.lexicon, tokens, text);
  const headers = [block.rowHeader, block.columnHeader].filter((header) => header !== '');
  const headings = block.headings.toReversed();
  const termsOfHeaders = headers.map((header) => findTerms(knowledge.lexicon, tokenise(header), header));
  const headerTerms = termsOfHeaders.flat();
  const headingTerms = headings.flatMap((heading) => findTerms(knowledge.lexicon, tokenise(heading), heading));
  const named0 = addNames(addNames(context, [...headerTerms, ...headingTerms], knowledge.subjects), words, knowledge.subjects);
  const mentions = findMentions(words, tokens, text, knowledge.subjects, named0);
  const inContext = addMakers(named0, mentions);
  const terms = [...words.filter((term) => term.class !== 'name' && term.class !== 'short-name'), ...mentions.flatMap(nameTerms)];
  const index = new TermIndex(terms);
  const named = new Set([...mentions, ...terms.filter((term) => BENCHMARKS.has(term.class))].flatMap((part) => range(part.first, part.last)));
  const unit = termsOfHeaders.toReversed().map(headerUnit).find((found) => found !== null) ?? null;
  const found = findFigures({
    text,
    tokens,
    termsAt: (at) => index.beginningAt(at),
    termsEndingAt: (at) => index.endingAt(at),
    inName: (at) => named.has(at) && !isChipAt(index, at),
    decimal: recogniseLanguage(text, tokens).numbers.decimal,
  });
  const figures = unit === null || found.length > 1 ? found : found.map((figure) => withHeaderUnit(figure, unit));
  const figureAt: (FoundFigure | undefined)[] = [];
  for (const figure of figures) {
    index.add({ class: figure.kind, value: figure.figure.unit, first: figure.first, last: figure.last });
    for (const at of range(figure.first, figure.last)) figureAt[at] = figure;
  }
  return {
    text,
    tokens,
    terms,
    mentions,
    figures,
    sentences: findSentences(tokens, text).map((sentence) => createSentence(sentence, tokens, index, (at) => figureAt[at])),
    classes: new Set([...terms.map((term) => term.class), ...figures.map((figure) => figure.kind)]),
    headerClasses: new Set(headerTerms.map((term) => term.class)),
    headingClasses: new Set(headingTerms.map((term) => term.class)),
    headerSubject: firstSubject(headers, headings, knowledge, inContext),
    context: inContext,
    subjects: knowledge.subjects,
  };
}

/** Adds to a context what the names and words of a text say of it. */
export function addNames(context: ReadingContext, terms: readonly Term[], subjects: Knowledge['subjects']): ReadingContext {
  let { ai, makers } = context;
  for (const term of terms) {
    if (term.class === 'ai') ai = true;
    if (term.class !== 'name') continue;
    const subject = subjects.get(term.value);
    if (subject === undefined) continue;
    const maker = subject.maker ?? subject.id;
    if (!makers.has(maker)) makers = new Set([...makers, maker]);
    if (subject.kind === 'model' || AI_MAKERS.has(subject.id)) ai = true;
  }
  return ai === context.ai && makers === context.makers ? context : { ...context, ai, makers };
}

/** Classes of words that name a benchmark: the digits in them count nothing. */
const BENCHMARKS: ReadonlySet<string> = new Set(['aime', 'codeforces', 'gpqa', 'other-benchmark']);

/** Adds to a context the makers of what a text mentions, short names included. */
function addMakers(context: ReadingContext, mentions: readonly Mention[]): ReadingContext {
  const makers = new Set(context.makers);
  for (const { subject } of mentions) makers.add(subject.maker ?? subject.id);
  return makers.size === context.makers.size ? context : { ...context, makers };
}

/** The classes by which frames know a name. */
function nameTerms(mention: Mention): Term[] {
  const { subject, first, last } = mention;
  const classes = ['name', `${subject.kind}-name`];
  if (subject.id === 'deepseek' || subject.maker === 'deepseek') {
    classes.push('deepseek');
    if (subject.kind === 'model') classes.push('deepseek-model');
  }
  return classes.map((name) => ({ class: name, value: subject.id, first, last }));
}

function isChipAt(index: TermIndex, at: number): boolean {
  return index.beginningAt(at).some((term) => term.class === 'chip-name');
}

function firstSubject(headers: readonly string[], headings: readonly string[], knowledge: Knowledge, context: ReadingContext): ClaimSubject | null {
  const own = headers.map((header) => subjectIn(header, knowledge, context));
  const named = own.find((subject) => subject !== null);
  if (named != null) return named;
  // A row that is named after something the record does not know is about that, not about what the headings name.
  const stranger = headers.find((header) => /^\p{Lu}[\p{L}\d]*(?:[-\s]\p{Lu}?[\p{L}\d.]+)*[-\s]?\d[\p{L}\d.]*$/u.test(header.trim()));
  if (stranger !== undefined) return { id: null, name: stranger.trim() };
  for (const heading of headings) {
    const subject = subjectIn(heading, knowledge, context);
    if (subject !== null) return subject;
  }
  return null;
}

function subjectIn(header: string, knowledge: Knowledge, context: ReadingContext): ClaimSubject | null {
  const tokens = tokenise(header);
  const mentions = findMentions(findTerms(knowledge.lexicon, tokens, header), tokens, header, knowledge.subjects, context);
  const main = mentions.find((mention) => mention.subject.kind === 'model') ?? mentions.find((mention) => mention.subject.kind === 'company');
  return main === undefined ? null : subjectOf(main, tokens, header);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
