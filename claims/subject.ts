import type { ClaimSubject } from './claim.ts';
import type { SubjectNames } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { SubjectChoice } from './topics/grammar.ts';

/** What the subject of a claim is chosen from. */
export interface SubjectSearch {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All mentions of the block, in order. */
  readonly mentions: readonly Mention[];
  /** The sentence: token indexes, `last` inclusive. */
  readonly sentence: { readonly first: number; readonly last: number };
  /** The claim as its frame matched it: token indexes, `last` inclusive. */
  readonly span: { readonly first: number; readonly last: number };
  /** The anchor inside it, most often a figure. */
  readonly anchor: { readonly first: number; readonly last: number };
  /** Whom the text was about before this sentence: earlier sentences, headers, headings. */
  readonly before: ClaimSubject | null;
  /** Whom a claim of its topic can be about. */
  readonly choice: SubjectChoice;
  readonly subjects: ReadonlyMap<string, SubjectNames>;
}

/** The subject of a mention: the record's, or as written where the name goes on beyond what the record knows. */
export function subjectOf(mention: Mention, tokens: readonly Token[], text: string): ClaimSubject {
  const written = text.slice(tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0);
  return mention.isOther ? { id: null, name: written } : { id: mention.subject.id, name: mention.subject.name };
}

/**
 * Whom a claim is about: the model named right before its figure ("GPT-4's $100 million"), else inside it, else the last
 * one before it that the sentence does not merely compare with, else right after it ("$5.6 million for the V3 base
 * model"), else whom the text was about. A model goes before a company. Null where nobody is named.
 */
export function findSubject(search: SubjectSearch): FoundSubject {
  const own = search.mentions.filter(
    (mention) => mention.first >= search.sentence.first && mention.last <= search.sentence.last && isChoice(mention.subject, search.choice),
  );
  const chosen =
    search.choice.kinds === undefined
      ? (possessor(own, search) ?? inside(own, search) ?? preceding(own, search) ?? following(own, search) ?? company(own, search))
      : nearest(own, search.anchor.first);
  return chosen === null
    ? { subject: carried(search), mention: null }
    : { subject: subjectOf(chosen, search.tokens, search.text), mention: chosen };
}

/** Whom a claim is about, and where the sentence itself names it; null where the sentence does not. */
export interface FoundSubject {
  readonly subject: ClaimSubject | null;
  readonly mention: Mention | null;
}

function isChoice(subject: SubjectNames, { kinds, only }: SubjectChoice): boolean {
  if (only !== undefined && !only.includes(subject.id) && !only.includes(subject.maker ?? '')) return false;
  if (kinds !== undefined) return kinds.includes(subject.kind);
  // Nvidia makes the chips that models are trained on; a cost beside its name is a model's.
  return subject.kind === 'model' || (subject.kind === 'company' && subject.id !== 'nvidia');
}

/** Whom the text was about before, where a claim of this topic can be about it; else whom the topic takes for granted. */
function carried({ before, choice, subjects }: SubjectSearch): ClaimSubject | null {
  const known = before?.id == null ? undefined : subjects.get(before.id);
  if (before !== null && (known === undefined ? choice.only === undefined && choice.kinds === undefined : isChoice(known, choice))) return before;
  const fallback = choice.fallback === undefined ? undefined : subjects.get(choice.fallback);
  return fallback === undefined ? null : { id: fallback.id, name: fallback.name };
}

function possessor(mentions: readonly Mention[], { anchor, tokens }: SubjectSearch): Mention | null {
  const owner = mentions.findLast((mention) => mention.last < anchor.first);
  if (owner === undefined) return null;
  for (let index = owner.last + 1; index < anchor.first; index++) {
    const token = tokens[index];
    if (token === undefined || !(token.kind === 'mark' ? token.key !== ',' : POSSESSIVE_WORDS.has(token.key))) return null;
  }
  return owner;
}

const POSSESSIVE_WORDS = new Set(['s', 'at', 'for', 'の', '的', 'cost', 'costs', '为', '約', '约', 'about', 'around']);

function inside(mentions: readonly Mention[], { span, anchor }: SubjectSearch): Mention | null {
  const models = mentions.filter((mention) => mention.first >= span.first && mention.last <= span.last && isModel(mention));
  return nearest(models, anchor.first);
}

function preceding(mentions: readonly Mention[], search: SubjectSearch): Mention | null {
  const before = mentions.filter((mention) => mention.last < search.span.first && isModel(mention));
  return before.findLast((mention) => !isComparison(mention, search)) ?? null;
}

function following(mentions: readonly Mention[], { span, tokens }: SubjectSearch): Mention | null {
  const after = mentions.find((mention) => mention.first > span.last && isModel(mention));
  if (after === undefined || after.first - span.last > 9) return null;
  for (let index = span.last + 1; index < after.first; index++) {
    const key = tokens[index]?.key ?? '';
    if (COMPARING.has(key) || key === ',' || key === ';') return null;
    if (LINKING.has(key)) return after;
  }
  return null;
}

function company(mentions: readonly Mention[], search: SubjectSearch): Mention | null {
  const firms = mentions.filter((mention) => !isModel(mention));
  return (
    firms.findLast((mention) => mention.last < search.anchor.first && !isComparison(mention, search)) ??
    firms.find((mention) => mention.first > search.anchor.last && mention.first - search.anchor.last < 9) ??
    null
  );
}

function isModel(mention: Mention): boolean {
  return mention.subject.kind === 'model';
}

function nearest(mentions: readonly Mention[], at: number): Mention | null {
  return mentions.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0] ?? null;
}

const LINKING = new Set(['for', 'of', 'to', 'train', 'training', 'pour', 'para', 'für', 'de', 'per']);

/** Words after which a name is only measured against: "cheaper than GPT-4", "like OpenAI's o1". */
const COMPARING = new Set([
  'than', 'like', 'unlike', 'vs', 'versus', 'against', 'compared', 'rival', 'rivals', 'rivaling', 'rivalling', 'similar', 'match', 'matches', 'matched', 'matching', 'beat', 'beats',
  'outperform', 'outperforms', 'surpass', 'surpasses', 'exceeds', 'par', 'comparable', 'equal', 'to', 'such', 'as', 'including', '接近', '优', '于', '超', '与', '平', '比', '肩', 'competitor',
]);

/** Whether a mention stands in a comparison, alone or in a list ("GPT-4o and Claude 3.5 Sonnet, better than Llama 3"). */
function isComparison(mention: Mention, { tokens, mentions, sentence }: SubjectSearch): boolean {
  let index = mention.first - 1;
  for (let steps = 0; steps < 6 && index >= sentence.first; steps++, index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (COMPARING.has(token.key)) return true;
    const earlier = mentions.find((other) => other.last === index);
    if (earlier !== undefined && isModel(earlier)) {
      index = earlier.first;
      steps--;
    }
    if (token.key === '.' || token.key === ';') return false;
  }
  return false;
}
