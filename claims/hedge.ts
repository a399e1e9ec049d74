import type { Hedge } from '../data/hedges.ts';
import type { FoundFigure } from './figures.ts';
import { countBeginningBefore } from './spans.ts';
import type { SaidAt } from './terms.ts';

const WEAKEST_FIRST: readonly Hedge[] = ['opinion', 'estimated', 'attributed'];

/**
 * How strongly a sentence says what it says of each of its figures: the weakest commitment among its hedging words, else `stated`.
 * A word right before a figure ("an estimated $78 million") hedges that one alone.
 */
export class SentenceHedges {
  readonly #ofAll: Hedge;
  /** By the first tokens of the figures that have hedging words of their own. */
  readonly #own = new Map<number, Hedge>();

  /**
   * @param words - terms of class `hedge` in the sentence
   * @param figures - all figures of the sentence, in order
   */
  constructor(words: readonly SaidAt[], figures: readonly FoundFigure[]) {
    let ofAll: Hedge = 'stated';
    for (const word of words) {
      const hedge = WEAKEST_FIRST.find((one) => one === word.value) ?? 'stated';
      const next = figures[countBeginningBefore(figures, word.last + 1)];
      if (next !== undefined && word.last >= next.lead - 1) this.#own.set(next.first, weaker(this.#own.get(next.first) ?? 'stated', hedge));
      else ofAll = weaker(ofAll, hedge);
    }
    this.#ofAll = ofAll;
  }

  /** @param first - the first token of a figure or of another anchor */
  at(first: number): Hedge {
    return weaker(this.#ofAll, this.#own.get(first) ?? 'stated');
  }
}

function weaker(a: Hedge, b: Hedge): Hedge {
  return WEAKEST_FIRST.find((hedge) => hedge === a || hedge === b) ?? 'stated';
}
