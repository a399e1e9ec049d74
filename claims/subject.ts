import type { ClaimSubject } from './claim.ts';
import type { KnownSubject } from './lexicon.ts';
import type { FoundFigure } from './figures.ts';
import type { WordClass } from './languages/language.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { SubjectChoice } from './topics/grammar.ts';
import { unknownName } from './unknown-name.ts';

/** Tokens of a block, `last` inclusive. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** What the subject of a claim is chosen from. */
export interface SubjectSearch {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All mentions of the block, in order. */
  readonly mentions: readonly Mention[];
  /** All figures of the block, in order. */
  readonly figures: readonly FoundFigure[];
  readonly sentence: Sentence;
  /** What the anchor counts, or the class of its word. */
  readonly kind: string;
  /** The claim as its frame matched it. */
  readonly span: Span;
  /** The anchor inside it, most often a figure. */
  readonly anchor: Span;
  /** Whom the text was about before this sentence: earlier sentences, headers, headings. */
  readonly before: ClaimSubject | null;
  /** Whom a claim of its topic can be about. */
  readonly choice: SubjectChoice;
  readonly subjects: ReadonlyMap<string, KnownSubject>;
}

/** Whom a claim is about, and where the sentence itself names it; null where the sentence does not. */
export interface FoundSubject {
  readonly subject: ClaimSubject | null;
  readonly mention: Span | null;
}

/** The subject of a mention: the record's, or as written where the name goes on beyond what the record knows. */
export function subjectOf(mention: Mention, tokens: readonly Token[], text: string): ClaimSubject {
  const written = text.slice(tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0);
  return mention.isOther ? { id: null, name: written } : { id: mention.subject.id, name: mention.subject.name };
}

/**
 * Whom a claim is about, the nearest grammatical tie first: the owner of the figure ("GPT-4's $100 million"), the object of
 * training ("spent $5 million to train V3"), a model inside the claim, one that a relative clause ties to it, the last one
 * before it that the sentence does not merely compare with, one right after it ("$5.6 million for the V3 base model"), a
 * model by a name the record does not know, a company, and whom the text was about before.
 */
export function findSubject(search: SubjectSearch): FoundSubject {
  const { tokens, text, choice, sentence } = search;
  const own = search.mentions.filter((mention) => isWithin(mention, sentence) && isChoice(mention.subject, choice));
  const chosen = choice.nearest === true ? nearest(own, search.anchor) : modelOf(own, search);
  if (chosen !== null) return strangerBetween(chosen, search) ?? { subject: baseOf(chosen, search) ?? subjectOf(chosen, tokens, text), mention: chosen };
  const unknown = choice.only === undefined ? unknownName(search) : null;
  if (unknown !== null) return { subject: { id: null, name: unknown.name }, mention: unknown };
  const firm = companyOf(own, search);
  if (firm !== null && !isAboutModel(search)) return { subject: subjectOf(firm, tokens, text), mention: firm };
  return { subject: carried(search) ?? (firm === null ? null : subjectOf(firm, tokens, text)), mention: null };
}

/** "$6 million for the base model of R1": the model that another is built on, where a sum leads to it. */
function baseOf(chosen: Mention, { anchor, kind, sentence, subjects }: SubjectSearch): ClaimSubject | null {
  const base = chosen.subject.base === undefined ? undefined : subjects.get(chosen.subject.base);
  if (base === undefined || kind !== 'money') return null;
  for (let index = anchor.last + 1; index <= anchor.last + BASE_REACH && !sentence.endsClause(index); index++) {
    if (sentence.beginningAt(index, ['base-model']) !== null) return { id: base.id, name: base.name };
  }
  return null;
}

/** How far behind a sum its base model may be spoken of, in tokens. */
const BASE_REACH = 6;

/** A model that the record does not know, named with its size between the one that was chosen and the figure. */
function strangerBetween(chosen: Mention, search: SubjectSearch): FoundSubject | null {
  if (search.choice.nearest === true || chosen.last >= search.anchor.first) return null;
  const stranger = unknownName(search);
  if (stranger === null || stranger.first <= chosen.last || stranger.last >= search.anchor.first || !/\d[BM]\b/.test(stranger.name)) return null;
  return { subject: { id: null, name: stranger.name }, mention: stranger };
}

function modelOf(own: readonly Mention[], search: SubjectSearch): Mention | null {
  const models = own.filter((mention) => mention.subject.kind === 'model');
  return (
    respective(models, search) ??
    owner(own, search) ??
    bracketed(models, search) ??
    objectOf(models, search) ??
    inside(models, search) ??
    linked(models, search) ??
    relative(models, search) ??
    preceding(models, search) ??
    following(models, search) ??
    calledLater(search)
  );
}

function isWithin(part: Span, whole: Span): boolean {
  return part.first >= whole.first && part.last <= whole.last;
}

function isChoice(subject: KnownSubject, { kinds, only }: SubjectChoice): boolean {
  if (only !== undefined && !only.includes(subject.id) && !only.includes(subject.maker ?? '')) return false;
  if (kinds !== undefined) return kinds.includes(subject.kind);
  // Nvidia makes the chips that models are trained on; a cost beside its name is a model's.
  return subject.kind === 'model' || (subject.kind === 'company' && subject.id !== 'nvidia');
}

/** "GPT-4 and Gemini cost $78 million and $191 million respectively": as many models as figures, one to one. */
function respective(models: readonly Mention[], { anchor, sentence, kind, figures }: SubjectSearch): Mention | null {
  if (!holdsWord(sentence, 'respectively')) return null;
  const own = figures.filter((figure) => figure.kind === kind && isWithin(figure, sentence));
  const at = own.findIndex((figure) => figure.first === anchor.first);
  // The list of the models stands before the first of the figures.
  const listed = models.filter((mention) => mention.last < (own[0]?.first ?? 0)).slice(-own.length);
  return own.length > 1 && listed.length === own.length ? (listed[at] ?? null) : null;
}

function holdsWord(sentence: Sentence, name: WordClass): boolean {
  for (let index = sentence.first; index <= sentence.last; index++) if (sentence.beginningAt(index, [name]) !== null) return true;
  return false;
}

/** "GPT-4's $100 million", "DeepSeek R1 的 $294,000": nothing but a sign of ownership between name and figure. */
function owner(mentions: readonly Mention[], { anchor, tokens, sentence }: SubjectSearch): Mention | null {
  const last = mentions.findLast((mention) => mention.last < anchor.first);
  if (last === undefined) return null;
  let owned = false;
  for (let index = last.last + 1; index < anchor.first; index++) {
    const key = tokens[index]?.key ?? '';
    if (key === "'" || key === '的' || key === 'の') owned = true;
    else if (sentence.endsClause(index) || sentence.weight(index) > 0) return null;
  }
  return owned ? last : null;
}

/** "GPT-4 ($78 million)": the figure stands in brackets right behind the name. */
function bracketed(models: readonly Mention[], { anchor, tokens }: SubjectSearch): Mention | null {
  const last = models.findLast((mention) => mention.last < anchor.first);
  if (last === undefined || !/^[(（]$/.test(tokens[last.last + 1]?.key ?? '')) return null;
  return anchor.first - last.last <= 4 ? last : null;
}

/** "to train V3", "$5.6 million on training V3": the model that a word of making at the claim's end takes as its object. */
function objectOf(models: readonly Mention[], search: SubjectSearch): Mention | null {
  const { span, anchor, sentence } = search;
  if (sentence.endingAt(span.last, MAKING) !== null) return nextModel(models, search, 6);
  for (let index = anchor.last + 1; index <= anchor.last + 3 && !sentence.endsClause(index); index++) {
    const made = sentence.beginningAt(index, MAKING);
    if (made !== null) return nextModel(models, { ...search, span: { ...span, last: made.last } }, 6);
  }
  return null;
}

const MAKING = ['train', 'build', 'train-cost', 'run'];

/** "$5.6 million for the V3 base model": the model that a preposition right behind the claim leads to. */
function linked(models: readonly Mention[], search: SubjectSearch): Mention | null {
  const { span, sentence } = search;
  return sentence.beginningAt(span.last + 1, ['to', 'means']) === null ? null : nextModel(models, search, 6);
}

/** The next model behind a claim in its clause with which the sentence does not merely compare. */
function nextModel(models: readonly Mention[], search: SubjectSearch, most: number): Mention | null {
  const after = models.find((mention) => mention.first > search.span.last && !isComparison(mention, search));
  return after !== undefined && isClose(search.sentence, search.span.last, after.first, most) ? after : null;
}

/** Whether at most so many tokens stand between two, and none ends a clause. */
function isClose(sentence: Sentence, from: number, to: number, most: number): boolean {
  let weight = 0;
  for (let index = from + 1; index < to; index++) {
    if (sentence.endsClause(index) || sentence.beginningAt(index, ['and']) !== null) return false;
    weight += sentence.weight(index);
  }
  return weight <= most;
}

function inside(models: readonly Mention[], { span, anchor, ...search }: SubjectSearch): Mention | null {
  const within = models.filter((mention) => isWithin(mention, span));
  return nearest(within.filter((mention) => !isComparison(mention, search)), anchor) ?? nearest(within, anchor);
}

/** "like Llama 3, which used 30.8M GPU-hours": what a relative clause says, it says of the name before it. */
function relative(models: readonly Mention[], { span, sentence }: SubjectSearch): Mention | null {
  const last = models.findLast((mention) => mention.last < span.first);
  if (last === undefined || span.first - last.last > 7) return null;
  for (let index = last.last + 1; index < span.first; index++) {
    if (sentence.beginningAt(index, ['relative']) !== null) return last;
    if (!sentence.endsClause(index) && sentence.beginningAt(index, ['model']) === null) return null;
  }
  return null;
}

function preceding(models: readonly Mention[], search: SubjectSearch): Mention | null {
  const before = models.filter((mention) => mention.last < search.span.first);
  const main = before.findLast((mention) => !isComparison(mention, search));
  if (main !== undefined) return main;
  // Where nothing else is named, even what the sentence compares with may be meant, but not what it says in passing.
  const [only] = before;
  return only !== undefined && before.length === 1 && search.before === null && !isAside(only, search) ? only : null;
}

/** Whether a name stands in brackets that close before the claim. */
function isAside({ last }: Span, { tokens, span }: SubjectSearch): boolean {
  for (let index = last + 1; index < span.first; index++) {
    const key = tokens[index]?.key;
    if (key === '(') return false;
    if (key === ')') return true;
  }
  return false;
}

/** A model that is named only behind the claim: "At a cost of $5.6 million, they trained V3." */
function following(models: readonly Mention[], search: SubjectSearch): Mention | null {
  if (search.before !== null) return nextModel(models, search, 7);
  const after = models.find((mention) => mention.first > search.span.last);
  return after === undefined || isComparison(after, search) ? null : after;
}

/** How far behind a claim's sentence the name of what it speaks of may follow, in tokens. */
const NAMING_REACH = 14;

/** "They trained a model for under $50. The model, known as s1, ...": the name that is given right afterwards. */
function calledLater({ span, sentence, mentions, choice }: SubjectSearch): Mention | null {
  for (let index = span.last + 1; index <= sentence.last + NAMING_REACH; index++) {
    const called = sentence.beginningAt(index, ['called']);
    if (called === null) continue;
    const named = mentions.find((mention) => mention.first > called.last);
    return named !== undefined && named.first - called.last <= 3 && named.subject.kind === 'model' && isChoice(named.subject, choice) ? named : null;
  }
  return null;
}

function companyOf(own: readonly Mention[], search: SubjectSearch): Mention | null {
  const firms = own.filter((mention) => mention.subject.kind !== 'model' && !isComparison(mention, search));
  return (
    firms.findLast((mention) => mention.last < search.anchor.first) ??
    firms.find((mention) => mention.first > search.anchor.last && mention.first - search.anchor.last < 9) ??
    null
  );
}

/** Whether the text was about a model of the company's just before, so that the sentence goes on about that model. */
function isAboutModel({ before, subjects, mentions, sentence }: SubjectSearch): boolean {
  const model = before?.id == null ? undefined : subjects.get(before.id);
  if (model?.kind !== 'model') return false;
  const firms = mentions.filter((mention) => isWithin(mention, sentence) && mention.subject.kind === 'company');
  return firms.every((mention) => mention.subject.id !== model.maker && mention.subject.id !== 'deepseek');
}

/** The mention nearest to an anchor, those before it first. */
function nearest(mentions: readonly Mention[], anchor: Span): Mention | null {
  const within = mentions.find((mention) => mention.first >= anchor.first && mention.last <= anchor.last);
  return within ?? mentions.findLast((mention) => mention.last < anchor.first) ?? mentions.find((mention) => mention.first > anchor.last) ?? null;
}

/** Whom the text was about before, where a claim of this topic can be about it; else whom the topic takes for granted. */
function carried({ before, choice, subjects }: SubjectSearch): ClaimSubject | null {
  const known = before?.id == null ? undefined : subjects.get(before.id);
  if (before !== null && (known === undefined ? choice.only === undefined && choice.kinds === undefined : isChoice(known, choice))) return before;
  const fallback = choice.fallback === undefined ? undefined : subjects.get(choice.fallback);
  return fallback === undefined ? null : { id: fallback.id, name: fallback.name };
}

/** Endings that make a name a yardstick: "GPT-4-level", "o1-class", "GPT-4-Klasse". */
const YARDSTICKS = new Set(['style', 'like', 'grade', 'tier', 'quality', 'beating', 'killer']);

/** The same where no hyphen is needed: "GPT-4 level". */
const LEVELS = new Set(['level', 'class', 'klasse', 'niveau', 'parity', '级', '級', '级别']);

/** "GPT-4-level", "GPT-2 (1.5B) level". */
function isYardstick({ last }: Span, tokens: readonly Token[]): boolean {
  let next = last + 1;
  if (tokens[next]?.key === '(') next = tokens.findIndex((token, index) => index > next && token.key === ')') + 1;
  const hyphen = tokens[next]?.key === '-';
  const key = tokens[hyphen ? next + 1 : next]?.key ?? '';
  return LEVELS.has(key) || (hyphen && YARDSTICKS.has(key));
}

/** Whether a sentence only measures against a name, be it in a list: "close to GPT-4o and Claude, better than Llama 3". */
export function isComparison(mention: Mention, search: Pick<SubjectSearch, 'tokens' | 'sentence' | 'mentions'>): boolean {
  const { tokens, sentence, mentions } = search;
  if (isYardstick(mention, tokens) || sentence.beginningAt(mention.last + 1, ['compared']) !== null) return true;
  let weight = 0;
  for (let index = mention.first - 1; index >= sentence.first && weight <= 3; index--) {
    const compared = sentence.endingAt(index, ['compare']);
    // A single ideograph (与, 比) compares only what stands right behind it.
    if (compared !== null && (weight === 0 || compared.first < compared.last || tokens[index]?.kind !== 'ideograph')) return true;
    const earlier = mentions.find((other) => other.last === index);
    if (earlier !== undefined) {
      // "Meta's Llama 3", "GPT-4o and Claude": what holds for the first of them holds for the next.
      return earlier.subject.kind === 'model' ? isComparison(earlier, search) : isComparison({ ...earlier }, search);
    }
    if (sentence.endsClause(index) && sentence.endingAt(index, ['and']) === null) return false;
    weight += sentence.endingAt(index, ['and']) === null ? sentence.weight(index) : 0;
  }
  return false;
}
