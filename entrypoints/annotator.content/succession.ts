import type { ClaimCard } from './claim-card.ts';
import { type ClaimMark, saysTheSame, textOf } from './claim-marks.ts';

/** What a succession asks of the marks and of those who open and close cards. */
export interface SuccessionOptions {
  readonly card: ClaimCard;
  /** Whether a mark is still one of the page's. */
  readonly isThere: (mark: ClaimMark) => boolean;
  /** Whether a mark is underlined. */
  readonly isPainted: (mark: ClaimMark) => boolean;
  /** Has the card be of another mark from now on. */
  readonly onHeir: (mark: ClaimMark, heir: ClaimMark) => void;
  /** Told that the card's mark is gone and none takes its place. */
  readonly onEnd: (mark: ClaimMark) => void;
}

/** How far an equal claim may be from where the other stood to take its place: some lines (CSS px). */
const NEAR = 100;

/**
 * Keeps a card open whose claim a page replaces by an equal one, as by setting the same `innerHTML` or in a framework's list under another key: until
 * all that changed has been read, an equal claim that is found about where the other stood takes its place.
 */
export class Succession {
  readonly #options: SuccessionOptions;
  /** The mark of the open card that is gone. */
  #lost: ClaimMark | null = null;
  /** Until all marks that were found so far are painted. */
  #adding: Promise<void> = Promise.resolve();

  constructor(options: SuccessionOptions) {
    this.#options = options;
  }

  /** Marks are gone or hidden. A card over words that are hidden is told to close at once. */
  lose(marks: readonly ClaimMark[]): void {
    const { card, isThere, onEnd } = this.#options;
    const mark = marks.find((one) => one === card.mark);
    if (mark === undefined) return;
    if (isThere(mark)) onEnd(mark);
    else this.#lost = mark;
  }

  /** Marks were found, which are painted when the promise is kept. */
  find(marks: readonly ClaimMark[], painted: Promise<void>): void {
    this.#adding = Promise.all([this.#adding, painted]).then(() => this.#offer(marks));
  }

  /** All that had changed has been read. */
  async end(): Promise<void> {
    const adding = this.#adding;
    await adding;
    const lost = this.#lost;
    if (lost === null || adding !== this.#adding) return;
    this.#lost = null;
    if (this.#options.card.mark === lost) this.#options.onEnd(lost);
  }

  #offer(marks: readonly ClaimMark[]): void {
    const { card, isThere, isPainted, onHeir } = this.#options;
    const lost = this.#lost;
    if (lost === null || card.mark !== lost) return;
    const equal = marks.filter((mark) => isThere(mark) && isPainted(mark) && textOf(mark) === textOf(lost) && saysTheSame(mark.finding, lost.finding));
    const near = equal.map((mark) => ({ mark, distance: card.distanceTo(mark) })).filter(({ distance }) => distance < NEAR);
    const heir = near.toSorted((a, b) => a.distance - b.distance)[0]?.mark;
    if (heir === undefined) return;
    this.#lost = null;
    onHeir(lost, heir);
  }
}
