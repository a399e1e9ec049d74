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

  it('is on by default', () => {
    expect(pageSettingsFor(DEFAULT_SETTINGS, here).state).toBe('on');
  });

  it('is off here on a site that was switched off, and on elsewhere', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.org'] };
    expect(pageSettingsFor(settings, here).state).toBe('off-here');
    expect(pageSettingsFor(settings, 'https://other.example/').state).toBe('on');
  });

  it('is off everywhere when all is switched off', () => {
    expect(pageSettingsFor({ ...DEFAULT_SETTINGS, enabled: false, sitesOff: ['example.org'] }, here).state).toBe('off');
  });
});
