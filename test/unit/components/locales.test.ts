import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { englishMessages } from './english.ts';

const FOLDER = fileURLToPath(new URL('../../../locales/', import.meta.url));
const LOCALES = readdirSync(FOLDER).filter((file) => file.endsWith('.yml') && file !== 'en.yml');

type Messages = typeof englishMessages;

function textsOf(messages: Messages): Map<string, string[]> {
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(own.map((message) => [message.key.join('.'), message.type === 'plural' ? Object.values(message.plurals) : [message.message]]));
}

/**
 * What is filled into a text: `{figure}` by name, `$1` by place. Where English has dollars by their sign, `{money}`, a
 * language may have their `{number}` with the word.
 */
function filledIn(texts: readonly string[]): string {
  const names = texts.flatMap((text) => text.match(/\{\w+\}|\$\d/g) ?? []);
  return [...new Set(names.map((name) => (name === '{money}' ? '{number}' : name)))].toSorted().join(' ');
}

const english = textsOf(englishMessages);
const languages = new Map(await Promise.all(LOCALES.map(async (file) => [file, textsOf(await parseMessagesFile(FOLDER + file))] as const)));

/** The messages of a file. */
function messagesOf(file: string): Map<string, string[]> {
  return languages.get(file) ?? new Map<string, string[]>();
}

/** Words that would say how certain something is, or that a page is wrong, which labels and verdicts alone may say. */
const JUDGING: Readonly<Record<string, RegExp>> = {
  'de.yml': /wahrscheinlich|vermutlich|falsch|unwahr/i,
  'es.yml': /probable|fals[oa]|err[óo]ne/i,
  'fr.yml': /probable|vraisemblable|\bfaux\b|\bfausse|erron/i,
  'ja.yml': /おそらく|恐らく|たぶん|誤り|虚偽/,
  'zh_CN.yml': /大概|很可能|或许|错误|虚假/,
};

/** How punctuation is set in a language: what must not stand there. */
const MISSET: Readonly<Record<string, RegExp>> = {
  'de.yml': /["']|“\w|\.\.\./,
  'es.yml': /["'“”]|\.\.\.|^[^¿]*\?$/,
  'fr.yml': /["'“”]|\.\.\.|[^\u202f][;:?!»](?:\s|$)|«[^\u202f]/,
  'ja.yml': /["'“”]|\.\.\.|[,;:!?](?:\s|$)|[ぁ-ん一-龯][,.;:!?]/,
  'zh_CN.yml': /["']|\.\.\.|[,;:!?](?:\s|$)|[一-龯][,.;:!?]/,
};

test('There are the six languages of the stores', () => {
  expect(LOCALES).toEqual(['de.yml', 'es.yml', 'fr.yml', 'ja.yml', 'zh_CN.yml']);
});

test.each(LOCALES)('%s names and describes the extension within what stores allow', (file) => {
  const texts = messagesOf(file);
  expect(texts.get('extension.name')?.[0]?.length).toBeLessThanOrEqual(45);
  const description = texts.get('extension.description')?.[0] ?? '';
  expect(description.length).toBeGreaterThan(30);
  expect(description.length).toBeLessThanOrEqual(132);
});

// Numbers and dates follow `extension.language`, and a missing message would be shown in English beside them.
test.each(LOCALES)('%s has every message of English, and no other', (file) => {
  expect([...messagesOf(file).keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test.each(LOCALES)('%s names its own language', (file) => {
  expect(messagesOf(file).get('extension.language')).toEqual([file.replace('.yml', '').replace('_', '-')]);
});

test.each(LOCALES)('%s fills the same into each message as English, and leaves none empty', (file) => {
  for (const [key, texts] of messagesOf(file)) {
    expect(filledIn(texts), key).toBe(filledIn(english.get(key) ?? []));
    expect(texts.filter((text) => text.trim() === ''), key).toEqual([]);
  }
});

// Two forms are one and many: one for none has its place only before both (components/i18n.ts).
test.each(['en.yml', ...LOCALES])('%s has a form for one wherever it has one for none', async (file) => {
  const messages = await parseMessagesFile(FOLDER + file);
  const without = messages.filter((message) => message.type === 'plural' && 0 in message.plurals && !(1 in message.plurals));
  expect(without.map(({ key }) => key.join('.'))).toEqual([]);
});

// A browser takes a bare dollar sign for a placeholder, and the forms of a plural are told apart by " | ".
test.each(LOCALES)('%s holds no bare dollar sign and no bar', (file) => {
  const texts = [...messagesOf(file).values()].flat();
  expect(texts.filter((text) => /\$(?!\d)|\|/.test(text))).toEqual([]);
});

test.each(LOCALES)('%s has other words for each of the six labels, and for each verdict', (file) => {
  const texts = [...messagesOf(file)];
  for (const kind of [/^certainty\.\w+\.word$/, /^certainty\.\w+\.meaning$/, /^certainty\.\w+\.firmness$/, /^verdict_short\./, /^scope\./, /^hedge\./]) {
    const words = texts.filter(([key]) => kind.test(key)).flatMap(([, forms]) => forms);
    expect(words.length).toBeGreaterThan(3);
    expect(new Set(words).size, kind.source).toBe(words.length);
  }
});

test.each(LOCALES)('%s says nothing of likely, probable, wrong or false', (file) => {
  const judging = JUDGING[file] ?? /./;
  expect([...messagesOf(file)].filter(([, texts]) => texts.some((text) => judging.test(text)))).toEqual([]);
});

test.each(LOCALES)('%s sets its punctuation as the language does', (file) => {
  const misset = MISSET[file] ?? /./;
  expect([...messagesOf(file)].filter(([, texts]) => texts.some((text) => misset.test(text)))).toEqual([]);
});
