import { expect, test } from 'vitest';
import { siteNamed } from '../../../components/site-name.ts';

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'www.example.com'],
  ['https://example.com/a/b?c#d', 'example.com'],
  ['http://example.com:8080', 'example.com'],
  ['example.com/path', 'example.com'],
  ['localhost:3000', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['sub_domain.example.com', 'sub_domain.example.com'],
  ['file:///home/a.html', 'file'],
])('%j is the site %s', (input, site) => {
  expect(siteNamed(input)).toBe(site);
});

test.each(['', '   ', 'example', 'two words', 'ftp://example.com', 'chrome://settings', 'https://', 'a..b', '/path', `${'a'.repeat(260)}.com`])(
  '%j is no site',
  (input) => {
    expect(siteNamed(input)).toBeNull();
  },
);
