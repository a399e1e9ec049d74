import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { saveSetting, loadSettings } from '../../../settings/store.ts';
import { endSnooze, forgetSite, snooze, SNOOZE, switchCertainty, switchEnabled, switchSite, switchTopic } from '../../../settings/switches.ts';

beforeEach(() => fakeBrowser.reset());

const settings = async () => (await loadSettings()).settings;

test('A site is switched off and on again, once', async () => {
  await switchSite('b.example', false);
  await switchSite('a.example', false);
  await switchSite('a.example', false);
  expect((await settings()).sitesOff).toEqual(['a.example', 'b.example']);
  await switchSite('a.example', true);
  expect(await settings()).toMatchObject({ sitesOff: ['b.example'], sitesOn: [] });
});

test('Where new sites are off, a site is switched on by its name', async () => {
  await saveSetting('newSites', 'off');
  await switchSite('a.example', true);
  expect((await settings()).sitesOn).toEqual(['a.example']);
  await switchSite('a.example', false);
  expect(await settings()).toMatchObject({ sitesOff: ['a.example'], sitesOn: [] });
  await forgetSite('a.example');
  expect(await settings()).toMatchObject({ sitesOff: [], sitesOn: [] });
});

test('A snooze is stored as the time of its end, on this machine alone', async () => {
  await snooze(1000);
  expect((await settings()).snoozedUntil).toBe(1000 + SNOOZE);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  await endSnooze();
  expect((await settings()).snoozedUntil).toBe(0);
});

test('Switching everything on ends a snooze', async () => {
  await snooze(1000);
  await switchEnabled(true);
  expect((await settings()).snoozedUntil).toBe(0);
});

test('Topics and certainties are switched one by one', async () => {
  await switchTopic('chips', false);
  await switchCertainty('opinion', false);
  expect(await settings()).toMatchObject({ topicsOff: ['chips'], certaintiesOff: ['opinion'] });
  await switchTopic('chips', true);
  await switchCertainty('opinion', true);
  expect(await settings()).toMatchObject({ topicsOff: [], certaintiesOff: [] });
});
