/**
 * When a card opens and closes, as a pure machine: pointer and focus enter by the same path, time enters as events.
 *
 *     idle ──over──▶ dwelling ──rested──▶ open ──left, over another──▶ leaving ──waited──▶ idle, or dwelling on the other
 *      ▲                │                  ▲                              │
 *      └─left, scrolled─┘                  └── back over claim or card ───┘
 *                                          └── rested on the other: its card opens instead
 *
 * Every wait has a token; a wait that ends with another token than the state's is stale and changes nothing.
 */
export type DwellState =
  | { readonly kind: 'idle' }
  /** Something rests on a mark, and no card is open. */
  | { readonly kind: 'dwelling'; readonly on: Rest }
  /** A card is open, and pointer or focus is on its mark, on it or between them. */
  | { readonly kind: 'open'; readonly mark: string; readonly by: Intent }
  /** A card is open but has been left; `next` is another mark that is being rested on. */
  | { readonly kind: 'leaving'; readonly mark: string; readonly by: Intent; readonly token: number; readonly next: Rest | null };

/**
 * What brought a card about, or keeps it: the pointer that rests, the page's focus, a command or list of ours, a press (a
 * click or tap on the mark), or its reader, who has pinned it.
 */
export type Intent = 'pointer' | 'focus' | 'command' | 'press' | 'pin';

/** Whether a card that came about in this way stays until it is closed, whatever pointer and focus do. */
export function stays(by: Intent): boolean {
  return by === 'command' || by === 'press' || by === 'pin';
}

/** A mark that is being rested on, and the wait that ends the rest. */
export interface Rest {
  readonly mark: string;
  readonly by: Intent;
  readonly token: number;
}

/** What happens to a dwell. */
export type DwellEvent =
  /** The pointer moved on a mark, or the focus came to it; every move begins the rest anew. */
  | { readonly kind: 'over'; readonly mark: string; readonly by: Intent }
  /** The pointer moved on, or the focus came into, the card or the way to it. */
  | { readonly kind: 'over-card'; readonly by: Intent }
  /** The pointer moved, or the focus went, where there is neither mark nor card. */
  | { readonly kind: 'left'; readonly by: Intent }
  /** The page scrolled under the pointer. */
  | { readonly kind: 'scrolled' }
  /** A wait ended. */
  | { readonly kind: 'waited'; readonly token: number }
  /** Show this mark's card at once. */
  | { readonly kind: 'show'; readonly mark: string; readonly by: Intent }
  /** The reader wants the open card to stay. */
  | { readonly kind: 'pin' }
  /** A mark has taken the place of another that is gone. */
  | { readonly kind: 'passed'; readonly mark: string; readonly heir: string }
  /** A press beside mark and card. */
  | { readonly kind: 'pressed-beside' }
  /** Escape, the close button, or the mark is gone. */
  | { readonly kind: 'dismiss' };

/** What the machine asks for, in this order. */
export type DwellEffect =
  | { readonly kind: 'wait'; readonly token: number; readonly delay: keyof DwellDelays }
  | { readonly kind: 'close'; readonly mark: string }
  | { readonly kind: 'open'; readonly mark: string; readonly by: Intent };

/** Delays in ms. */
export interface DwellDelays {
  /** Of rest before a card opens. */
  readonly open: number;
  /** After leaving both mark and card before it closes. */
  readonly close: number;
}

/** Where every dwell begins. */
export const IDLE: DwellState = { kind: 'idle' };

/** A state and what is to be done on entering it. */
export interface DwellStep {
  readonly state: DwellState;
  readonly effects: readonly DwellEffect[];
}

/**
 * The next step.
 * @param token - a number above every one given before; up to two are used, it and the next
 */
export function nextDwell(state: DwellState, event: DwellEvent, token: number): DwellStep {
  switch (event.kind) {
    case 'over':
      return over(state, { mark: event.mark, by: event.by, token }, token + 1);
    case 'over-card':
      return isCard(state) ? stay({ kind: 'open', mark: state.mark, by: state.by === 'focus' ? event.by : state.by }) : stay(state);
    case 'left':
      return left(state, event.by, token);
    case 'scrolled':
      return scrolled(state);
    case 'waited':
      return waited(state, event.token);
    case 'show':
      return isCard(state) && state.mark === event.mark ? stay({ kind: 'open', mark: event.mark, by: event.by }) : open(state, event.mark, event.by);
    case 'pin':
      return isCard(state) ? stay({ kind: 'open', mark: state.mark, by: 'pin' }) : stay(state);
    case 'passed':
      return stay(isCard(state) && state.mark === event.mark ? passed(state, event.heir) : state);
    case 'pressed-beside':
      return isCard(state) && state.by === 'press' ? { state: IDLE, effects: [{ kind: 'close', mark: state.mark }] } : stay(state);
    case 'dismiss':
      return isCard(state) ? { state: IDLE, effects: [{ kind: 'close', mark: state.mark }] } : stay(IDLE);
  }
}

type Card = Extract<DwellState, { mark: string }>;

function isCard(state: DwellState): state is Card {
  return state.kind === 'open' || state.kind === 'leaving';
}

function stay(state: DwellState): DwellStep {
  return { state, effects: [] };
}

function over(state: DwellState, rest: Rest, closing: number): DwellStep {
  const wait: DwellEffect = { kind: 'wait', token: rest.token, delay: 'open' };
  if (!isCard(state)) return { state: { kind: 'dwelling', on: rest }, effects: [wait] };
  if (state.mark === rest.mark) return stay({ kind: 'open', mark: state.mark, by: state.by });
  // A card that was called up stays until it is dismissed or the focus leaves it; the pointer has no say.
  if (stays(state.by)) return stay(state);
  if (state.kind === 'leaving') return { state: { ...state, next: rest }, effects: [wait] };
  return {
    state: { kind: 'leaving', mark: state.mark, by: state.by, token: closing, next: rest },
    effects: [wait, { kind: 'wait', token: closing, delay: 'close' }],
  };
}

/** A card that goes on under another mark, which the pointer may have come to rest on before. */
function passed(card: Card, heir: string): Card {
  return card.kind === 'leaving' && card.next?.mark === heir ? { kind: 'open', mark: heir, by: card.by } : { ...card, mark: heir };
}

function left(state: DwellState, by: Intent, token: number): DwellStep {
  if (state.kind === 'dwelling') return state.on.by === by ? stay(IDLE) : stay(state);
  if (state.kind === 'leaving') return state.next?.by === by ? stay({ ...state, next: null }) : stay(state);
  if (state.kind !== 'open' || !goesWith(state.by, by)) return stay(state);
  return {
    state: { kind: 'leaving', mark: state.mark, by: state.by, token, next: null },
    effects: [{ kind: 'wait', token, delay: 'close' }],
  };
}

/** Whether a card that came about in one way goes when pointer or focus leaves. */
function goesWith(by: Intent, left: Intent): boolean {
  return by === 'pointer' ? left === 'pointer' : (by === 'focus' || by === 'command') && left !== 'pointer';
}

/** What scrolled under a parked pointer was not pointed at. */
function scrolled(state: DwellState): DwellStep {
  if (state.kind === 'dwelling' && state.on.by === 'pointer') return stay(IDLE);
  return state.kind === 'leaving' ? stay({ ...state, next: null }) : stay(state);
}

function waited(state: DwellState, token: number): DwellStep {
  if (state.kind === 'dwelling' && state.on.token === token) return open(state, state.on.mark, state.on.by);
  if (state.kind !== 'leaving') return stay(state);
  if (state.next?.token === token) return open(state, state.next.mark, state.next.by);
  if (state.token !== token) return stay(state);
  return { state: state.next === null ? IDLE : { kind: 'dwelling', on: state.next }, effects: [{ kind: 'close', mark: state.mark }] };
}

function open(state: DwellState, mark: string, by: Intent): DwellStep {
  const opened: DwellEffect = { kind: 'open', mark, by };
  return { state: { kind: 'open', mark, by }, effects: isCard(state) ? [{ kind: 'close', mark: state.mark }, opened] : [opened] };
}
