import { IDEOGRAPH } from '../characters.ts';
import type { LanguageSigns, Lexicon } from '../lexicon.ts';
import type { Scanner } from '../tokens.ts';

/** How many words are looked at before a language is chosen: enough for a sentence or two. */
const SAMPLE = 60;

/**
 * The language that texts are written in, by the small words and the script of the first of them that tells; the first of the
 * languages where none does.
 * @throws Error where the lexicon knows no language
 */
export function recogniseLanguage(texts: Iterable<Scanner>, lexicon: Pick<Lexicon, 'languages' | 'languagesOf'>): LanguageSigns {
  for (const tokens of texts) {
    const told = languageOf(tokens, lexicon);
    if (told !== undefined) return told;
  }
  const [first] = lexicon.languages;
  if (first === undefined) throw new Error('Caveat knows no language');
  return first;
}

function languageOf(tokens: Scanner, lexicon: Pick<Lexicon, 'languages' | 'languagesOf'>): LanguageSigns | undefined {
  const { languages } = lexicon;
  const script = scriptLanguage(tokens, languages);
  if (script !== undefined) return script;
  const counts = languages.map(() => 0);
  /** The languages in the order in which words tell of them: of two that are told of alike the first is taken. */
  const met: number[] = [];
  for (let index = 0; index < Math.min(SAMPLE, tokens.count); index++) {
    // The vocabulary holds all words that tell of a language.
    const word = tokens.words[index] ?? 0;
    let told = word === 0 ? 0 : lexicon.languagesOf(word);
    for (let language = 0; told !== 0; language++, told >>= 1) {
      if ((told & 1) === 0) continue;
      const count = (counts[language] ?? 0) + 1;
      if (count === 1) met.push(language);
      counts[language] = count;
    }
  }
  const [first] = met;
  return first === undefined ? undefined : languages[met.reduce((best, language) => ((counts[language] ?? 0) > (counts[best] ?? 0) ? language : best), first)];
}

function scriptLanguage(tokens: Scanner, languages: readonly LanguageSigns[]): LanguageSigns | undefined {
  let ideographs = 0;
  for (let index = 0; index < Math.min(SAMPLE, tokens.count); index++) if (tokens.kinds[index] === IDEOGRAPH) ideographs++;
  if (ideographs < 4) return undefined;
  const code = /[\u3040-\u30ff]/.test(tokens.text) ? 'ja' : 'zh';
  return languages.find((language) => language.code === code);
}
