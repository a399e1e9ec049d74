import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAssessments, isCardSheet, isPageSettings } from '../../../messaging/answers.ts';
import { ask, tell } from '../../../messaging/ask.ts';
import { receive } from '../../../messaging/receive.ts';

/** What listens to runtime messages, once for all of them; `deliver` plays a message from a sender. */
const listeners: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown)[] = [];

function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((answered) => {
    const kept = listeners.map((listener) => listener(message, sender, answered));
    if (!kept.includes(true)) answered('nobody listens');
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'caveat',
      onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener), removeListener: () => undefined },
      sendMessage: (_message: unknown, respond: (answer: unknown) => void) => respond(undefined),
    },
  });
  fakeBrowser.runtime.id = 'caveat';
});

afterEach(() => vi.unstubAllGlobals());

const own = { id: 'caveat', tab: { id: 1, url: 'https://example.org/' }, frameId: 0 };
const stranger = { id: 'another-extension' };
const message = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: 1 });

describe('receiving', () => {
  it('refuses a sender that is not this extension and a payload that does not fit, and answers the rest', async () => {
    const request = { factIds: ['a', 'b'], besideId: null, overviewOf: null };
    const sheet = { facts: [], sources: [], names: {}, beside: null, history: [], familiar: [], questions: [] };
    const answered: unknown[] = [];
    receive('getCard', (asked) => {
      answered.push(asked);
      return sheet;
    });
    expect(await deliver(message('getCard', request), stranger)).toMatchObject({ err: { message: expect.stringContaining('not this extension') } });
    expect(await deliver(message('getCard', 'a'), own)).toMatchObject({ err: { message: expect.stringContaining('getCard') } });
    const tooMany = { ...request, factIds: Array.from({ length: 101 }, () => 'a') };
    expect(await deliver(message('getCard', tooMany), own)).toMatchObject({ err: {} });
    expect(await deliver(message('getCard', request), own)).toEqual({ res: sheet });
    expect(answered).toEqual([request]);
  });
});

describe('asking for a fact in the record', () => {
  it('takes the id of a fact and nothing that could lead elsewhere', async () => {
    const asked: string[] = [];
    receive('openRecord', (factId) => void asked.push(factId));
    for (const payload of ['../popup.html', 'a b', 'a#b', '', null, { id: 'a' }, 'a'.repeat(101)]) {
      expect(await deliver(message('openRecord', payload), own), JSON.stringify(payload)).toMatchObject({ err: {} });
    }
    expect(await deliver(message('openRecord', 'deepseek-v3-cost-final-run'), stranger)).toMatchObject({ err: {} });
    await deliver(message('openRecord', 'deepseek-v3-cost-final-run'), own);
    expect(asked).toEqual(['deepseek-v3-cost-final-run']);
  });
});

describe('asking', () => {
  it('gives null where nobody answers, and rejects nothing', async () => {
    await expect(ask('getPageSettings', undefined, isPageSettings)).resolves.toBeNull();
    await expect(tell('claimsChanged')).resolves.toBeUndefined();
  });

  it.each([
    ['settings', isPageSettings, { state: 'on', topicsOff: [], certaintiesOff: [], notClaims: [], card: {} }, { state: 'maybe', topicsOff: [], certaintiesOff: [], notClaims: [], card: {} }],
    ['assessments', isAssessments, [{ verdict: 'agrees', certainty: null, factIds: [] }], [{ verdict: 'agrees' }]],
    ['the sheet of a card', isCardSheet, { facts: [], sources: [], names: {}, beside: null, history: [], familiar: [], questions: [] }, { facts: {} }],
  ])('tells %s from anything else', (_what, accepts, good, bad) => {
    expect(accepts(good)).toBe(true);
    expect(accepts(bad)).toBe(false);
    expect(accepts(null)).toBe(false);
    expect(accepts('text')).toBe(false);
  });
});
