import { RECORD_LANGUAGE } from './language.ts';

/** A name with a short version behind a hyphen: "GPT-4", "DeepSeek-V3". Browsers end lines behind its hyphen. */
const VERSIONED_NAME = /(\p{L}[\p{L}\d]*-\p{L}?\d[\p{L}\d.]{0,3}(?![\p{L}\d]))/u;

/**
 * Words of the record, which is in English and runs its own way among messages that run the other. No line ends within the name of
 * a model: a "4" alone at the beginning of a line reads as a number.
 */
export function RecordText({ children }: { readonly children: string }) {
  // What a pattern's group matched stands at every odd place (ECMAScript, `RegExp.prototype[Symbol.split]`).
  const parts = children.split(VERSIONED_NAME);
  return <bdi lang={RECORD_LANGUAGE}>{parts.map((part, index) => (index % 2 === 0 ? part : <span class="unbroken">{part}</span>))}</bdi>;
}
