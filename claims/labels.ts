import { classNumber } from './classes.ts';

/** What a wording says. */
export interface Label {
  readonly class: string;
  /** The number of the class; see `classes.ts`. */
  readonly classNumber: number;
  readonly value: string;
  /** The code unit of the first letter that it must have, or 0. */
  readonly letter: number;
  /** The first label that says the same: labels may differ in their letter alone. */
  readonly saying: number;
}

/** Labels as they are packed: the class, the value, the first letter asked for or null, and the first label that says the same. */
export type PackedLabel = readonly [name: string, value: string, letter: string | null, saying: number];

/** Packs labels: one a line, with tabs between what it is made of. */
export function packLabels(labels: readonly PackedLabel[]): string {
  return labels.map(([name, value, letter, saying], number) => [name, value, letter ?? '', saying === number ? '' : saying].join('\t').trimEnd()).join('\n');
}

/** Packed labels by their numbers. One is read when a text first holds its wording. */
export class Labels {
  readonly #lines: readonly string[];
  readonly #known: (Label | undefined)[] = [];

  constructor(lines: string) {
    this.#lines = lines.split('\n');
  }

  /** The label with a number. */
  get(number: number): Label {
    return (this.#known[number] ??= this.#read(number));
  }

  #read(number: number): Label {
    const [name = '', value = '', letter = '', saying = ''] = (this.#lines[number] ?? '').split('\t');
    return { class: name, classNumber: classNumber(name), value, letter: letter === '' ? 0 : letter.charCodeAt(0), saying: saying === '' ? number : Number(saying) };
  }
}
