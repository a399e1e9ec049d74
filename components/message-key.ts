/** A word of the record or of the page's room as part of a message's key, in which no hyphen may stand. */
export type KeyOf<Word extends string> = Word extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : Word;

/** The key of a word: `final-run` is `final_run`. */
export function keyOf<Word extends string>(word: Word): KeyOf<Word> {
  return word.replaceAll('-', '_') as KeyOf<Word>; // The type says what replaceAll does.
}
