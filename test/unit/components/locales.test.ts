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

/** What is filled into a text: `{figure}` by name, `$1` by place. */
function filledIn(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}|\$\d/g) ?? []))].toSorted().join(' ');
}

const english = textsOf(englishMessages);

test('There are the six languages of the stores', () => {
  expect(LOCALES).toEqual(['de.yml', 'es.yml', 'fr.yml', 'ja.yml', 'zh_CN.yml']);
});

test.each(LOCALES)('%s names and describes the extension within what stores allow', async (file) => {
  const texts = textsOf(await parseMessagesFile(FOLDER + file));
  expect(texts.get('extension.name')?.[0]?.length).toBeLessThanOrEqual(45);
  const description = texts.get('extension.description')?.[0] ?? '';
  expect(description.length).toBeGreaterThan(30);
  expect(description.length).toBeLessThanOrEqual(132);
});

test.each(LOCALES)('%s has no message that English has not, and each fills in the same', async (file) => {
  for (const [key, texts] of textsOf(await parseMessagesFile(FOLDER + file))) {
    expect(english.has(key), key).toBe(true);
    expect(filledIn(texts), key).toBe(filledIn(english.get(key) ?? []));
    expect(texts.every((text) => text.trim() !== ''), key).toBe(true);
  }
});

// A browser shows English where a language has no message; numbers and dates follow `extension.language`, so that a
// language which names itself must say everything.
test.each(LOCALES)('%s has every message as soon as it names its language', async (file) => {
  const texts = textsOf(await parseMessagesFile(FOLDER + file));
  const missing = texts.has('extension.language') ? [...english.keys()].filter((key) => !texts.has(key)) : [];
  expect(missing).toEqual([]);
});
