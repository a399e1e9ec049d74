/** A word, with its parts where hyphens or dashes join several: `GPT-4`, `V3.1`, `1,000`. */
const COMPOUND = /[\p{L}\p{N}]+(?:[.,]\p{N}+|['’]\p{L}+|[-‐‑–][\p{L}\p{N}]+)*/gu;

/** What joins the parts of a compound. */
const JOINT = /[-‐‑–]/u;

/**
 * The words of a text to be found by: without case, accents, possessive `'s` and separators of thousands. Of a compound
 * there are its parts and each part joined to all that follow, so that `gpt4`, `gpt-4` and `4` begin words of "GPT-4".
 */
export function indexedWords(text: string): string[] {
  return compoundsOf(text).flatMap((parts) => {
    const joined = parts.map((_, from) => parts.slice(from).join(''));
    return [...new Set([...parts, ...joined])];
  });
}

/** The words a reader has typed, folded as {@link indexedWords} are; a compound is one word. */
export function typedWords(text: string): string[] {
  return compoundsOf(text).map((parts) => parts.join(''));
}

/** Whether every typed word begins a word of the text. */
export function isFoundIn(typed: string, text: string): boolean {
  const words = indexedWords(text);
  return typedWords(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function compoundsOf(text: string): string[][] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (folded.match(COMPOUND) ?? []).map((compound) =>
    compound
      .replaceAll(/['’]s(?![\p{L}\p{N}])|['’]/gu, '')
      .replaceAll(/(?<=\p{N}),(?=\p{N}{3})/gu, '')
      .split(JOINT),
  );
}
