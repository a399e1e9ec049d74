import type { KnownSubject } from './lexicon.ts';

type Subjects = ReadonlyMap<string, KnownSubject>;

/** The subjects of each record by their names, made when somebody first asks: to go through all of them for a claim takes longer than all else. */
const named = new WeakMap<Subjects, ReadonlyMap<string, KnownSubject>>();

/** The subject of a record that has just this name, the first of several. */
export function subjectNamed(name: string, subjects: Subjects): KnownSubject | undefined {
  let byName = named.get(subjects);
  if (byName === undefined) {
    // Of two with one name the last stays in a map.
    byName = new Map([...subjects.values()].toReversed().map((subject) => [subject.name, subject]));
    named.set(subjects, byName);
  }
  return byName.get(name);
}
