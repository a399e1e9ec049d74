import { anyScript } from './any-script.ts';
import type { ClaimSubject } from './claim.ts';
import { classNumber, ClassSet } from './classes.ts';
import type { ReadingContext } from './context.ts';
import { type FigureKind, figureNumber, findFigures, type FoundFigure } from './figures.ts';
import { recogniseLanguage } from './languages/recognise.ts';
import { type HeaderUnit, headerUnit, withHeaderUnit } from './header-unit.ts';
import { type KnownSubject, type KnownText, type Lexicon, ownerOf } from './lexicon.ts';
import { findMentions, type Mention, type SubjectsById } from './mentions.ts';
import { BENCHMARKS, BlockTokens, findSentences, type Sentence, type TermIndex } from './sentence.ts';
import { subjectOf } from './subject.ts';
import type { Terms } from './terms.ts';
import type { TextBlock } from './text-block.ts';
import type { Scanner } from './tokens.ts';
import { isNoModel } from './unknown-name.ts';

/** All that is known of a block before its claims are looked for. */
export interface Analysis {
  readonly text: string;
  readonly tokens: Scanner;
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

/**
 * Reads tokens, names, figures and sentences out of a block; what it gives holds until the lexicon reads the next text.
 * @param around - what its headers and headings say
 */
export function analyse(block: TextBlock, around: Surroundings, lexicon: Lexicon): Analysis {
  const { subjects, index } = lexicon;
  const { tokens, terms } = lexicon.read(block.text);
  const named = addNames(around.context, terms, lexicon);
  const mentions = findMentions(terms, tokens, lexicon, named);
  const inContext = addMakers(named, mentions);
  index.begin(tokens.count);
  index.addWords(terms);
  for (let at = 0; at < mentions.length; at++) addNameTerms(index, mentions[at], at);
  index.weigh(tokens);
  const figures = figuresIn(tokens, terms, mentions, around.unit, block, lexicon);
  for (let at = 0; at < figures.length; at++) addFigureTerm(index, figures[at]);
  return {
    text: block.text,
    tokens,
    mentions,
    figures,
    nvidiaFrom: nvidiaFrom(mentions),
    sentences: findSentences(new BlockTokens(tokens, index, terms)),
    classes: index.classes,
    headerClasses: around.headerClasses,
    headingClasses: around.headingClasses,
    headerSubject: around.isEmpty ? null : headerSubject(block, inContext, lexicon),
    context: inContext,
    subjects,
  };
}

function nvidiaFrom(mentions: readonly Mention[]): number {
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention !== undefined && (mention.subject.id === 'nvidia' || mention.subject.kind === 'market')) return mention.first;
  }
  return Number.POSITIVE_INFINITY;
}

function figuresIn(tokens: Scanner, words: Terms, mentions: readonly Mention[], unit: HeaderUnit | null, block: TextBlock, lexicon: Lexicon): FoundFigure[] {
  const { index } = lexicon;
  let decimal: '.' | ',' | null = null;
  const found = findFigures({
    tokens,
    terms: index,
    words,
    isChipMaker: (term) => mentions[~index.valueOf(term)]?.subject.id === 'nvidia',
    // Worked out when it is asked for: most blocks have no number that could be read in two ways.
    decimal: () => (decimal ??= recogniseLanguage(textsOf(block, tokens, lexicon), lexicon).decimal),
  });
  return unit === null || found.length > 1 ? found : found.map((figure) => withHeaderUnit(figure, unit));
}

/** A block and, where it is a table's cell, its headers and headings: "2,788 M" alone tells no language. */
function* textsOf({ columnHeader, rowHeader, headings }: TextBlock, tokens: Scanner, lexicon: Lexicon): Generator<Scanner, void> {
  yield tokens;
  if (columnHeader !== '' || rowHeader !== '') for (const text of [columnHeader, rowHeader, ...headings.toReversed()]) yield lexicon.readHeader(text).tokens;
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
  const row = rowHeader === '' ? null : lexicon.readHeader(rowHeader);
  const column = columnHeader === '' ? null : lexicon.readHeader(columnHeader);
  const inHeadings = headings.map((heading) => lexicon.readHeader(heading));
  let named = context;
  for (const header of [row, column, ...inHeadings.toReversed()]) if (header !== null) named = addNames(named, header.terms, lexicon);
  return {
    isEmpty: false,
    headerClasses: classesOf([row, column]),
    headingClasses: classesOf(inHeadings),
    unit: (column === null ? null : headerUnit(column.list, column.tokens)) ?? (row === null ? null : headerUnit(row.list, row.tokens)),
    context: named,
  };
}

function classesOf(headers: readonly (KnownText | null)[]): ClassSet {
  const set = new ClassSet();
  for (const header of headers) if (header !== null) set.addAll(header.terms.classes);
  return set;
}

const AI = classNumber('ai');
const NAME = classNumber('name');
const DEEPSEEK = classNumber('deepseek');
const DEEPSEEK_MODEL = classNumber('deepseek-model');

/** The classes by which frames know names of each kind. */
const NAME_CLASSES: Readonly<Record<KnownSubject['kind'], number>> = {
  company: classNumber('company-name'),
  model: classNumber('model-name'),
  chip: classNumber('chip-name'),
  market: classNumber('market-name'),
  field: classNumber('field-name'),
  // No frame asks for either, and classes are few.
  observer: classNumber('field-name'),
};

/** The class of each kind of figure. */
const FIGURE_CLASSES: Readonly<Record<FigureKind, number>> = {
  money: classNumber('money'),
  'gpu-hours': classNumber('gpu-hours'),
  chips: classNumber('chips'),
  percent: classNumber('percent'),
  percentile: classNumber('percentile'),
  rating: classNumber('rating'),
  duration: classNumber('duration'),
  'long-hours': classNumber('long-hours'),
  amount: classNumber('amount'),
  bare: classNumber('bare'),
};

/** The value of terms that say nothing but their class. */
const NO_VALUE = 0;

const SAY_OF_CONTEXT = ClassSet.of('ai', 'name');

/** Adds to a context what the names and words of a text say of it. */
export function addNames(context: ReadingContext, terms: Terms, lexicon: Lexicon): ReadingContext {
  if (!terms.classes.meets(SAY_OF_CONTEXT)) return context;
  let { ai, makers } = context;
  ai ||= terms.classes.hasNumber(AI);
  const { names } = terms;
  for (let at = 0; at < names.length; at++) {
    const term = names[at];
    if (term === undefined || terms.classNumbers[term] !== NAME) continue;
    const subject = lexicon.subjectOf(terms, term);
    if (subject === undefined) continue;
    const owner = ownerOf(subject);
    if (owner !== null && !makers.has(owner)) makers = new Set([...makers, owner]);
    ai ||= subject.kind === 'model' || AI_MAKERS.has(subject.id);
  }
  return ai === context.ai && makers === context.makers ? context : { ...context, ai, makers };
}

/** Adds to a context the makers of what a text mentions, short names included. */
function addMakers(context: ReadingContext, mentions: readonly Mention[]): ReadingContext {
  let makers: Set<string> | null = null;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    const owner = mention === undefined ? null : ownerOf(mention.subject);
    if (owner === null || (makers ?? context.makers).has(owner)) continue;
    makers ??= new Set(context.makers);
    makers.add(owner);
  }
  return makers === null ? context : { ...context, makers };
}

/** Adds the classes by which frames know a name; the value tells which of the mentions it is. */
function addNameTerms(index: TermIndex, mention: Mention | undefined, at: number): void {
  if (mention === undefined) return;
  const { subject, first, last } = mention;
  index.addName(first, last);
  addTerm(index, NAME, ~at, first, last);
  addTerm(index, NAME_CLASSES[subject.kind], ~at, first, last);
  if (subject.id !== 'deepseek' && subject.maker !== 'deepseek') return;
  addTerm(index, DEEPSEEK, ~at, first, last);
  if (subject.kind === 'model') addTerm(index, DEEPSEEK_MODEL, ~at, first, last);
}

/** Adds the class by which frames know a figure. */
function addFigureTerm(index: TermIndex, found: FoundFigure | undefined): void {
  if (found === undefined) return;
  const { kind, first, last } = found;
  addTerm(index, FIGURE_CLASSES[kind], NO_VALUE, first, last);
  index.addFigure(figureNumber(kind), first, last);
}

function addTerm(index: TermIndex, number: number, value: number, first: number, last: number): void {
  index.classes.addNumber(number);
  index.add(number, value, first, last);
}

/** A row that adds up those above it, in the six languages. */
const TOTAL = /^\s*(?:(?:grand |sub)?total|sum|gesamt|summe|insgesamt|somme|suma|总计|总和|合计|總計|合計|計)\s*:?\s*$/i;

/** Whom the row of a block, its column or its nearest heading is about. */
export function headerSubject({ rowHeader, columnHeader, headings }: TextBlock, context: ReadingContext, lexicon: Lexicon): ClaimSubject | null {
  const [rowName = '', ...rowRest] = rowHeader.split('\n');
  const headers = [rowHeader, columnHeader].filter((header) => header !== '');
  // The sum of a column is nobody's in particular, least of all the last row's; where its rows are stages of one run, its figure tells whose.
  if (TOTAL.test(rowName)) return NOBODY;
  for (const header of headers) {
    const subject = subjectIn(header, lexicon, context);
    if (subject !== null) return subject;
  }
  // A row that is named after something the record does not know is about that, not about what the headings name.
  const stranger = [rowName, ...rowRest, columnHeader].find((header) => !isNoModel(header.trim()) && !lexicon.readHeader(header).terms.classes.meets(BENCHMARKS) && looksLikeModel(header.trim()));
  if (stranger !== undefined) return { id: null, name: stranger.trim() };
  if (isNameOnly(rowName, columnHeader, lexicon)) return NOBODY;
  for (const heading of headings.toReversed()) {
    const subject = subjectIn(heading, lexicon, context);
    if (subject !== null) return subject;
  }
  return null;
}

const looksLikeModel = anyScript(String.raw`^\p{Lu}[\p{L}\d]*(?:[-\s]\p{Lu}?[\p{L}\d.]+)*[-\s]?\d[\p{L}\d.]*$`);
const isCapitalised = anyScript(String.raw`^\s*\p{Lu}[\p{L}.]*(?:[-\s][\p{L}.]+){0,2}\s*$`);

const COUNTED = ClassSet.of('train', 'train-cost', 'cost', 'cost-noun', 'chip', 'unit');

/** Somebody of whom no more is known than that it is not whom the text was about. */
const NOBODY: ClaimSubject = { id: null, name: '' };

/** "| Ours | 8 H100 |" under "Training GPUs": where the column says what is counted, a row by a word that means nothing here is somebody else's. */
function isNameOnly(rowHeader: string, columnHeader: string, lexicon: Lexicon): boolean {
  if (!isCapitalised(rowHeader)) return false;
  return lexicon.readHeader(columnHeader).terms.classes.meets(COUNTED) && lexicon.readHeader(rowHeader).terms.classes.size === 0;
}

function subjectIn(header: string, lexicon: Lexicon, context: ReadingContext): ClaimSubject | null {
  const { tokens, terms } = lexicon.readHeader(header);
  const mentions = findMentions(terms, tokens, lexicon, context);
  const main = mentions.find((mention) => mention.subject.kind === 'model') ?? mentions.find((mention) => mention.subject.kind === 'company');
  return main === undefined ? null : subjectOf(main, tokens);
}
