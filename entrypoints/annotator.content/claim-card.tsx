import { render } from 'preact';
import { ACTIVE } from '../../components/certainty-style.ts';
import { FactCard } from '../../components/FactCard.tsx';
import { isFactSheet } from '../../messaging/answers.ts';
import { ask, tell } from '../../messaging/ask.ts';
import type { CardHost } from '../../page/card-host.ts';
import type { Intent } from '../../page/dwell.ts';
import type { Point } from '../../page/geometry.ts';
import type { HighlightPainter } from '../../page/highlights.ts';
import { type ClaimMark, type ClaimMarks, textOf } from './claim-marks.ts';

/** Opens the card of a claim: asks the background for its facts and draws them into the card host. */
export class ClaimCard {
  readonly #host: CardHost;
  readonly #claims: ClaimMarks;
  readonly #painter: HighlightPainter;
  /** The claim whose card is open or about to open; an answer for another one comes too late. */
  #mark: ClaimMark | null = null;
  /** Where the focus was before a card that was called for took it. */
  #focused: Element | null = null;

  constructor(host: CardHost, claims: ClaimMarks, painter: HighlightPainter) {
    this.#host = host;
    this.#claims = claims;
    this.#painter = painter;
  }

  /** Opens a mark's card. `onClose` is called when its reader closes it, or where there is nothing to show. */
  async open(mark: ClaimMark | undefined, by: Intent, at: Point | null, onClose: () => void): Promise<void> {
    const assessment = mark === undefined ? undefined : this.#claims.assessmentOf(mark);
    if (mark === undefined || assessment === undefined) {
      onClose();
      return;
    }
    this.#mark = mark;
    this.#painter.accent(mark, ACTIVE);
    const sheet = await ask('getFacts', assessment.factIds, isFactSheet);
    if (this.#mark !== mark) return;
    if (sheet === null) {
      onClose();
      return;
    }
    const { finding } = mark;
    const content = {
      quote: textOf(mark),
      topic: finding.topic,
      subjectName: finding.subject.name,
      pageFigure: finding.figure,
      scope: finding.scope,
      hedge: finding.hedge,
      verdict: assessment.verdict,
      certainty: assessment.certainty,
      ...sheet,
    };
    const onOpenRecord = (factId: string): void => void tell('openRecord', factId);
    this.#host.show(mark, at, (container) => render(<FactCard {...{ content, onClose, onOpenRecord }} />, container));
    if (by === 'command') this.#takeFocus();
  }

  /** Closes the card and gives the focus back where it was, without scrolling there. */
  close(): void {
    this.#mark = null;
    this.#painter.accent(null, ACTIVE);
    const { container } = this.#host;
    if (container !== null) render(null, container);
    this.#host.hide();
    if (this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }

  #takeFocus(): void {
    this.#focused = document.activeElement;
    this.#host.container?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
}
