import type { ClaimStep, Stepped } from '../../messaging/protocol.ts';
import { linesOf } from '../../page/hit-test.ts';
import type { ClaimCard } from './claim-card.tsx';
import type { ClaimMark, ClaimMarks } from './claim-marks.ts';

/** Goes from claim to claim of a frame in the order of the page. */
export class ClaimSteps {
  readonly #claims: ClaimMarks;
  readonly #card: ClaimCard;
  readonly #show: (mark: ClaimMark | undefined) => boolean;
  /** The claim that was last stepped to; where the reader is if no other card is open. */
  #last: ClaimMark | null = null;

  constructor(claims: ClaimMarks, card: ClaimCard, show: (mark: ClaimMark | undefined) => boolean) {
    this.#claims = claims;
    this.#card = card;
    this.#show = show;
  }

  /** Takes a step; see {@link Stepped} for what comes of it. */
  take({ direction, enter }: ClaimStep): Stepped {
    const marks = this.#claims.painted();
    const from = this.#card.mark ?? this.#last;
    const at = from === null ? -1 : marks.indexOf(from);
    if (at < 0 && !enter) return 'elsewhere';
    const next = at >= 0 && !enter ? marks[at + (direction === 'next' ? 1 : -1)] : this.#first(marks, direction, from !== null);
    this.#last = next ?? null;
    return this.#show(next) ? 'there' : 'past-end';
  }

  /** The first claim in sight or beyond it, in the direction of the step; the outermost where the reader has been through all. */
  #first(marks: readonly ClaimMark[], direction: ClaimStep['direction'], again: boolean): ClaimMark | undefined {
    const ordered = direction === 'next' ? marks : marks.toReversed();
    const ahead = again ? undefined : ordered.find((mark) => linesOf(mark).some((line) => (direction === 'next' ? line.bottom > 0 : line.top < innerHeight)));
    return ahead ?? ordered[0];
  }
}
