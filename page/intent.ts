import type { CardHost } from './card-host.ts';
import { type DwellDelays, type DwellEvent, type DwellState, IDLE, type Intent, nextDwell, type Rest, stays } from './dwell.ts';
import { contains, isOnTheWay, type Point } from './geometry.ts';
import type { HighlightPainter } from './highlights.ts';
import { linesOf, markAt, markPressed } from './hit-test.ts';
import type { Mark, Marks, Finding } from './marks.ts';
import { ofDocument } from './page-document.ts';

/** How cards are opened from the page, as the reader has chosen. */
export interface IntentSettings {
  /** By resting on a mark, by resting with a key held, by a click, or not at all. A finger taps in all but the last. */
  readonly mode: 'hover' | 'modifier' | 'click' | 'list';
  readonly modifier: Modifier;
  readonly delays: DwellDelays;
}

/** A key that can be held while pointing. */
export type Modifier = 'shift' | 'control' | 'alt';

/** What intent needs to tell a mark from a card, and to open and close cards. */
export interface IntentOptions {
  readonly painter: HighlightPainter;
  readonly marks: Marks<Finding>;
  readonly card: CardHost;
  readonly settings: () => IntentSettings;
  /** Opens a mark's card; `at` is where the pointer rests or pressed, null where there is none; `touched` whether a finger did. */
  readonly onOpen: (mark: string, by: Intent, at: Point | null, touched: boolean) => void;
  /** A rest on a mark has begun: its card may open soon. */
  readonly onRest: (mark: string) => void;
  /** The open card stays from now on. */
  readonly onPin: () => void;
  readonly onClose: (mark: string) => void;
  readonly signal: AbortSignal;
}

/** Listens to pointer, focus, scrolling and Escape, and drives the dwell machine with them. */
export class IntentListener {
  readonly #options: IntentOptions;
  #state: DwellState = IDLE;
  #token = 0;
  #pointer: Point | null = null;
  /** When the pointer last moved or the key was pressed (ms, as `performance.now`). */
  #since = 0;
  #frame = 0;
  #held: ReadonlySet<Modifier> = NONE_HELD;
  /** Whether a button is down: what is dragged over a mark, a selection mostly, does not rest there. */
  #isPressed = false;
  /** Whether the button was pressed in the card and is still down: what is dragged there has not left it. */
  #dragging = false;
  /** By what the last press was made, as `PointerEvent.pointerType` has it. */
  #pressedBy = '';
  /** When it was made (ms, as event.timeStamp). */
  #pressedSince = 0;
  /** Whether something was selected then, which the press lets go of before it is a click. */
  #pressEndsSelection = false;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #listening = new AbortController();

  constructor(options: IntentOptions) {
    this.#options = options;
    const { signal } = options;
    this.#listen();
    // document.open() takes all listeners off a page and its document.
    const rewritten = new MutationObserver(() => this.#listen());
    rewritten.observe(document, { childList: true });
    signal.addEventListener('abort', () => {
      rewritten.disconnect();
      this.#timers.forEach(clearTimeout);
    }, { once: true });
  }

  /** Listens, and no longer as it did before. */
  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#options.signal, this.#listening.signal]);
    const passive = { signal, passive: true, capture: true };
    ofDocument('addEventListener')('pointermove', (event) => this.#onMove(event), passive);
    ofDocument('documentElement')?.addEventListener('pointerleave', () => this.#send({ kind: 'left', by: 'pointer' }), { signal, passive: true });
    ofDocument('addEventListener')('scroll', () => this.#onScroll(), passive);
    ofDocument('addEventListener')('focusin', () => this.#onFocus(), { signal, capture: true });
    ofDocument('addEventListener')('focusout', () => this.#onBlur(), { signal, capture: true });
    ofDocument('addEventListener')('pointerdown', (event) => this.#onDown(event), passive);
    ofDocument('addEventListener')('pointerup', (event) => this.#onUp(event), passive);
    ofDocument('addEventListener')('pointercancel', () => (this.#dragging = false), passive);
    addEventListener('click', (event) => this.#onClick(event), passive);
    addEventListener('resize', () => this.#options.card.refit(), passive);
    addEventListener('keyup', (event) => this.#onKeyUp(event), passive);
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  /** Shows a mark's card at once. */
  show(mark: string, by: Intent): void {
    this.#send({ kind: 'show', mark, by });
  }

  /** Lets the open card stay until it is closed. */
  pin(): void {
    this.#send({ kind: 'pin' });
    this.#options.onPin();
  }

  /** Closes the card, if one is open. */
  dismiss(): void {
    this.#send({ kind: 'dismiss' });
  }

  /** Has a card be of another mark, which has taken the place of its own. */
  pass(mark: string, heir: string): void {
    this.#send({ kind: 'passed', mark, heir });
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
    this.#held = heldIn(event);
    this.#isPressed = event.buttons !== 0;
    this.#lookFrom(event);
  }

  /** Looks in the next frame at what is under a pointer, which is where an event says since then. */
  #lookFrom({ clientX: x, clientY: y, timeStamp }: PointerEvent): void {
    this.#pointer = { x, y };
    this.#since = timeStamp;
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#frame = 0;
    const { painter, card } = this.#options;
    const point = this.#pointer;
    if (point === null || this.#options.signal.aborted) return;
    if (this.#dragging || this.#isAtCard(point)) {
      this.#send({ kind: 'over-card', by: 'pointer' });
      return;
    }
    const mark = card.box !== null && contains(card.box, point) ? null : markAt(painter, point);
    if (mark !== null && (this.#opensByRest() || this.#isOpenFor(mark))) this.#send({ kind: 'over', mark: mark.id, by: 'pointer' });
    else if (this.#state.kind !== 'idle' && !this.#hasFocusInCard()) this.#send({ kind: 'left', by: 'pointer' });
  }

  /** Whether a pointer that rests on a mark opens its card now. */
  #opensByRest(): boolean {
    const { mode, modifier } = this.#options.settings();
    if (this.#isPressed) return false;
    return mode === 'hover' || (mode === 'modifier' && this.#held.has(modifier));
  }

  #isOpenFor(mark: Mark): boolean {
    return 'mark' in this.#state && this.#state.mark === mark.id;
  }

  /** Whether the reader is busy in the card by keys or by a click in it: then it does not go with the pointer. */
  #hasFocusInCard(): boolean {
    const activeElement = ofDocument('activeElement');
    return activeElement !== null && this.#options.card.owns(activeElement);
  }

  #onDown(event: PointerEvent): void {
    this.#pressedBy = event.pointerType;
    this.#pressedSince = event.timeStamp;
    this.#pressEndsSelection = getSelection()?.isCollapsed === false;
    this.#dragging = event.target instanceof Node && this.#options.card.owns(event.target);
    this.#isPressed = true;
    if (this.#state.kind === 'dwelling') this.#send({ kind: 'left', by: 'pointer' });
  }

  /** After a mere click the pointer rests where it is; what was a selection leaves it at its end by chance. */
  #onUp(event: PointerEvent): void {
    const wasInCard = this.#dragging;
    this.#dragging = false;
    this.#isPressed = false;
    if (event.pointerType === 'touch' || wasInCard || getSelection()?.isCollapsed === false) return;
    this.#lookFrom(event);
  }

  /** A click or tap on a mark; links, buttons and the like under it stay the page's, and so does the end of a selection. */
  #onClick(event: MouseEvent): void {
    const { painter, card, settings } = this.#options;
    const { mode } = settings();
    const [target] = event.composedPath();
    if (!event.isTrusted || event.button !== 0 || event.detail === 0 || !(target instanceof Element) || card.owns(target)) return;
    const touched = this.#pressedBy === 'touch' || this.#pressedBy === 'pen';
    const point = { x: event.clientX, y: event.clientY };
    // A finger that stays selects, and one that comes after lets go of the selection: neither has asked for a card.
    const isTap = touched && !this.#pressEndsSelection && event.timeStamp - this.#pressedSince < LONG_PRESS_MS;
    const opens = mode !== 'list' && (touched ? isTap : mode === 'click') && target.closest(PRESSABLE) === null && getSelection()?.isCollapsed !== false;
    const mark = opens ? markPressed(painter, point) : null;
    if (mark === null) {
      this.#send({ kind: 'pressed-beside' });
      return;
    }
    this.#pointer = point;
    this.#send({ kind: 'show', mark: mark.id, by: 'press' });
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
    const { card } = this.#options;
    card.follow();
    // A card of the pointer's goes with its claim; one that was asked for is still being read.
    if ('mark' in this.#state && !stays(this.#state.by) && !card.claimInSight) this.dismiss();
  }

  #onFocus(): void {
    const active = deepActiveElement();
    if (active === null) return;
    if (this.#options.card.owns(active)) {
      this.#send({ kind: 'over-card', by: 'focus' });
      return;
    }
    this.#leaveUnpointed();
    const mark = this.#options.settings().mode === 'hover' ? this.#markWith(active) : null;
    // Focus that a press of the pointer brings is the pointer's business.
    if (mark !== null && active.matches(':focus-visible')) this.#send({ kind: 'over', mark: mark.id, by: 'focus' });
    else this.#send({ kind: 'left', by: 'focus' });
  }

  #onBlur(): void {
    // The whole window lost it: what its reader was reading is there when they come back.
    if (!ofDocument('hasFocus')()) return;
    this.#send({ kind: 'left', by: 'focus' });
    this.#leaveUnpointed();
  }

  /** A card of the pointer's that was kept by focus in it goes once that is elsewhere and the pointer is too. */
  #leaveUnpointed(): void {
    if (this.#state.kind !== 'open' || this.#state.by !== 'pointer' || this.#hasFocusInCard()) return;
    if (this.#pointer !== null && !this.#isAtCard(this.#pointer) && !this.#isAtMark(this.#pointer)) this.#send({ kind: 'left', by: 'pointer' });
  }

  #isAtMark(point: Point): boolean {
    const mark = markAt(this.#options.painter, point);
    return mark !== null && this.#isOpenFor(mark);
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
    this.#onHeld(event);
    if (event.key !== 'Escape' || !('mark' in this.#state)) return;
    // Only while a card is open, and only this key: the page gets every other.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ kind: 'dismiss' });
  }

  /** The key of the mode `modifier`: pressed over a mark it begins the rest; another key with it means something else. */
  #onHeld(event: KeyboardEvent): void {
    const { mode, modifier } = this.#options.settings();
    if (mode !== 'modifier' || event.repeat) return;
    this.#since = event.timeStamp;
    this.#held = heldIn(event);
    if (event.key !== MODIFIER_KEYS[modifier]) {
      this.#held = NONE_HELD;
      if (this.#state.kind === 'dwelling') this.#send({ kind: 'left', by: 'pointer' });
    } else if (this.#pointer !== null) this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #onKeyUp(event: KeyboardEvent): void {
    const { mode, modifier } = this.#options.settings();
    if (mode !== 'modifier' || event.key !== MODIFIER_KEYS[modifier]) return;
    this.#held = NONE_HELD;
    if (this.#state.kind === 'dwelling') this.#send({ kind: 'left', by: 'pointer' });
  }

  #send(event: DwellEvent): void {
    const { state, effects } = nextDwell(this.#state, event, this.#token + 1);
    this.#token += 2;
    this.#state = state;
    for (const effect of effects) {
      if (effect.kind === 'close') this.#options.onClose(effect.mark);
      else if (effect.kind === 'open') this.#open(effect.mark, effect.by);
      else this.#wait(effect.token, effect.delay);
    }
  }

  #wait(token: number, delay: keyof DwellDelays): void {
    const resting = delay === 'open' ? restIn(this.#state) : null;
    if (resting !== null) this.#options.onRest(resting.mark);
    // The pointer has rested since it moved, not since the frame in which that was looked at.
    const rested = resting?.by === 'pointer' ? Math.max(0, Math.min(MOST_OF_A_FRAME, performance.now() - this.#since)) : 0;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#send({ kind: 'waited', token });
    }, this.#options.settings().delays[delay] - rested);
    this.#timers.add(timer);
  }

  #open(id: string, by: Intent): void {
    const touched = by === 'press' && this.#pressedBy !== 'mouse';
    this.#options.onOpen(id, by, by === 'pointer' || by === 'press' ? this.#pointer : null, touched);
  }
}

/** How long ago a move may be that is looked at now (ms); on a page that is busier nobody knows what the pointer did. */
const MOST_OF_A_FRAME = 34;

function restIn(state: DwellState): Rest | null {
  if (state.kind === 'dwelling') return state.on;
  return state.kind === 'leaving' ? state.next : null;
}

const NONE_HELD: ReadonlySet<Modifier> = new Set();

/** What each key is called in `KeyboardEvent.key`. */
const MODIFIER_KEYS: Readonly<Record<Modifier, string>> = { shift: 'Shift', control: 'Control', alt: 'Alt' };

/** From when on Android takes a touch for a long press (ms). */
const LONG_PRESS_MS = 500;

/** What a press does something to, so that it is the page's. */
const PRESSABLE = 'a[href],area,button,input,select,textarea,option,label,summary,audio,video,[role="button"],[role="link"],[onclick],[contenteditable]';

function heldIn({ shiftKey, ctrlKey, altKey }: MouseEvent | KeyboardEvent): ReadonlySet<Modifier> {
  return new Set<Modifier>([...(shiftKey ? (['shift'] as const) : []), ...(ctrlKey ? (['control'] as const) : []), ...(altKey ? (['alt'] as const) : [])]);
}

function holds(mark: Mark, node: Text): boolean {
  const { startContainer, endContainer } = mark.range;
  const afterStart = startContainer === node || (startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const beforeEnd = endContainer === node || (endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return afterStart && beforeEnd;
}

/** The focused element, looked for through open shadow roots. */
function deepActiveElement(): Element | null {
  let active = ofDocument('activeElement');
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}
