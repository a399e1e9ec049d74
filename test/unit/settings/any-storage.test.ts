import * as fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTINGS, type SettingName } from '../../../settings/definitions.ts';
import { loadSettings } from '../../../settings/store.ts';
import { switchSite, switchTopic } from '../../../settings/switches.ts';
import { runsFor } from '../../fuzz/runs.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[]; // Object.keys forgets the names that the object has.

/** Anything that a browser's storage can hold under the settings' names, and beside them. */
const storage = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), fc.oneof(fc.jsonValue(), fc.constantFrom(true, 500, 'hover', ['a.example'], ['about'])), { noNullPrototype: true });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('whatever is stored', () => {
  it('every setting holds what fits it, what does not fit is reported, and nothing is written', async () => {
    await fc.assert(
      fc.asyncProperty(storage, async (stored) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.sync.set(stored);
        const before = await fakeBrowser.storage.sync.get();
        const { settings, problems } = await loadSettings();
        for (const name of NAMES) {
          expect(SETTINGS[name].schema.safeParse(settings[name]).success, name).toBe(true);
          const { key, schema } = SETTINGS[name];
          const kept: unknown = key.startsWith('sync:') ? stored[name] : undefined;
          const fits = kept === undefined || kept === null || schema.safeParse(kept).success;
          expect(problems.some((problem) => problem.setting === name), name).toBe(!fits);
        }
        expect(await fakeBrowser.storage.sync.get()).toEqual(before);
      }),
      { numRuns: runsFor(0.4) },
    );
  }, 60 * 60_000);

  it('a storage that cannot be read gives the defaults, and says why', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('storage is corrupt'));
    const { problems } = await loadSettings();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.reason === 'storage is corrupt')).toBe(true);
  });
});

describe('changes at the same time', () => {
  it('lose nothing of each other', async () => {
    await Promise.all([switchSite('a.example', false), switchSite('b.example', false), switchTopic('about', false), switchSite('c.example', false), switchTopic('chips', false)]);
    const { settings } = await loadSettings();
    expect(settings.sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
    expect(settings.topicsOff).toEqual(['about', 'chips']);
  });

  it('go on after one that storage refused', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(switchSite('a.example', false)).rejects.toThrow('QUOTA_BYTES');
    await switchSite('b.example', false);
    expect((await loadSettings()).settings.sitesOff).toEqual(['b.example']);
  });
});
