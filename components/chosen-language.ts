import type { Language } from '../data/choices.ts';

/** Messages by the names that browsers know them by: `card_close` for `card.close`. */
type Messages = Readonly<Record<string, string>>;

/**
 * Under which the files that the build makes of `locales/` leave their messages: in a page of the extension, or in the isolated
 * world of a frame, which no page can see (commands/build/message-files.ts).
 */
const KEY = Symbol.for('caveat.messages');

let chosen: Language = 'auto';

/** Which language everything is said in from now on. One that is not at hand is the browser's until it is. */
export function choose(language: Language): void {
  chosen = language;
}

/** Whether a language's messages are there: the browser's always are. */
export function isAtHand(language: Language): boolean {
  return messagesIn(language) !== null || language === 'auto';
}

/** The messages of the language that was chosen; null where the browser's are to be taken. */
export function chosenMessages(): Messages | null {
  return messagesIn(chosen);
}

function messagesIn(language: Language): Messages | null {
  // Only our own files write there.
  const left = Reflect.get(globalThis, KEY) as Readonly<Record<string, Messages>> | undefined;
  return left?.[language] ?? null;
}
