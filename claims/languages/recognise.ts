import { IDEOGRAPH } from '../characters.ts';
import type { LanguageSigns, Lexicon } from '../lexicon.ts';
import type { Scanner } from '../tokens.ts';

/** How many words are looked at before a language is chosen: enough for a sentence or two. */
const SAMPLE = 60;

/** The language a text is written in, by its small words and its script; the first of the languages where nothing tells. */
export function recogniseLanguage(tokens: Scanner, lexicon: Pick<Lexicon, 'languages' | 'languagesOf'>): LanguageSigns {
  const { languages } = lexicon;
  const script = scriptLanguage(tokens, languages);
  if (script !== undefined) return script;
  const counts = new Map<LanguageSigns, number>();
  for (let index = 0; index < Math.min(SAMPLE, tokens.count); index++) {
    // The vocabulary holds all words that tell of a language.
    const word = tokens.words[index] ?? 0;
    if (word === 0) continue;
    for (const language of lexicon.languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let [best] = languages;
  for (const [language, count] of counts) if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = language;
  if (best === undefined) throw new Error('Caveat knows no language');
  return best;
}

function scriptLanguage(tokens: Scanner, languages: readonly LanguageSigns[]): LanguageSigns | undefined {
  let ideographs = 0;
  for (let index = 0; index < Math.min(SAMPLE, tokens.count); index++) if (tokens.kinds[index] === IDEOGRAPH) ideographs++;
  if (ideographs < 4) return undefined;
  const code = /[\u3040-\u30ff]/.test(tokens.text) ? 'ja' : 'zh';
  return languages.find((language) => language.code === code);
}
