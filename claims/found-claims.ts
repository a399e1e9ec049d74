import type { Topic } from '../data/topics.ts';
import type { Claim } from './claim.ts';

/** How near two claims of a topic may stand without being one (UTF-16 code units). */
const APART = 14;

/** Topics of which a sentence says one thing, in however many words, unless it counts several. */
const ONCE_A_SENTENCE: ReadonlySet<Topic> = new Set(['app-rank', 'openness', 'chips', 'development-cost']);

/** How wide the stretches of a text are by which claims are found again (UTF-16 code units). */
const STRETCH = 128;

/** A place in a text, and where its figure begins if it has one. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly figureStart: number | null;
}

/** The claims of a block as they are found, and what of them decides whether the next one counts. */
export class FoundClaims {
  readonly all: Claim[] = [];
  readonly #topics = new Set<Topic>();
  /** Where sums begin that are what DeepSeek spent in all. */
  readonly #totals = new Set<number>();
  /** Where sums begin of which a claim says what they leave out. */
  readonly #doubted = new Set<number>();
  /** The claims of the topic that is read in the sentence that is read, by the stretches that they stand in. */
  #own = new Map<number, Claim[]>();
  #ownCount = 0;
  /** How many of them have no figure that counts something. */
  #uncounted = 0;

  /** Begins the reading of a topic in a sentence. */
  begin(): void {
    if (this.#ownCount > 0) this.#own = new Map();
    this.#ownCount = 0;
    this.#uncounted = 0;
  }

  add(claim: Claim): void {
    const { topic, aspect, figure } = claim;
    this.all.push(claim);
    this.#topics.add(topic);
    if (topic === 'development-cost' && figure !== null) (aspect === null ? this.#totals : this.#doubted).add(figure.start);
    this.#ownCount++;
    if (!isCounted(claim)) this.#uncounted++;
    for (let stretch = stretchOf(claim.start); stretch <= stretchOf(claim.end); stretch++) {
      const others = this.#own.get(stretch);
      if (others === undefined) this.#own.set(stretch, [claim]);
      else others.push(claim);
    }
  }

  hasTopic(topic: Topic): boolean {
    return this.#topics.has(topic);
  }

  /** Whether a claim has taken a sum as what DeepSeek spent in all, so that it is no model's cost as well. */
  isTotal(figureStart: number): boolean {
    return this.#totals.has(figureStart);
  }

  /** Whether a claim says of a sum what it leaves out, so that only words of training right beside it make it a cost of training as well. */
  isDoubted(figureStart: number): boolean {
    return this.#doubted.has(figureStart);
  }

  /** Whether a claim of the same topic in the same sentence stands at a place. */
  overlaps({ start, end, figureStart }: Place): boolean {
    return this.#anyNear(start, end, (claim) => claim.start < end && start < claim.end && (claim.figure === null || figureStart === null || claim.figure.start === start));
  }

  /** Words that say one thing of a topic twice: without figures of their own, a sentence's claims nearby are one. */
  saysAlready(claim: Claim): boolean {
    if (this.#ownCount === 0) return false;
    const hasFigure = claim.figure !== null;
    if (ONCE_A_SENTENCE.has(claim.topic)) return hasFigure ? this.#uncounted > 0 : true;
    return this.#anyNear(claim.start - APART, claim.end + APART, (other) => !(hasFigure && isCounted(other)) && other.start - APART < claim.end && claim.start - APART < other.end);
  }

  #anyNear(start: number, end: number, accepts: (claim: Claim) => boolean): boolean {
    if (this.#ownCount === 0) return false;
    for (let stretch = stretchOf(start); stretch <= stretchOf(end); stretch++) if (this.#own.get(stretch)?.some(accepts) === true) return true;
    return false;
  }
}

function stretchOf(offset: number): number {
  return Math.floor(offset / STRETCH);
}

/** Whether a claim counts something, so that it says another thing than one with another figure. */
function isCounted({ figure }: Claim): boolean {
  return figure !== null && figure.unit !== 'rank';
}
