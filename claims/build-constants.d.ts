import type { GateWords } from './gate-words.ts';
import type { PackedLexicon } from './lexicon.ts';

declare global {
  /** Put in by the build (wxt.config.ts): the gate carries the words, not the lexicon they are made from. */
  const __GATE_WORDS__: GateWords;
  /** Put in by the build (wxt.config.ts): the lexicon ready to be opened, not the lists it is made from. */
  const __LEXICON__: PackedLexicon;
}
