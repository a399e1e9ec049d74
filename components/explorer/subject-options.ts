import type { Fact, Subject } from '../../data/schema.ts';
import { isFoundIn } from './folded-words.ts';
import { subjectIdsOf } from './record-content.ts';
import { familyOf } from './fact-selection.ts';

/** A subject to choose. */
export interface SubjectOption {
  readonly id: string;
  readonly name: string;
  readonly kind: Subject['kind'];
  /** How many facts are about it or what it stands for. */
  readonly facts: number;
  /** Its names and aliases. */
  readonly words: string;
}

/** The subjects that facts are about, from A to Z; companies and families count the facts of their members as theirs. */
export function subjectOptions(facts: readonly Fact[], subjects: readonly Subject[], language: string): SubjectOption[] {
  const factsOf = new Map<string, Set<string>>();
  for (const fact of facts) {
    for (const id of subjectIdsOf(fact)) factsOf.set(id, (factsOf.get(id) ?? new Set()).add(fact.id));
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return subjects
    .map(({ id, name, kind, aliases, inContext = [] }) => {
      const about = new Set([...familyOf(id, subjects)].flatMap((member) => [...(factsOf.get(member) ?? [])]));
      return { id, name, kind, facts: about.size, words: [name, ...aliases, ...inContext].join('\n') };
    })
    .filter((option) => option.facts > 0)
    .toSorted((left, right) => compare(left.name, right.name));
}

/**
 * The options that typed words are in: those first whose name begins with them, most facts first, then the others in
 * their order. All in their order where nothing is typed.
 */
export function matchingSubjects(options: readonly SubjectOption[], typed: string): SubjectOption[] {
  const start = typed.trim().toLowerCase();
  if (start === '') return [...options];
  const found = options.filter(({ words }) => isFoundIn(typed, words));
  const begins = ({ name }: SubjectOption): boolean => name.toLowerCase().startsWith(start);
  return [...found.filter(begins).toSorted((left, right) => right.facts - left.facts), ...found.filter((option) => !begins(option))];
}
