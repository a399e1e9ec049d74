import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAssessments, isFactSheet, isPageSettings } from '../../../messaging/answers.ts';
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
    const answered: string[][] = [];
    receive('getFacts', (ids) => {
      answered.push([...ids]);
      return { facts: [], sources: [], names: {} };
    });
    expect(await deliver(message('getFacts', ['a']), stranger)).toMatchObject({ err: { message: expect.stringContaining('not this extension') } });
    expect(await deliver(message('getFacts', 'a'), own)).toMatchObject({ err: { message: expect.stringContaining('getFacts') } });
    expect(await deliver(message('getFacts', Array.from({ length: 101 }, () => 'a')), own)).toMatchObject({ err: {} });
    expect(await deliver(message('getFacts', ['a', 'b']), own)).toEqual({ res: { facts: [], sources: [], names: {} } });
    expect(answered).toEqual([['a', 'b']]);
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
    ['settings', isPageSettings, { state: 'on', topicsOff: [], certaintiesOff: [], card: {} }, { state: 'maybe', topicsOff: [] }],
    ['assessments', isAssessments, [{ verdict: 'agrees', certainty: null, factIds: [] }], [{ verdict: 'agrees' }]],
    ['a fact sheet', isFactSheet, { facts: [], sources: [], names: {} }, { facts: {} }],
  ])('tells %s from anything else', (_what, accepts, good, bad) => {
    expect(accepts(good)).toBe(true);
    expect(accepts(bad)).toBe(false);
    expect(accepts(null)).toBe(false);
    expect(accepts('text')).toBe(false);
  });
});
