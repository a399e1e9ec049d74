import { classNumber } from './classes.ts';

/** What a wording says. */
export interface Label {
  readonly class: string;
  /** The number of the class; see `classes.ts`. */
  readonly classNumber: number;
  readonly value: string;
  /** The value as a number, NaN where it is none. */
  readonly number: number;
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

/** Stands for the letter of a label that was not read yet. */
export const UNREAD = -1;

/**
 * Packed labels by their numbers. One is read when a text first holds its wording; what is asked for with every word of a text
 * is kept in columns of numbers.
 */
export class Labels {
  readonly #lines: readonly string[];
  readonly #known: (Label | undefined)[] = [];
  /** The code unit of the first letter that each must have, 0 for any, {@link UNREAD} until {@link letter} is asked for it. */
  readonly letters: Int32Array;
  /** The class and the first label that says the same, of labels that are read. */
  readonly classNumbers: Uint8Array;
  readonly sayings: Uint16Array;

  constructor(lines: string) {
    this.#lines = lines.split('\n');
    this.letters = new Int32Array(this.#lines.length).fill(UNREAD);
    this.classNumbers = new Uint8Array(this.#lines.length);
    this.sayings = new Uint16Array(this.#lines.length);
  }

  /** All numbers of labels are below this. */
  get size(): number {
    return this.#lines.length;
  }

  /** The code unit of the first letter that a label must have, or 0. */
  letter(number: number): number {
    const letter = this.letters[number] ?? UNREAD;
    return letter === UNREAD ? this.get(number).letter : letter;
  }

  /** The label with a number. */
  get(number: number): Label {
    return (this.#known[number] ??= this.#read(number));
  }

  #read(number: number): Label {
    const [name = '', value = '', letter = '', saying = ''] = (this.#lines[number] ?? '').split('\t');
    const label = { class: name, classNumber: classNumber(name), value, number: Number(value), letter: letter === '' ? 0 : letter.charCodeAt(0), saying: saying === '' ? number : Number(saying) };
    this.letters[number] = label.letter;
    this.classNumbers[number] = label.classNumber;
    this.sayings[number] = label.saying;
    return label;
  }
}
