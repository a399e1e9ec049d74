import { type Topic, TOPICS } from '../data/topics.ts';
import type { Claim, Figure } from './claim.ts';
import type { Beside } from './topics/grammar.ts';

/** How near two claims of a topic may stand without being one (UTF-16 code units). */
const APART = 14;

/** Topics of which a sentence says one thing, in however many words, unless it counts several. */
const ONCE_A_SENTENCE: ReadonlySet<Topic> = new Set(['app-rank', 'openness', 'chips', 'development-cost']);

/** How wide the stretches of a text are by which claims are found again (UTF-16 code units). */
const STRETCH = 128;

/** How many claims are looked through one by one: most sentences make fewer of a topic, and a map costs more than they. */
const FEW = 8;

/** The claims of a block as they are found, and what of them decides whether the next one counts. */
export class FoundClaims {
  readonly all: Claim[] = [];
  /** Their topics, as bits. */
  #topics = 0;
  /** Where sums begin that are what DeepSeek spent in all. */
  #totals: Set<number> | null = null;
  /** Where sums begin of which a claim says what they leave out. */
  #doubted: Set<number> | null = null;
  /** Where in `all` the claims of the topic that is read in the sentence that is read begin. */
  #ownFrom = 0;
  /** The same by the stretches that they stand in, once they are many. */
  #own: Map<number, Claim[]> | null = null;
  /** How many of them have no figure that counts something. */
  #uncounted = 0;
  /** How many of them are by rules whose claims do not stand beside others. */
  #alone = 0;
  /** Whom they are about, and what in the topic: few, so that to look through them is quicker than a set. */
  #subjects: (string | null)[] = NOBODY;
  #aspects: (string | null)[] = NOBODY;

  /** Begins the reading of a topic in a sentence. */
  begin(): void {
    this.#own = null;
    this.#ownFrom = this.all.length;
    this.#uncounted = 0;
    this.#alone = 0;
    this.#subjects = NOBODY;
    this.#aspects = NOBODY;
  }

  /** @param beside - whether the rule that made the claim lets it stand beside others of its sentence */
  add(claim: Claim, beside: Beside | null = null): void {
    const { topic, aspect, figure, subject } = claim;
    this.all.push(claim);
    this.#topics |= bitOf(topic);
    if (topic === 'development-cost' && figure !== null) {
      if (aspect === null) (this.#totals ??= new Set()).add(figure.start);
      else (this.#doubted ??= new Set()).add(figure.start);
    }
    if (!isCounted(claim)) this.#uncounted++;
    if (ONCE_A_SENTENCE.has(topic)) {
      if (beside === null || beside === 'clause') this.#alone++;
      this.#subjects = withItem(this.#subjects, subject.id);
      this.#aspects = withItem(this.#aspects, aspect);
    }
    if (this.#own !== null) addTo(this.#own, claim);
    else if (this.all.length - this.#ownFrom > FEW) {
      this.#own = new Map();
      for (let index = this.#ownFrom; index < this.all.length; index++) addTo(this.#own, this.all[index]);
    }
  }

  /** The last claim of a topic, or null. */
  last(topic: Topic): Claim | null {
    return this.hasTopic(topic) ? (this.all.findLast((claim) => claim.topic === topic) ?? null) : null;
  }

  /** The figure of the last claim of a topic that has one, or null. */
  lastFigure(topic: Topic): Figure | null {
    if (!this.hasTopic(topic)) return null;
    return this.all.findLast((claim) => claim.topic === topic && claim.figure !== null)?.figure ?? null;
  }

  hasTopic(topic: Topic): boolean {
    return (this.#topics & bitOf(topic)) !== 0;
  }

  /** Whether a claim has taken a sum as what DeepSeek spent in all, so that it is no model's cost as well. */
  isTotal(figureStart: number): boolean {
    return this.#totals?.has(figureStart) === true;
  }

  /** Whether a claim says of a sum what it leaves out, so that only words of training right beside it make it a cost of training as well. */
  isDoubted(figureStart: number): boolean {
    return this.#doubted?.has(figureStart) === true;
  }

  /** Whether a claim of the topic that is read in the sentence that is read was found. */
  get hasOwn(): boolean {
    return this.all.length > this.#ownFrom;
  }

  /**
   * Whether a claim of the same topic in the same sentence stands at a place.
   * @param figureStart - where the figure begins that stands there, -1 where there is none
   */
  overlaps(start: number, end: number, figureStart: number): boolean {
    if (this.all.length === this.#ownFrom) return false;
    return this.#anyNear(start, end, (claim) => claim.start < end && start < claim.end && (claim.figure === null || figureStart < 0 || claim.figure.start === start));
  }

  /**
   * Words that say one thing of a topic twice: without figures of their own, a sentence's claims nearby are one.
   * @param beside - in what the claim must be another for its rule to let it stand beside others, null where it lets none
   */
  saysAlready(claim: Claim, beside: Beside | null): boolean {
    if (this.all.length === this.#ownFrom) return false;
    const hasFigure = claim.figure !== null;
    if (ONCE_A_SENTENCE.has(claim.topic)) {
      if (hasFigure) return this.#uncounted > 0 || (isTotalSpent(claim) && this.#aspects.includes(null));
      const isSame = this.#subjects.includes(claim.subject.id);
      if (beside === 'subject' || beside === 'clause') return isSame;
      const isSaid = this.#aspects.includes(claim.aspect);
      return beside === 'aspect' ? isSaid : this.#alone > 0 || (isSame && isSaid);
    }
    return this.#anyNear(claim.start - APART, claim.end + APART, (other) => !(hasFigure && isCounted(other)) && other.start - APART < claim.end && claim.start - APART < other.end);
  }

  #anyNear(start: number, end: number, accepts: (claim: Claim) => boolean): boolean {
    if (this.#own === null) {
      for (let index = this.#ownFrom; index < this.all.length; index++) {
        const claim = this.all[index];
        if (claim !== undefined && accepts(claim)) return true;
      }
      return false;
    }
    for (let stretch = stretchOf(start); stretch <= stretchOf(end); stretch++) if (this.#own?.get(stretch)?.some(accepts) === true) return true;
    return false;
  }
}

const NOBODY: (string | null)[] = [];

/** Whether a claim gives a sum as what DeepSeek spent beyond its runs: "$1.3 billion on servers and $715 million to run them" says one thing. */
function isTotalSpent({ topic, aspect }: Claim): boolean {
  return topic === 'development-cost' && aspect === null;
}

function bitOf(topic: Topic): number {
  return 1 << TOPICS.indexOf(topic);
}

/** A list with an item that it may already hold. */
function withItem(items: (string | null)[], item: string | null): (string | null)[] {
  if (items.length === 0) return [item];
  if (!items.includes(item)) items.push(item);
  return items;
}

function addTo(stretches: Map<number, Claim[]>, claim: Claim | undefined): void {
  if (claim === undefined) return;
  for (let stretch = stretchOf(claim.start); stretch <= stretchOf(claim.end); stretch++) {
    const others = stretches.get(stretch);
    if (others === undefined) stretches.set(stretch, [claim]);
    else others.push(claim);
  }
}

function stretchOf(offset: number): number {
  return Math.floor(offset / STRETCH);
}

/** Whether a claim counts something, so that it says another thing than one with another figure. */
function isCounted({ figure }: Claim): boolean {
  return figure !== null && figure.unit !== 'rank';
}
