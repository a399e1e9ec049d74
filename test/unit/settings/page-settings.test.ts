import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../settings/definitions.ts';
import { pageSettingsFor, siteOf } from '../../../settings/page-settings.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'www.example.org'],
    ['http://localhost:3000/', 'localhost'],
    ['file:///home/reader/page.html', 'file'],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['not an address', null],
    [undefined, null],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('what the settings come to on a page', () => {
  const here = 'https://example.org/article';
  const now = 1_000_000;

  it('is on by default', () => {
    expect(pageSettingsFor(DEFAULT_SETTINGS, here, now).state).toBe('on');
  });

  it('is off here on a site that was switched off, and on elsewhere', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.org'] };
    expect(pageSettingsFor(settings, here, now).state).toBe('off-here');
    expect(pageSettingsFor(settings, 'https://other.example/', now).state).toBe('on');
  });

  it('is off everywhere when all is switched off', () => {
    expect(pageSettingsFor({ ...DEFAULT_SETTINGS, enabled: false, sitesOff: ['example.org'] }, here, now).state).toBe('off');
  });

  it('is snoozed everywhere until the time is over', () => {
    const settings = { ...DEFAULT_SETTINGS, snoozedUntil: now + 500 };
    expect(pageSettingsFor(settings, here, now)).toMatchObject({ state: 'snoozed', snoozedFor: 500 });
    expect(pageSettingsFor(settings, here, now + 500)).toMatchObject({ state: 'on', snoozedFor: 0 });
    expect(pageSettingsFor({ ...settings, enabled: false }, here, now).state).toBe('off');
  });

  it('is off here on new sites where the reader chose so, and on where they said yes', () => {
    const settings = { ...DEFAULT_SETTINGS, newSites: 'off' as const, sitesOn: ['example.org'] };
    expect(pageSettingsFor(settings, here, now).state).toBe('on');
    expect(pageSettingsFor(settings, 'https://other.example/', now).state).toBe('off-here');
    expect(pageSettingsFor({ ...settings, sitesOff: ['example.org'] }, here, now).state).toBe('off-here');
  });

  it('needs no list of exceptions while new sites are on', () => {
    expect(pageSettingsFor({ ...DEFAULT_SETTINGS, sitesOn: ['example.org'] }, 'https://other.example/', now).state).toBe('on');
  });
});
