import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';

const FOLDER = resolve(import.meta.dirname, '../../locales');

/** A file of the built extension, as WXT takes them. */
interface BuiltFile {
  /** Within the extension's folder. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * A script for each file of `locales/`, `messages/de.js`: it leaves the language's messages for `components/chosen-language.ts`.
 * Browsers give an extension no other language than their own, and pages of ours may fetch nothing; a script can be imported by
 * them and be run beside the card's, and weighs nothing in either for those who choose no language.
 */
export async function messageFiles(): Promise<BuiltFile[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yml'));
  return Promise.all(
    files.map(async (file) => {
      const language = basename(file, '.yml').replace('_', '-');
      return { relativeDest: `messages/${language}.js`, contents: messageScript(language, generateChromeMessagesText(await parseMessagesFile(resolve(FOLDER, file)))) };
    }),
  );
}

/**
 * @param language - BCP 47
 * @param file - `messages.json` as browsers read it
 */
function messageScript(language: string, file: string): string {
  const messages = JSON.parse(file) as Record<string, { message: string }>; // What the generator writes.
  const texts = Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
  return `(globalThis[Symbol.for('caveat.messages')] ??= {})[${JSON.stringify(language)}] = ${JSON.stringify(texts)};\nvoid 0; // What a script comes to is sent back to who ran it.\n`;
}
