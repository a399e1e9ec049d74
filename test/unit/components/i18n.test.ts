import { runInThisContext } from 'node:vm';
import { i18n as ofBrowser } from '#i18n';
import { afterEach, expect, test } from 'vitest';
import { choose, isAtHand } from '../../../components/chosen-language.ts';
import { i18n } from '../../../components/i18n.ts';
import { displayLanguage } from '../../../components/language.ts';
import { messageFiles } from '../../../commands/build/message-files.ts';
import { englishMessages, speakEnglish } from './english.ts';

const files = await messageFiles();

/** Any message, filled with anything. */
type AnyMessage = (key: string, ...fillings: readonly (number | Record<string, unknown>)[]) => string;
const chosen = i18n.t as AnyMessage;
const browsers = ofBrowser.t as AnyMessage;

/** Runs the file of a language, as a page of the extension or the background does. */
function load(language: string): void {
  const file = files.find(({ relativeDest }) => relativeDest === `messages/${language}.js`);
  runInThisContext(file?.contents ?? 'throw new Error("There is no such file")');
}

afterEach(() => {
  choose('auto');
  Reflect.deleteProperty(globalThis, Symbol.for('caveat.messages'));
});

test('A language is at hand once its file has run, and until then the browser’s is spoken', () => {
  speakEnglish();
  choose('de');
  expect(isAtHand('de')).toBe(false);
  expect(i18n.t('certainty.reported.word')).toBe('Reported');
  load('de');
  expect(isAtHand('de')).toBe(true);
  expect(i18n.t('certainty.reported.word')).toBe('Angegeben');
  choose('auto');
  expect(isAtHand('auto')).toBe(true);
  expect(i18n.t('certainty.reported.word')).toBe('Reported');
});

test('Every message comes out as the browser’s own would, for every count and whatever is filled in', () => {
  speakEnglish();
  load('en');
  for (const message of englishMessages) {
    const key = message.key.join('.');
    if (key.startsWith('@@')) continue;
    const text = message.type === 'plural' ? Object.values(message.plurals).join(' ') : message.message;
    const values = Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, `$1 of ${name}`]));
    const fillings = message.type === 'plural' ? [0, 1, 2, 1000].flatMap((count) => [[count], [count, values]]) : [[], [values]];
    for (const filling of fillings) {
      choose('auto');
      const expected = browsers(key, ...filling);
      choose('en');
      expect(chosen(key, ...filling), key).toBe(expected);
    }
  }
});

test.each([
  ['de', 'en-US', 'de'],
  ['de', 'de-AT', 'de-AT'],
  ['zh-CN', 'ja', 'zh-CN'],
  ['en', 'en_GB', 'en-GB'],
] as const)('Numbers and dates are in %s where the browser is in %s: %s', (language, browser, expected) => {
  speakEnglish(browser);
  load(language);
  choose(language);
  expect(displayLanguage()).toBe(expected);
});
