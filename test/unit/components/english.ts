import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const file = fileURLToPath(new URL('../../../locales/en.yml', import.meta.url));

/** Every English message as its file has it. */
export const englishMessages = await parseMessagesFile(file);

// The generator writes what browsers read: an object of messages by name.
const byName = JSON.parse(generateChromeMessagesText(englishMessages)) as Record<string, { message: string }>;

/** Lets the fake browser answer in English, as a browser set to `locale` would. */
export function speakEnglish(locale = 'en'): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name: string, substitutions?: string | (string | number)[]) => {
    if (name === '@@ui_locale') return locale;
    const values = Array.isArray(substitutions) ? substitutions : [substitutions ?? ''];
    return (byName[name]?.message ?? '').replaceAll(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));
  });
}
