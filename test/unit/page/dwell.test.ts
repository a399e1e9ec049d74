import { describe, expect, it } from 'vitest';
import { type DwellEffect, type DwellEvent, type DwellState, IDLE, nextDwell } from '../../../page/dwell.ts';

/** Plays events one after the other; `waited` with a delay's name ends the newest wait of that kind. */
function play(...events: (DwellEvent | 'rested' | 'left long enough')[]): { state: DwellState; effects: DwellEffect[] } {
  let state = IDLE;
  let token = 0;
  const effects: DwellEffect[] = [];
  for (const event of events) {
    const sent = typeof event === 'string' ? { kind: 'waited' as const, token: newestWait(effects, event === 'rested' ? 'open' : 'close') } : event;
    const step = nextDwell(state, sent, (token += 2));
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

function newestWait(effects: readonly DwellEffect[], delay: 'open' | 'close'): number {
  const wait = effects.findLast((effect) => effect.kind === 'wait' && effect.delay === delay);
  return wait?.kind === 'wait' ? wait.token : -1;
}

function shown(effects: readonly DwellEffect[]): string[] {
  return effects.flatMap((effect) => (effect.kind === 'wait' ? [] : [`${effect.kind} ${effect.mark}`]));
}

const overA: DwellEvent = { kind: 'over', mark: 'a', by: 'pointer' };
const overB: DwellEvent = { kind: 'over', mark: 'b', by: 'pointer' };
const overCard: DwellEvent = { kind: 'over-card', by: 'pointer' };
const left: DwellEvent = { kind: 'left', by: 'pointer' };
const focusA: DwellEvent = { kind: 'over', mark: 'a', by: 'focus' };
const blurred: DwellEvent = { kind: 'left', by: 'focus' };
const showA: DwellEvent = { kind: 'show', mark: 'a', by: 'command' };

describe('dwell', () => {
  it('goes on under the mark that takes the place of its own, also where the pointer rests on that already', () => {
    const passed: DwellEvent = { kind: 'passed', mark: 'a', heir: 'b' };
    expect(play(overA, 'rested', passed).state).toEqual({ kind: 'open', mark: 'b', by: 'pointer' });
    expect(play(overA, 'rested', overB, passed).state).toEqual({ kind: 'open', mark: 'b', by: 'pointer' });
    expect(shown(play(overA, 'rested', left, passed, 'left long enough').effects)).toEqual(['open a', 'close b']);
    expect(play(overA, 'rested', { kind: 'passed', mark: 'c', heir: 'b' }).state).toEqual({ kind: 'open', mark: 'a', by: 'pointer' });
  });

  it('opens a card when the pointer has rested on a mark', () => {
    expect(shown(play(overA, 'rested').effects)).toEqual(['open a']);
  });

  it('opens nothing while the pointer is still moving on the mark', () => {
    const first = play(overA);
    const [wait] = first.effects;
    const again = nextDwell(first.state, overA, 10);
    const stale = nextDwell(again.state, { kind: 'waited', token: wait?.kind === 'wait' ? wait.token : -1 }, 12);
    expect(stale.effects).toEqual([]);
    expect(stale.state.kind).toBe('dwelling');
  });

  it('opens nothing when the pointer left before it rested', () => {
    expect(shown(play(overA, left, 'rested').effects)).toEqual([]);
  });

  it('opens nothing for a mark that scrolled under a parked pointer', () => {
    expect(shown(play(overA, { kind: 'scrolled' }, 'rested').effects)).toEqual([]);
  });

  it('keeps the card open while the pointer goes from the mark to the card', () => {
    const { state, effects } = play(overA, 'rested', left, overCard, 'left long enough');
    expect(shown(effects)).toEqual(['open a']);
    expect(state.kind).toBe('open');
  });

  it('closes the card once pointer and mark have parted for long enough', () => {
    const { state, effects } = play(overA, 'rested', left, 'left long enough');
    expect(shown(effects)).toEqual(['open a', 'close a']);
    expect(state).toEqual(IDLE);
  });

  it('keeps the card open when the pointer comes back to the same mark in time', () => {
    const { state, effects } = play(overA, 'rested', left, overA, 'left long enough');
    expect(shown(effects)).toEqual(['open a']);
    expect(state.kind).toBe('open');
  });

  it('opens the card of another mark that is rested on, and closes the first', () => {
    expect(shown(play(overA, 'rested', overB, 'rested').effects)).toEqual(['open a', 'close a', 'open b']);
  });

  it('closes the first card in time though the pointer keeps moving on another mark', () => {
    const { state, effects } = play(overA, 'rested', overB, overB, 'left long enough');
    expect(shown(effects)).toEqual(['open a', 'close a']);
    expect(state.kind).toBe('dwelling');
  });

  it('opens a card for a focus that stays, and closes it when the focus goes on', () => {
    expect(shown(play(focusA, 'rested', blurred, 'left long enough').effects)).toEqual(['open a', 'close a']);
  });

  it('does not close a card that the focus opened because the pointer moves elsewhere', () => {
    expect(play(focusA, 'rested', left).state.kind).toBe('open');
  });

  it('opens a card at once when it is called for', () => {
    expect(shown(play(showA).effects)).toEqual(['open a']);
  });

  it('leaves a card that was called for alone when the pointer crosses another mark', () => {
    expect(shown(play(showA, overB, 'rested').effects)).toEqual(['open a']);
  });

  it('does not open the same card twice', () => {
    expect(shown(play(overA, 'rested', showA).effects)).toEqual(['open a']);
  });

  it('closes on Escape, also while it is being left', () => {
    expect(shown(play(overA, 'rested', left, { kind: 'dismiss' }).effects)).toEqual(['open a', 'close a']);
  });

  it('forgets a rest that Escape ended', () => {
    expect(shown(play(overA, { kind: 'dismiss' }, 'rested').effects)).toEqual([]);
  });

  it('keeps a pinned card whatever pointer, focus and presses do, and closes it on Escape', () => {
    const pinned = play(overA, 'rested', { kind: 'pin' }, left, blurred, overB, { kind: 'pressed-beside' });
    expect(shown(pinned.effects)).toEqual(['open a']);
    expect(shown(play(overA, 'rested', { kind: 'pin' }, { kind: 'dismiss' }).effects)).toEqual(['open a', 'close a']);
  });

  it('keeps a card that was pressed for until a press beside it', () => {
    const press: DwellEvent = { kind: 'show', mark: 'a', by: 'press' };
    expect(shown(play(press, left, blurred, overB).effects)).toEqual(['open a']);
    expect(shown(play(press, { kind: 'pressed-beside' }).effects)).toEqual(['open a', 'close a']);
  });

  it('closes no card of the pointer’s because of a press beside it', () => {
    expect(shown(play(overA, 'rested', { kind: 'pressed-beside' }).effects)).toEqual(['open a']);
  });

  it('pins nothing where no card is open', () => {
    expect(play(overA, { kind: 'pin' }).state.kind).toBe('dwelling');
  });
});
