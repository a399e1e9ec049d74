/** The highest reading level the record allows a statement: twelve years of school, the end of secondary school. */
export const HIGHEST_READING_LEVEL = 12;

const NAME_OR_FIGURE = /[\d\p{Lu}]/u;
const LETTERS_OF_A_NAME = 5;

const lettersIn = (word: string) =>
  NAME_OR_FIGURE.test(word) ? LETTERS_OF_A_NAME : [...word].filter((character) => /\p{L}/u.test(character)).length;

/**
 * The Automated Readability Index of a text, in years of schooling: 4.71 letters per word + 0.5 words per sentence - 21.43
 * (Smith and Senter, Automated Readability Index, AMRL-TR-66-220, 1967). Names and figures, which no choice of words can
 * make simpler, count as words of five letters.
 *
 * @returns the index, or 0 for a text without words.
 */
export function readingLevel(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0) return 0;
  const sentences = Math.max(1, (text.match(/[.:;?!](?=\s|$)/gu) ?? []).length);
  const letters = words.reduce((total, word) => total + lettersIn(word), 0);
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences) - 21.43;
}
