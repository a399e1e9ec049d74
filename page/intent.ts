import type { CardHost } from './card-host.ts';
import { type DwellDelays, type DwellEvent, type DwellState, IDLE, type Intent, nextDwell } from './dwell.ts';
import { contains, isOnTheWay, type Point } from './geometry.ts';
import type { HighlightPainter } from './highlights.ts';
import { linesOf, markAt } from './hit-test.ts';
import type { Mark, Marks, Finding } from './marks.ts';

/** What intent needs to tell a mark from a card, and to open and close cards. */
export interface IntentOptions {
  readonly painter: HighlightPainter;
  readonly marks: Marks<Finding>;
  readonly card: CardHost;
  readonly delays: () => DwellDelays;
  /** Opens a mark's card; `at` is where the pointer rests, null where there is none. */
  readonly onOpen: (mark: string, by: Intent, at: Point | null) => void;
  readonly onClose: (mark: string) => void;
  readonly signal: AbortSignal;
}

/** Listens to pointer, focus, scrolling and Escape, and drives the dwell machine with them. */
export class IntentListener {
  readonly #options: IntentOptions;
  #state: DwellState = IDLE;
  #token = 0;
  #pointer: Point | null = null;
  #frame = 0;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(options: IntentOptions) {
    this.#options = options;
    const { signal } = options;
    const passive = { signal, passive: true, capture: true };
    document.addEventListener('pointermove', (event) => this.#onMove(event), passive);
    document.documentElement.addEventListener('pointerleave', () => this.#send({ kind: 'left', by: 'pointer' }), { signal, passive: true });
    document.addEventListener('scroll', () => this.#onScroll(), passive);
    document.addEventListener('focusin', () => this.#onFocus(), { signal, capture: true });
    document.addEventListener('focusout', () => this.#onBlur(), { signal, capture: true });
    addEventListener('resize', () => options.card.reposition(), passive);
    signal.addEventListener('abort', () => this.#timers.forEach(clearTimeout), { once: true });
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  /** Shows a mark's card at once. */
  show(mark: string, by: Intent): void {
    this.#send({ kind: 'show', mark, by });
  }

  /** Closes the card, if one is open. */
  dismiss(): void {
    this.#send({ kind: 'dismiss' });
  }

  /** Closes the card of a mark that is gone. */
  forget(mark: string): void {
    if ('mark' in this.#state && this.#state.mark === mark) this.dismiss();
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    // After a scroll browsers report a move of a pointer that stands still; that is nobody's intent.
    if (this.#pointer?.x === x && this.#pointer.y === y) return;
    this.#pointer = { x, y };
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#frame = 0;
    const { painter, card } = this.#options;
    const point = this.#pointer;
    if (point === null || this.#options.signal.aborted) return;
    if (this.#isAtCard(point)) {
      this.#send({ kind: 'over-card', by: 'pointer' });
      return;
    }
    const mark = card.box !== null && contains(card.box, point) ? null : markAt(painter, point);
    if (mark !== null) this.#send({ kind: 'over', mark: mark.id, by: 'pointer' });
    else if (this.#state.kind !== 'idle') this.#send({ kind: 'left', by: 'pointer' });
  }

  /** Whether a point is on the open card or on the way to it from the line of its claim. */
  #isAtCard(point: Point): boolean {
    const { card, marks } = this.#options;
    const box = card.box;
    if (box === null || !('mark' in this.#state)) return false;
    if (contains(box, point)) return true;
    const mark = marks.get(this.#state.mark);
    return mark !== undefined && linesOf(mark).some((line) => isOnTheWay(line, box, point));
  }

  #onScroll(): void {
    this.#send({ kind: 'scrolled' });
    this.#options.card.reposition();
  }

  #onFocus(): void {
    const active = deepActiveElement();
    if (active === null) return;
    if (this.#options.card.owns(active)) {
      this.#send({ kind: 'over-card', by: 'focus' });
      return;
    }
    const mark = this.#markWith(active);
    // Focus that a press of the pointer brings is the pointer's business.
    if (mark !== null && active.matches(':focus-visible')) this.#send({ kind: 'over', mark: mark.id, by: 'focus' });
    else this.#send({ kind: 'left', by: 'focus' });
  }

  #onBlur(): void {
    this.#send({ kind: 'left', by: 'focus' });
  }

  /** The first painted mark that an element holds or stands in. */
  #markWith(element: Element): Mark | null {
    for (const mark of this.#options.painter.marks()) {
      const { startContainer, endContainer } = mark.range;
      if (element.contains(startContainer) || element.contains(endContainer) || mark.block.pieces.some((piece) => element.contains(piece.node) && holds(mark, piece.node))) {
        return mark;
      }
    }
    return null;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !('mark' in this.#state)) return;
    // Only while a card is open, and only this key: the page gets every other.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ kind: 'dismiss' });
  }

  #send(event: DwellEvent): void {
    const { state, effects } = nextDwell(this.#state, event, this.#token + 1);
    this.#token += 2;
    this.#state = state;
    for (const effect of effects) {
      if (effect.kind === 'close') this.#options.onClose(effect.mark);
      else if (effect.kind === 'open') this.#open(effect.mark, effect.by);
      else this.#wait(effect.token, this.#options.delays()[effect.delay]);
    }
  }

  #wait(token: number, delay: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#send({ kind: 'waited', token });
    }, delay);
    this.#timers.add(timer);
  }

  #open(id: string, by: Intent): void {
    this.#options.onOpen(id, by, by === 'pointer' ? this.#pointer : null);
  }
}

function holds(mark: Mark, node: Text): boolean {
  const { startContainer, endContainer } = mark.range;
  const afterStart = startContainer === node || (startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const beforeEnd = endContainer === node || (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return afterStart && beforeEnd;
}

/** The focused element, looked for through open shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}
