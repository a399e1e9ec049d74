import { figureOf } from '../../data/figure-of.ts';
import type { Fact } from '../../data/schema.ts';
import { indexedWords, typedWords } from './folded-words.ts';
import { type RecordIndex, sourceIdsOf, subjectIdsOf } from './record-content.ts';

/** Finds facts by typed words: their ids, the best first; null where no word is typed. */
export type FactSearch = (typed: string) => readonly string[] | null;

/** How much a word counts by where it stands. */
const WEIGHTS = { name: 8, otherName: 5, id: 4, statement: 4, figure: 3, maker: 2, source: 1 } as const;

/** How much more a word counts that is typed to its end. */
const WHOLE = 2;

/** How much it counts that a whole name of what a fact is about was typed, or its whole id. */
const WHOLE_NAME = 20;

/** Which facts hold a word, by their places in the record, and how much it counts in each. */
type Postings = Map<number, number>;

/**
 * Prepares the search of a record: over statements, names and aliases of subjects and their makers, speakers, sources,
 * figures in plain digits, and ids. Every typed word must begin a word of the fact. Best are facts whose subject's
 * whole name was typed, or whose id; ties stay in the order of the record.
 */
export function createFactSearch(record: RecordIndex): FactSearch {
  const postings = new Map<string, Postings>();
  const textWords = new Map<string, readonly string[]>();
  for (const [place, fact] of record.facts.entries()) {
    for (const [word, weight] of wordsOf(fact, record, textWords)) {
      const known = postings.get(word) ?? new Map<number, number>();
      postings.set(word, known.set(place, weight));
    }
  }
  const vocabulary = [...postings.keys()].toSorted();
  const names = record.facts.map((fact) => new Set([fact.id, ...namesOf(fact, record)].map((name) => typedWords(name).join(''))));

  return (typed) => {
    const words = typedWords(typed);
    if (words.length === 0) return null;
    const scores = words.map((word) => scoresOf(word, vocabulary, postings));
    const [first, ...others] = scores.toSorted((left, right) => left.size - right.size);
    const runs = runsOf(words);
    return [...(first ?? [])]
      .filter(([place]) => others.every((each) => each.has(place)))
      .map(([place]) => ({ place, score: total(scores, place) + (runs.some((run) => names[place]?.has(run)) ? WHOLE_NAME : 0) }))
      .toSorted((left, right) => right.score - left.score || left.place - right.place)
      .flatMap(({ place }) => record.facts[place]?.id ?? []);
  };
}

/** The facts in which a word begins that was typed, and how much it counts in each. */
function scoresOf(typed: string, vocabulary: readonly string[], postings: ReadonlyMap<string, Postings>): Postings {
  const scores: Postings = new Map();
  for (let at = firstNotBefore(typed, vocabulary); vocabulary[at]?.startsWith(typed) === true; at++) {
    const word = vocabulary[at] ?? '';
    for (const [place, weight] of postings.get(word) ?? []) {
      scores.set(place, Math.max(scores.get(place) ?? 0, word === typed ? weight * WHOLE : weight));
    }
  }
  return scores;
}

/** The place of the first word of a sorted list that does not come before another. */
function firstNotBefore(word: string, sorted: readonly string[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

function total(scores: readonly Postings[], place: number): number {
  return scores.reduce((sum, each) => sum + (each.get(place) ?? 0), 0);
}

/** Every run of words typed one after the other, joined; no name has more than six. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) => words.slice(from, from + 6).map((_each, more) => words.slice(from, from + more + 1).join('')));
}

/**
 * Every word of a fact with the most it counts.
 * @param known - the words of texts that stand in several facts, to be added to
 */
function wordsOf(fact: Fact, record: RecordIndex, known: Map<string, readonly string[]>): Map<string, number> {
  const { subjectById, sourceById } = record;
  const subjects = subjectIdsOf(fact).flatMap((id) => subjectById.get(id) ?? []);
  const makers = subjects.flatMap(({ maker }) => (maker === undefined ? [] : (subjectById.get(maker) ?? [])));
  const sources = sourceIdsOf(fact).flatMap((id) => sourceById.get(id) ?? []);
  const { low, high, central } = figureOf(fact) ?? {};
  // From what counts least to what counts most: a later weight takes the place of an earlier one.
  const texts: readonly (readonly [weight: number, texts: readonly string[]])[] = [
    [WEIGHTS.source, sources.flatMap(({ title, publisher }) => [title, publisher])],
    [WEIGHTS.maker, makers.flatMap(({ name, aliases }) => [name, ...aliases])],
    [WEIGHTS.figure, [low, central, high].filter((value) => value !== undefined).map(String)],
    [WEIGHTS.statement, [fact.statement, ...(fact.certainty === 'opinion' ? [fact.speaker] : [])]],
    [WEIGHTS.id, [fact.id]],
    [WEIGHTS.otherName, subjects.flatMap(({ name, aliases, inContext = [] }) => [name, ...aliases, ...inContext])],
    [WEIGHTS.name, namesOf(fact, record).slice(0, 1)],
  ];
  const wordsIn = (text: string): readonly string[] => {
    const words = known.get(text) ?? indexedWords(text);
    known.set(text, words);
    return words;
  };
  return new Map(texts.flatMap(([weight, each]) => each.flatMap(wordsIn).map((word) => [word, weight] as const)));
}

/** All names of a fact's own subject, the one it is shown by first. */
function namesOf(fact: Fact, { subjectById }: RecordIndex): readonly string[] {
  const { name, aliases = [], inContext = [] } = subjectById.get(fact.subject) ?? {};
  return name === undefined ? [] : [name, ...aliases, ...inContext];
}
