import { roughWords } from '../../claims/word-count.ts';
import type { Block } from '../../page/block.ts';

/** Adds up how much text a page has, each block once. */
export class ReadingLength {
  readonly #seen = new WeakSet<Text>();
  #words = 0;

  /** Counts a block in, unless it has been. */
  add(block: Block): void {
    const node = block.pieces[0]?.node;
    if (node === undefined || this.#seen.has(node)) return;
    this.#seen.add(node);
    this.#words += roughWords(block.text);
  }

  /** Roughly how many words there are. */
  get words(): number {
    return this.#words;
  }
}
