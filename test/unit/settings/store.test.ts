import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../settings/definitions.ts';
import { loadSettings, replaceSettings, resetSettings, saveSetting } from '../../../settings/store.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults where nothing is stored, and loading writes nothing', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('are as they were saved', async () => {
    await saveSetting('enabled', false);
    await saveSetting('sitesOff', ['example.org']);
    await saveSetting('topicsOff', ['about', 'chips']);
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({ enabled: false, sitesOff: ['example.org'], topicsOff: ['about', 'chips'] });
  });

  it.each([
    ['enabled', 'yes'],
    ['enabled', 1],
    ['sitesOff', 'example.org'],
    ['sitesOff', ['https://example.org/path']],
    ['sitesOff', [null]],
    ['topicsOff', ['weather']],
    ['topicsOff', {}],
  ] as const)('fall back alone where what is stored for %s is %j, and the problem is reported', async (setting, stored) => {
    const others = { enabled: false, sitesOff: ['kept.example'], topicsOff: ['about'] };
    await fakeBrowser.storage.sync.set({ ...others, [setting]: stored });
    const { settings, problems } = await loadSettings();
    expect(settings).toMatchObject({ ...others, [setting]: DEFAULT_SETTINGS[setting] });
    expect(problems).toEqual([{ setting, reason: expect.stringMatching(/./) }]);
  });

  it('leave what does not fit in storage, so that nothing of the reader is lost', async () => {
    await fakeBrowser.storage.sync.set({ sitesOff: 'example.org' });
    await loadSettings();
    expect(await fakeBrowser.storage.sync.get('sitesOff')).toEqual({ sitesOff: 'example.org' });
  });

  it('are the defaults again after a reset', async () => {
    await saveSetting('enabled', false);
    await resetSettings();
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('are replaced all together', async () => {
    await replaceSettings({ ...DEFAULT_SETTINGS, density: 'all', theme: 'dark' });
    expect((await loadSettings()).settings).toMatchObject({ density: 'all', theme: 'dark' });
  });

  it('are replaced by one call for each area, as a browser takes only so many in a minute', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await replaceSettings({ ...DEFAULT_SETTINGS, density: 'all', theme: 'dark', sitesOff: ['new.example'] });
    expect(set.mock.calls).toEqual([[{ sitesOff: ['new.example'], density: 'all', theme: 'dark' }]]);
    vi.restoreAllMocks();
  });

  it('are as they were where the storage of this machine refuses what the one that syncs has taken', async () => {
    await saveSetting('density', 'all');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(replaceSettings({ ...DEFAULT_SETTINGS, theme: 'dark', snoozedUntil: 5 })).rejects.toThrow('QUOTA_BYTES');
    vi.restoreAllMocks();
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  it('take the place of what does not fit, though they are the defaults', async () => {
    await fakeBrowser.storage.sync.set({ density: 'most' });
    await replaceSettings(DEFAULT_SETTINGS);
    expect((await loadSettings()).problems).toEqual([]);
  });

  it('are as they were where storage refuses one of the new ones', async () => {
    await saveSetting('sitesOff', ['kept.example']);
    const set = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation((items) => ('theme' in items ? Promise.reject(new Error('QUOTA_BYTES')) : set(items)));
    await expect(replaceSettings({ ...DEFAULT_SETTINGS, sitesOff: [], density: 'all', theme: 'dark' })).rejects.toThrow('QUOTA_BYTES');
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['kept.example'] });
    vi.restoreAllMocks();
  });
});
