import type { LanguageSigns, Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

/** How many words are looked at before a language is chosen: enough for a sentence or two. */
const SAMPLE = 60;

/** The language a text is written in, by its small words and its script; the first of the languages where nothing tells. */
export function recogniseLanguage(text: string, tokens: readonly Token[], { languages, marks }: Pick<Lexicon, 'languages' | 'marks'>): LanguageSigns {
  const sample = tokens.slice(0, SAMPLE);
  const script = scriptLanguage(text, sample, languages);
  if (script !== undefined) return script;
  const counts = new Map<LanguageSigns, number>();
  for (const token of sample) {
    for (const language of marks.get(token.key) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let [best] = languages;
  for (const [language, count] of counts) if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = language;
  if (best === undefined) throw new Error('Caveat knows no language');
  return best;
}

function scriptLanguage(text: string, sample: readonly Token[], languages: readonly LanguageSigns[]): LanguageSigns | undefined {
  const ideographs = sample.filter((token) => token.kind === 'ideograph').length;
  if (ideographs < 4) return undefined;
  const code = /[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh';
  return languages.find((language) => language.code === code);
}
