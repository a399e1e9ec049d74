import type { GateWords } from './gate-words.ts';

declare global {
  /** Put in by the build (wxt.config.ts): the gate carries the words, not the lexicon they are made from. */
  const __GATE_WORDS__: GateWords;
}
