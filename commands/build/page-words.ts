import { gateWords } from '../../claims/gate-words.ts';
import { packLexicon, type SubjectNames } from '../../claims/pack-lexicon.ts';

/** The words that scripts in pages carry as constants, worked out once in a build instead of in every page: source text by name. */
export function pageWords(lexicon: readonly SubjectNames[]): Record<string, string> {
  return { __GATE_WORDS__: JSON.stringify(gateWords(lexicon)), __LEXICON__: JSON.stringify(packLexicon(lexicon)) };
}
