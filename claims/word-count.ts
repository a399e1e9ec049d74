/** Letters to a word, with the space after it, in languages that part words by spaces. */
const LETTERS = 6;

/** Letters to a word in Chinese and Japanese. */
const CHARACTERS = 2;

const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** How far a text is looked at to tell how it is written (UTF-16 code units). */
const LOOK = 80;

/** Roughly how many words a text has, told by its length: counting them would cost more than it is worth. */
export function roughWords(text: string): number {
  return text.length / (UNSPACED.test(text.slice(0, LOOK)) ? CHARACTERS : LETTERS);
}
