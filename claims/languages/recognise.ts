import type { Token } from '../tokens.ts';
import { LANGUAGES } from './index.ts';
import type { Language } from './language.ts';

/** How many words are looked at before a language is chosen: enough for a sentence or two. */
const SAMPLE = 60;

const MARKS: ReadonlyMap<string, readonly Language[]> = marksOf(LANGUAGES);

function marksOf(languages: readonly Language[]): Map<string, Language[]> {
  const marks = new Map<string, Language[]>();
  for (const language of languages) {
    for (const mark of language.marks) marks.set(mark, [...(marks.get(mark) ?? []), language]);
  }
  return marks;
}

/** The language a text is written in, by its small words and its script; English where nothing tells. */
export function recogniseLanguage(text: string, tokens: readonly Token[]): Language {
  const script = scriptLanguage(text, tokens);
  if (script !== undefined) return script;
  const counts = new Map<Language, number>();
  for (const token of tokens.slice(0, SAMPLE)) {
    for (const language of MARKS.get(token.key) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = LANGUAGES[0];
  for (const [language, count] of counts) if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = language;
  if (best === undefined) throw new Error('Caveat knows no language');
  return best;
}

function scriptLanguage(text: string, tokens: readonly Token[]): Language | undefined {
  const ideographs = tokens.slice(0, SAMPLE).filter((token) => token.kind === 'ideograph').length;
  if (ideographs < 4) return undefined;
  const code = /[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh';
  return LANGUAGES.find((language) => language.code === code);
}
