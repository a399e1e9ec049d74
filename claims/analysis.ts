import type { ClaimSubject } from './claim.ts';
import { classNumber, ClassSet } from './classes.ts';
import type { ReadingContext } from './context.ts';
import { type FigureContext, findFigures, type FoundFigure } from './figures.ts';
import { recogniseLanguage } from './languages/recognise.ts';
import { type HeaderUnit, headerUnit, withHeaderUnit } from './header-unit.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention, type SubjectsById } from './mentions.ts';
import { BlockTokens, findSentences, Sentence, type TermIndex } from './sentence.ts';
import { subjectOf } from './subject.ts';
import type { Term } from './terms.ts';
import type { TextBlock } from './text-block.ts';
import type { Token } from './tokens.ts';

/** All that is known of a block before its claims are looked for. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly FoundFigure[];
  /** The token at which Nvidia or US shares are first named; infinite where they are not. */
  readonly nvidiaFrom: number;
  readonly sentences: readonly Sentence[];
  /** The classes of words, names and figures in it. */
  readonly classes: ClassSet;
  /** The classes of words in the headers of its row and column. */
  readonly headerClasses: ClassSet;
  /** The classes of words in the headings above it. */
  readonly headingClasses: ClassSet;
  /** Whom its row, its column or its nearest heading is about. */
  readonly headerSubject: ClaimSubject | null;
  /** The context with all that its own words add. */
  readonly context: ReadingContext;
  readonly subjects: SubjectsById;
}

/** Companies whose name alone says that a text is about AI. */
export const AI_MAKERS: ReadonlySet<string> = new Set(['deepseek', 'openai', 'anthropic']);

/** Reads tokens, names, figures and sentences out of a block. */
export function analyse(block: TextBlock, context: ReadingContext, lexicon: Lexicon): Analysis {
  const { text, tokens, terms: words } = lexicon.read(block.text);
  const { subjects } = lexicon;
  const around = readSurroundings(block, context, lexicon);
  const named = addNames(around.context, words, subjects);
  const mentions = findMentions(words, tokens, text, subjects, named);
  const inContext = addMakers(named, mentions);
  const { index } = lexicon;
  index.begin(tokens.length);
  for (const word of words) {
    if (NAMES.hasNumber(word.classNumber)) continue;
    index.add(word);
    if (BENCHMARKS.hasNumber(word.classNumber)) index.addName(word.first, word.last);
  }
  for (const mention of mentions) addNameTerms(index, mention);
  const found = findFigures(new FigureSearch(text, tokens, index, lexicon));
  const { unit } = around;
  const figures = unit === null || found.length > 1 ? found : found.map((figure) => withHeaderUnit(figure, unit));
  for (const figure of figures) {
    index.add(term(figure.kind, figure.figure.unit, figure.first, figure.last));
  }
  const shared = new BlockTokens(tokens, index, figures);
  return {
    text,
    tokens,
    mentions,
    figures,
    nvidiaFrom: mentions.find(({ subject }) => subject.id === 'nvidia' || subject.kind === 'market')?.first ?? Number.POSITIVE_INFINITY,
    sentences: findSentences(tokens, text).map((sentence) => new Sentence(sentence, shared)),
    classes: index.classesBeginning(0, tokens.length - 1),
    headerClasses: around.headerClasses,
    headingClasses: around.headingClasses,
    headerSubject: around.isEmpty ? null : headerSubject(block, inContext, lexicon),
    context: inContext,
    subjects,
  };
}

/** What the headers and headings of a block say. */
export interface Surroundings {
  /** Whether there are none. */
  readonly isEmpty: boolean;
  readonly headerClasses: ClassSet;
  readonly headingClasses: ClassSet;
  /** What the header of its column, or else of its row, says that a bare number counts. */
  readonly unit: HeaderUnit | null;
  /** The context with all that they add. */
  readonly context: ReadingContext;
}

const NO_CLASSES = new ClassSet();

/** Reads what the headers and headings of a block say. */
export function readSurroundings(block: TextBlock, context: ReadingContext, lexicon: Lexicon): Surroundings {
  const { rowHeader, columnHeader, headings } = block;
  if (rowHeader === '' && columnHeader === '' && headings.length === 0) {
    return { isEmpty: true, headerClasses: NO_CLASSES, headingClasses: NO_CLASSES, unit: null, context };
  }
  const row = rowHeader === '' ? [] : lexicon.readHeader(rowHeader).terms;
  const column = columnHeader === '' ? [] : lexicon.readHeader(columnHeader).terms;
  const inHeadings = headings.map((heading) => lexicon.readHeader(heading).terms);
  let named = addNames(addNames(context, row, lexicon.subjects), column, lexicon.subjects);
  for (const terms of inHeadings.toReversed()) named = addNames(named, terms, lexicon.subjects);
  return {
    isEmpty: false,
    headerClasses: classesOf([row, column]),
    headingClasses: classesOf(inHeadings),
    unit: headerUnit(column) ?? headerUnit(row),
    context: named,
  };
}

function classesOf(lists: readonly (readonly Term[])[]): ClassSet {
  const set = new ClassSet();
  for (const terms of lists) for (const { classNumber } of terms) set.addNumber(classNumber);
  return set;
}

const NAMES = ClassSet.of('name', 'short-name');

function term(name: string, value: string, first: number, last: number): Term {
  return { class: name, classNumber: classNumber(name), value, first, last };
}

const BEGINS_FIGURE = ClassSet.of('unit', 'vague', 'numeral');
/** Classes of words that name a benchmark: the digits in them count nothing. */
const BENCHMARKS = ClassSet.of('aime', 'codeforces', 'gpqa', 'other-benchmark');
const CHIP_NAME = ClassSet.of('chip-name');

/** What figures are read from. */
class FigureSearch implements FigureContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #index: TermIndex;
  readonly #lexicon: Lexicon;
  #decimal: '.' | ',' | null = null;

  constructor(text: string, tokens: readonly Token[], index: TermIndex, lexicon: Lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.#index = index;
    this.#lexicon = lexicon;
  }

  mayBegin(at: number): boolean {
    return this.tokens[at]?.kind === 'number' || this.#index.begins(at, BEGINS_FIGURE);
  }

  termsAt(at: number): readonly Term[] {
    return this.#index.beginningAt(at);
  }

  termsEndingAt(at: number): readonly Term[] {
    return this.#index.endingAt(at);
  }

  inName(at: number): boolean {
    return this.#index.isNamed(at) && !this.#index.begins(at, CHIP_NAME);
  }

  /** Worked out when first asked: most blocks have no number that could be read in two ways. */
  get decimal(): '.' | ',' {
    this.#decimal ??= recogniseLanguage(this.text, this.tokens, this.#lexicon).decimal;
    return this.#decimal;
  }
}

const AI = classNumber('ai');
const NAME = classNumber('name');

/** Adds to a context what the names and words of a text say of it. */
export function addNames(context: ReadingContext, terms: readonly Term[], subjects: SubjectsById): ReadingContext {
  let { ai, makers } = context;
  for (const term of terms) {
    if (term.classNumber === AI) ai = true;
    if (term.classNumber !== NAME) continue;
    const subject = subjects.get(term.value);
    if (subject === undefined) continue;
    const maker = subject.maker ?? subject.id;
    if (!makers.has(maker)) makers = new Set([...makers, maker]);
    if (subject.kind === 'model' || AI_MAKERS.has(subject.id)) ai = true;
  }
  return ai === context.ai && makers === context.makers ? context : { ...context, ai, makers };
}

/** Adds to a context the makers of what a text mentions, short names included. */
function addMakers(context: ReadingContext, mentions: readonly Mention[]): ReadingContext {
  let makers: Set<string> | null = null;
  for (const { subject } of mentions) {
    const maker = subject.maker ?? subject.id;
    if ((makers ?? context.makers).has(maker)) continue;
    makers ??= new Set(context.makers);
    makers.add(maker);
  }
  return makers === null ? context : { ...context, makers };
}

/** Adds the classes by which frames know a name. */
function addNameTerms(index: TermIndex, { subject, first, last }: Mention): void {
  index.addName(first, last);
  index.add({ class: 'name', classNumber: NAME, value: subject.id, first, last });
  index.add(term(`${subject.kind}-name`, subject.id, first, last));
  if (subject.id !== 'deepseek' && subject.maker !== 'deepseek') return;
  index.add(term('deepseek', subject.id, first, last));
  if (subject.kind === 'model') index.add(term('deepseek-model', subject.id, first, last));
}

/** Whom the row of a block, its column or its nearest heading is about. */
export function headerSubject({ rowHeader, columnHeader, headings }: TextBlock, context: ReadingContext, lexicon: Lexicon): ClaimSubject | null {
  const headers = [rowHeader, columnHeader].filter((header) => header !== '');
  for (const header of headers) {
    const subject = subjectIn(header, lexicon, context);
    if (subject !== null) return subject;
  }
  // A row that is named after something the record does not know is about that, not about what the headings name.
  const stranger = headers.find((header) => /^\p{Lu}[\p{L}\d]*(?:[-\s]\p{Lu}?[\p{L}\d.]+)*[-\s]?\d[\p{L}\d.]*$/u.test(header.trim()));
  if (stranger !== undefined) return { id: null, name: stranger.trim() };
  for (const heading of headings.toReversed()) {
    const subject = subjectIn(heading, lexicon, context);
    if (subject !== null) return subject;
  }
  return null;
}

function subjectIn(header: string, lexicon: Lexicon, context: ReadingContext): ClaimSubject | null {
  const { tokens, terms } = lexicon.readHeader(header);
  const mentions = findMentions(terms, tokens, header, lexicon.subjects, context);
  const main = mentions.find((mention) => mention.subject.kind === 'model') ?? mentions.find((mention) => mention.subject.kind === 'company');
  return main === undefined ? null : subjectOf(main, tokens, header);
}
