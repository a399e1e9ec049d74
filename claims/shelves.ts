import type { Fact, Subject } from '../data/schema.ts';
import type { Topic } from '../data/topics.ts';

/** The facts of a record by subject and topic, and how its subjects belong together. */
export class Shelves {
  readonly #bySubject = new Map<string, Fact[]>();
  readonly #subjects: ReadonlyMap<string, Subject>;
  readonly #members = new Map<string, string[]>();
  readonly #models = new Map<string, string[]>();
  readonly #all: readonly Fact[];

  constructor(facts: readonly Fact[], subjects: readonly Subject[]) {
    this.#all = facts;
    this.#subjects = new Map(subjects.map((subject) => [subject.id, subject]));
    for (const fact of facts) {
      for (const subject of [fact.subject, ...(fact.alsoAbout ?? [])]) put(this.#bySubject, subject, fact);
    }
    for (const { id, maker, family, kind } of subjects) {
      if (family !== undefined) put(this.#members, family, id);
      if (maker !== undefined && kind === 'model') put(this.#models, maker, id);
    }
  }

  /** Every fact on these topics. */
  on(...topics: Topic[]): Fact[] {
    return this.#all.filter((fact) => topics.includes(fact.topic));
  }

  /** The facts of a subject on these topics, those it is the first subject of before the others; none for null. */
  of(subject: string | null, ...topics: Topic[]): Fact[] {
    const own = (subject === null ? undefined : this.#bySubject.get(subject)) ?? [];
    return own.filter((fact) => topics.includes(fact.topic)).toSorted((a, b) => Number(b.subject === subject) - Number(a.subject === subject));
  }

  /** The models that a name stands for beside itself: a family's members, with theirs, and a company's models. */
  partsOf(subject: string | null): string[] {
    if (subject === null) return [];
    const members = this.#members.get(subject) ?? [];
    return [...new Set([...members.flatMap((id) => [id, ...this.partsOf(id)]), ...(this.#models.get(subject) ?? [])])];
  }

  /** The other models of a model's maker, without the families it belongs to and what belongs to it. */
  siblingsOf(subject: string): string[] {
    const maker = this.makerOf(subject);
    if (maker === null) return [];
    const related = new Set([subject, ...this.#familiesOf(subject), ...this.partsOf(subject)]);
    return (this.#models.get(maker) ?? []).filter((id) => !related.has(id));
  }

  /** The maker of a model, a company itself; null where the record does not say. */
  makerOf(subject: string | null): string | null {
    const known = subject === null ? undefined : this.#subjects.get(subject);
    if (known === undefined) return null;
    return known.maker ?? (known.kind === 'company' ? known.id : null);
  }

  /** The chips that a fact counts, by the subjects it also answers for; none where the record does not say. */
  chipsOf({ alsoAbout }: Fact): string[] {
    return (alsoAbout ?? []).filter((id) => this.#subjects.get(id)?.kind === 'chip');
  }

  /** Whether a subject stands for many, of whom a figure of some says nothing of the others. */
  isField(subject: string): boolean {
    return this.#subjects.get(subject)?.kind === 'field';
  }

  #familiesOf(subject: string): string[] {
    const family = this.#subjects.get(subject)?.family;
    return family === undefined ? [] : [family, ...this.#familiesOf(family)];
  }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
