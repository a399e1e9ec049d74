import type { Hedge } from '../data/hedges.ts';
import type { Scope } from '../data/scopes.ts';
import type { Analysis } from './analysis.ts';
import { DIGIT, IDEOGRAPH } from './characters.ts';
import { classNumber, ClassSet } from './classes.ts';
import type { FoundFigure } from './figures.ts';
import { SentenceHedges } from './hedge.ts';
import { type KnownSubject, ownerOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { SCOPE_REACH, SCOPE_REACH_OF_IDEOGRAPHS, scopeOf } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { HYPHEN, LEVEL, OPENING, YARDSTICK } from './small-words.ts';
import { countBeginningBefore, countEndingBefore, firstAfter, itemBefore, lastBefore, type Span, spansWithin } from './spans.ts';
import type { SaidAt } from './terms.ts';
import type { Scanner } from './tokens.ts';
import type { SubjectChoice } from './topics/grammar.ts';
import { NamesByLooks } from './unknown-name.ts';

/** Names in the order of a sentence, with what is asked of them again and again. */
export class NameList {
  readonly names: readonly Mention[];
  readonly #of: SentenceNames;
  /** For each name the last one up to it that is no mere comparison, or null. */
  #main: (Mention | null)[] | null = null;

  constructor(names: readonly Mention[], of: SentenceNames) {
    this.names = names;
    this.#of = of;
  }

  /** The last of them that ends before a token. */
  before(index: number): Mention | undefined {
    return lastBefore(this.names, index);
  }

  /** The same, those left out with which the sentence merely compares. */
  mainBefore(index: number): Mention | null {
    const count = countEndingBefore(this.names, index);
    const last = itemBefore(this.names, count);
    if (last === undefined) return null;
    if (!this.#of.isCompared(last)) return last;
    // Each is looked at once, however many figures ask.
    const main = (this.#main ??= []);
    for (let at = main.length; at < count; at++) {
      const mention = this.names[at];
      main.push(mention === undefined || this.#of.isCompared(mention) ? (itemBefore(main, at) ?? null) : mention);
    }
    return itemBefore(main, count) ?? null;
  }
}

/** Those of a sentence's names that a claim of a topic can be about. */
export interface Candidates {
  readonly all: NameList;
  readonly models: NameList;
  /** Those that are no models: companies, as a rule. */
  readonly others: NameList;
}

/** The candidates of a choice, each list made when somebody asks for it. */
class ChosenNames implements Candidates {
  readonly choice: SubjectChoice;
  readonly #of: SentenceNames;
  readonly next: ChosenNames | null;
  #all: NameList | null = null;
  #models: NameList | null = null;
  #others: NameList | null = null;

  constructor(choice: SubjectChoice, of: SentenceNames, next: ChosenNames | null) {
    this.choice = choice;
    this.#of = of;
    this.next = next;
  }

  get all(): NameList {
    return (this.#all ??= this.#of.listOf(chosen(this.#of.names, (mention) => isChosen(mention.subject, this.choice))));
  }

  get models(): NameList {
    return (this.#models ??= this.#of.listOf(chosen(this.all.names, isModel)));
  }

  get others(): NameList {
    return (this.#others ??= this.#of.listOf(chosen(this.all.names, (mention) => isNoModel(mention) && !this.#of.ownsChip(mention))));
  }
}

function isModel({ subject }: Mention): boolean {
  return subject.kind === 'model';
}

function isNoModel({ subject }: Mention): boolean {
  return subject.kind !== 'model';
}

/** Those of some names that are chosen; the list itself where all are. */
function chosen(names: readonly Mention[], accepts: (mention: Mention) => boolean): readonly Mention[] {
  let at = 0;
  for (let mention = names[0]; mention !== undefined && accepts(mention); mention = names[at]) at++;
  if (at === names.length) return names;
  const rest = names.slice(0, at);
  for (; at < names.length; at++) {
    const mention = names[at];
    if (mention !== undefined && accepts(mention)) rest.push(mention);
  }
  return rest;
}

/** What a rule is tried around: a figure, or a word. */
export interface Anchor extends Span {
  readonly found: FoundFigure | null;
}

/** The figures of a kind in a sentence, and the same as anchors. */
class FiguresOfKind {
  readonly kind: string;
  readonly figures: readonly FoundFigure[];
  readonly anchors: readonly Anchor[];
  readonly next: FiguresOfKind | null;

  constructor(kind: string, all: readonly FoundFigure[], next: FiguresOfKind | null) {
    this.kind = kind;
    const figures: FoundFigure[] = [];
    const anchors: Anchor[] = [];
    for (let at = 0; at < all.length; at++) {
      const found = all[at];
      if (found?.kind !== kind) continue;
      figures.push(found);
      anchors.push({ first: found.first, last: found.last, found });
    }
    this.figures = figures;
    this.anchors = anchors;
    this.next = next;
  }
}

function holdsKind(figures: readonly FoundFigure[], kind: string): boolean {
  for (let at = 0; at < figures.length; at++) if (figures[at]?.kind === kind) return true;
  return false;
}

const NO_NAMES: readonly Mention[] = [];
const NO_FIGURES: readonly FoundFigure[] = [];
const NO_ANCHORS: readonly Anchor[] = [];

const HEDGE = classNumber('hedge');
const SCOPE = classNumber('scope');
const COMPARE = ClassSet.of('compare', 'foundation');
const FOUNDATION = ClassSet.of('foundation');
/** Behind a number: so many times, or so large a part. */
const TIMES: ReadonlySet<string> = new Set(['倍', '/', '%', '分', '成']);

const OPENS_COMPARISON = ClassSet.of('compare');

/** How far behind a sentence's beginning the comparison that opens it may stand, in tokens: "Open source: unlike GPT-4". */
const OPENING_REACH = 4;
const COMPARED = ClassSet.of('compared');
const FOR_EXAMPLE = ClassSet.of('for-example');
const AND = ClassSet.of('and');
const OWNS: ReadonlySet<string> = new Set(['its', 'their', 'our', 'his', 'her']);
const NEGATED = ClassSet.of('negated');
const WHOSE = ClassSet.of('whose');
const ON = ClassSet.of('on');

/** The names in a sentence. What is asked once for every figure is worked out once for all of them. */
export class SentenceNames {
  readonly sentence: Sentence;
  /** In the order of the text. */
  readonly names: readonly Mention[];
  /** Names that the record does not know, by their looks. */
  readonly strangers: NamesByLooks;
  readonly #block: readonly Mention[];
  readonly #tokens: Scanner;
  /** For each mention of the block whether the sentence merely compares with it, as far as that was asked for. */
  #compared: (boolean | undefined)[] | null = null;
  /** What the choices gave that were asked for, the last first; they are few. */
  #chosen: ChosenNames | null = null;
  #allNames: NameList | null = null;
  #noNames: NameList | null = null;
  #firms: Set<string> | null = null;
  #owners: readonly string[] | null = null;
  #makers: readonly Mention[] | null = null;
  #hedges: SentenceHedges | null = null;
  #scopes: readonly SaidAt[] | null = null;
  #longestScope: number | null = null;
  /** The figures of the block, and those of them that stand in the sentence. */
  readonly #figures: readonly FoundFigure[];
  #own: readonly FoundFigure[] | null = null;
  /** What there is of the kinds that were asked for, the last first; they are few. */
  #kinds: FiguresOfKind | null = null;

  /** All of the block, in order; those of the sentence are chosen from them. */
  constructor(sentence: Sentence, { mentions, figures, tokens }: Pick<Analysis, 'mentions' | 'figures' | 'tokens'>) {
    this.sentence = sentence;
    this.names = spansWithin(mentions, sentence);
    this.strangers = new NamesByLooks(sentence, mentions, tokens);
    this.#block = mentions;
    this.#figures = figures;
    this.#tokens = tokens;
  }

  /** Some of them, with what is asked of them again and again; most often all or none. */
  listOf(names: readonly Mention[]): NameList {
    if (names.length === 0) return (this.#noNames ??= new NameList(NO_NAMES, this));
    return names === this.names ? (this.#allNames ??= new NameList(names, this)) : new NameList(names, this);
  }

  /** Those that a claim of a topic can be about. */
  candidates(choice: SubjectChoice): Candidates {
    for (let known = this.#chosen; known !== null; known = known.next) if (known.choice === choice) return known;
    return (this.#chosen = new ChosenNames(choice, this, this.#chosen));
  }

  /** Whether a company is among them, by its id. */
  namesFirm(id: string | undefined): boolean {
    this.#firms ??= new Set(this.names.filter(({ subject }) => subject.kind === 'company').map(({ subject }) => subject.id));
    return id !== undefined && this.#firms.has(id);
  }

  /** Whom what it names belongs to, chips left out: ids of makers and firms. */
  get owners(): readonly string[] {
    return (this.#owners ??= ownersOf(this.names));
  }

  /** Whether nothing that it names belongs to anybody else than these. */
  areOwnersOnly(owners: readonly string[]): boolean {
    return this.owners.every((owner) => owners.includes(owner));
  }

  /** Models and firms, chips and their maker left out. */
  get makers(): readonly Mention[] {
    this.#makers ??= this.names.filter((mention) => mention.subject.kind !== 'chip' && ownerOf(mention.subject) !== null && mention.subject.id !== 'nvidia' && !this.isShelf(mention));
    return this.#makers;
  }

  /** "Huawei Ascend chips": whose chips are, not whose the model is. */
  ownsChip({ last }: Mention): boolean {
    const next = firstAfter(this.names, last);
    return next?.subject.kind === 'chip' && next.first === last + 1;
  }

  /** "They put the weights on Hugging Face": where something is found, not whose it is. */
  isShelf({ subject, first }: Mention): boolean {
    return subject.id === 'hugging-face' && this.sentence.ends(first - 1, ON);
  }

  /** How strongly the sentence says what it says of a figure or a word, by its first token. */
  hedgeAt(first: number): Hedge {
    return (this.#hedges ??= new SentenceHedges(this.sentence.wordsOf(HEDGE), this.#figuresHere)).at(first);
  }

  /** What the sentence says that a figure counts, from the words near a claim; null where it does not say. */
  scopeNear({ first, last }: Span): Scope | null {
    this.#scopes ??= this.sentence.wordsOf(SCOPE).filter((scope) => !this.sentence.ends(scope.first - 1, NEGATED));
    if (this.#scopes.length === 0) return null;
    this.#longestScope ??= this.#scopes.reduce((longest, scope) => Math.max(longest, scope.last - scope.first), 0);
    const reach = this.#tokens.kind(first) === IDEOGRAPH || this.#tokens.kind(first - 1) === IDEOGRAPH ? SCOPE_REACH_OF_IDEOGRAPHS : SCOPE_REACH;
    const from = countBeginningBefore(this.#scopes, first - reach - this.#longestScope);
    return scopeOf(this.#scopes.slice(from, countBeginningBefore(this.#scopes, last + reach + 1)), first, last, reach);
  }

  /** The sentence's figures of a kind, in order. */
  figuresOf(kind: string): readonly FoundFigure[] {
    return this.#ofKind(kind)?.figures ?? NO_FIGURES;
  }

  /** The same as what rules anchor on. */
  anchorsOf(kind: string): readonly Anchor[] {
    return this.#ofKind(kind)?.anchors ?? NO_ANCHORS;
  }

  get #figuresHere(): readonly FoundFigure[] {
    return (this.#own ??= spansWithin(this.#figures, this.sentence));
  }

  /** Those of a kind, null where there is none. */
  #ofKind(kind: string): FiguresOfKind | null {
    const own = this.#figuresHere;
    if (!holdsKind(own, kind)) return null;
    for (let known = this.#kinds; known !== null; known = known.next) if (known.kind === kind) return known;
    return (this.#kinds = new FiguresOfKind(kind, own, this.#kinds));
  }

  /** Whether the sentence only measures against a name, be it in a list: "close to GPT-4o and Claude, better than Llama 3". */
  isCompared(mention: Mention): boolean {
    const known = this.#compared?.[mention.at];
    if (known !== undefined) return known;
    const compared = (this.#compared ??= Array<boolean | undefined>(this.#block.length));
    let earliest = mention;
    let answer: boolean | Mention = mention;
    while (typeof answer !== 'boolean') {
      earliest = answer;
      answer = compared[answer.at] ?? this.#comparison(answer);
    }
    // The same holds for all names that were passed on the way.
    for (let at = earliest.at; at <= mention.at; at++) compared[at] = answer;
    return answer;
  }

  /** Whether a name is compared with, or the name before it for which the same holds. */
  #comparison(mention: Mention): boolean | Mention {
    const { sentence } = this;
    // "Far below GPT-4, whose training cost ...": what follows is said of the name, whatever came before.
    if (sentence.begins(mention.last + 1, WHOSE) || sentence.begins(mention.last + 2, WHOSE)) return false;
    if (this.#isYardstick(mention) || this.#isMultiplied(mention) || sentence.begins(mention.last + 1, COMPARED)) return true;
    let weight = 0;
    let isJoined = false;
    // "Unlike many firms, DeepSeek": nothing that is compared with stands before the comma by name, so what stands behind it is no list.
    let isBehindComma = false;
    for (let index = mention.first - 1; index >= sentence.first && weight <= 3; index--) {
      // "Models like GPT-4" are GPT-4 and its likes; whether they are compared with is said before them.
      const exemplified = sentence.firstOfEnding(index, FOR_EXAMPLE);
      if (exemplified >= 0) {
        index = exemplified;
        continue;
      }
      // "Driven by its V3": by what is one's own.
      if (OWNS.has(this.#tokens.key(index)) && this.#tokens.key(index - 1) === 'by') return false;
      const compared = sentence.firstOfEnding(index, COMPARE);
      // A single ideograph (与, 比) compares only what stands right behind it.
      if (compared >= 0 && (weight === 0 || compared < index || this.#tokens.kind(index) !== IDEOGRAPH)) return !isBehindComma;
      const earlier = lastBefore(this.#block, index + 1);
      if (earlier?.last === index) return this.#sharesFate(earlier, mention, isJoined) && !(isBehindComma && this.#isMainBehind(mention)) ? earlier : false;
      const joins = sentence.ends(index, AND);
      if (!joins && sentence.endsClause(index)) return false;
      isJoined ||= joins;
      isBehindComma ||= joins && sentence.endsClause(index);
      weight += joins ? 0 : sentence.weight(index);
    }
    return false;
  }

  /** "Unlike GPT-4 or Claude, R1 is open": the last name behind what opens its sentence with a comparison, whose verb follows. */
  #isMainBehind({ first, last }: Mention): boolean {
    const { sentence } = this;
    if (sentence.endsClause(last + 1) || sentence.begins(last + 1, AND)) return false;
    for (let index = sentence.first; index < first && index <= sentence.first + OPENING_REACH; index++) {
      if (sentence.begins(index, OPENS_COMPARISON)) return true;
    }
    return false;
  }

  /**
   * Whether what holds for a name holds for the next: "Meta's Llama 3", "GPT-4o and Claude", but not "Built on V3, R1 was
   * trained" nor 匹敌GPT-4的V3, where the second is what the first is told of, nor "more than the H800s claimed for V3".
   */
  #sharesFate(earlier: Mention, later: Mention, isJoined: boolean): boolean {
    if (earlier.subject.kind !== 'company' && this.sentence.ends(earlier.first - 1, FOUNDATION)) return false;
    return isJoined || earlier.last === later.first - 1 || (earlier.subject.kind !== 'model' && earlier.subject.kind !== 'chip');
  }

  /** 费用是GPT-3的280倍, 仅为o1的3%: a name of whose sum another is only so many times, or such a part. */
  #isMultiplied({ last }: Span): boolean {
    const tokens = this.#tokens;
    if (tokens.kind(last + 2) !== DIGIT || tokens.key(last + 1) !== '的') return false;
    return TIMES.has(tokens.key(last + 3));
  }

  /** "GPT-4-level", "GPT-2 (1.5B) level". */
  #isYardstick({ last }: Span): boolean {
    const tokens = this.#tokens;
    let next = last + 1;
    if ((tokens.signs(next) & OPENING) !== 0) next = this.sentence.closingAfter(next) + 1;
    const hasHyphen = (tokens.signs(next) & HYPHEN) !== 0;
    const signs = tokens.signs(hasHyphen ? next + 1 : next);
    return (signs & LEVEL) !== 0 || (hasHyphen && (signs & YARDSTICK) !== 0);
  }
}

/** Whom the subjects of some names belong to, each once; they are few, so that to look through them is quicker than a set. */
function ownersOf(names: readonly Mention[]): readonly string[] {
  const owners: string[] = [];
  for (let at = 0; at < names.length; at++) {
    const subject = names[at]?.subject;
    const owner = subject === undefined || subject.kind === 'chip' ? null : ownerOf(subject);
    if (owner !== null && !owners.includes(owner)) owners.push(owner);
  }
  return owners;
}

/** Whether a claim of a topic can be about a subject. */
export function isChosen(subject: KnownSubject, { kinds, only }: SubjectChoice): boolean {
  if (only !== undefined && !only.includes(subject.id) && !only.includes(subject.maker ?? '')) return false;
  if (kinds !== undefined) return kinds.includes(subject.kind);
  // Nvidia makes the chips that models are trained on; a cost beside its name is a model's.
  return subject.kind === 'model' || (subject.kind === 'company' && subject.id !== 'nvidia');
}
