import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/definitions.ts';
import { readSettingsFile, settingsFile } from '../../../settings/settings-file.ts';

const changed: Settings = { ...DEFAULT_SETTINGS, density: 'all', sitesOff: ['example.org'], cardOpenDelay: 0, snoozedUntil: 5 };

const file = (settings: object): string => JSON.stringify({ kind: 'caveat-settings', version: 1, settings });

test('What was written is read again, and what differs is named', () => {
  const read = readSettingsFile(settingsFile(changed), DEFAULT_SETTINGS);
  expect(read).toEqual({ kind: 'settings', settings: { ...changed, snoozedUntil: 0 }, changed: ['sitesOff', 'density', 'cardOpenDelay'] });
});

test('A setting that a file does not name stays as it is', () => {
  expect(readSettingsFile(file({ theme: 'dark' }), changed)).toMatchObject({ kind: 'settings', settings: { density: 'all', theme: 'dark' }, changed: ['theme'] });
});

test.each([
  ['', /not JSON/],
  ['{"kind": "caveat-settings"}', /settings/],
  ['[]', /kind/],
  ['null', /kind/],
  ['{"kind": "other", "version": 1, "settings": {}}', /kind/],
  ['{"kind": "caveat-settings", "version": 2, "settings": {}}', /version 2/],
  [file({ weather: 'fine' }), /"weather" is no setting/],
  [file({ snoozedUntil: 1 }), /"snoozedUntil" is no setting/],
  [file({ __proto__x: 1 }), /no setting/],
  [file({ cardOpenDelay: -1 }), /cardOpenDelay/],
  [file({ cardOpenDelay: 1e9 }), /cardOpenDelay/],
  [file({ sitesOff: ['example.org', 'https://a/b'] }), /sitesOff\.1: must be a host name/],
  [file({ density: 'some' }), /density: .*"section"/],
  [file({ enabled: 'yes' }), /enabled: .*boolean/],
  [file({ notClaims: [{ id: 7 }] }), /notClaims\.0\.passage: .*string/],
])('%s is refused with its reason', (text, reason) => {
  const read = readSettingsFile(text, DEFAULT_SETTINGS);
  expect(read.kind === 'problems' ? read.problems.join('\n') : '').toMatch(reason);
});

test('One setting that does not fit keeps the others out too', () => {
  const read = readSettingsFile(file({ theme: 'dark', density: 'some', enabled: 'yes' }), DEFAULT_SETTINGS);
  expect(read).toMatchObject({ kind: 'problems', problems: [expect.stringMatching(/^density/), expect.stringMatching(/^enabled/)] });
});
