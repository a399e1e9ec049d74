import type { Sentence } from './sentence.ts';
import type { Scanner } from './tokens.ts';

/** What a sentence may speak of beside its claim, by words that no frame needs: in the six languages, each a pattern over its text. */
const PATTERNS = {
  /** Machines of the writer's own, or of the reader's, and models that are run and not made. */
  'own-machines':
    /\b(?:we|our|ours|my|you|your|locally|runs? on|running on|to run|inference|laptops?|consumer|deploy\w*|hosting|vram|quantiz\w*|quantis\w*|ollama|llama\.cpp|wir|unser\w*|mein\w*|ich|lokal|nous|notre|nos|votre|vos|vous|localement|nuestr[ao]s?|tu|tus|mi|mis|localmente)\b|我们|我們|你|本地|ローカル|手元/iu,
  /** Nations, trade and law. */
  trade:
    /chin|\bu\.?s\.?\b|\busa\b|americ|amerik|améric|washington|biden|trump|beijing|peking|pékin|mainland|congress|government|gobierno|gouvernement|regierung|export|ausfuhr|sanction|sancion|sanktion|embargo|\bban|verb[io]t|veto|vetad|interdi|prohib|outlaw|blacklist|smuggl|schmuggel|contreband|contraband|stockpil|compl[iy]|legal|singapor|licen[cs]e|lizenz|licenci|\btrade|commerce|\brules|estados unidos|états-unis|ee\. ?uu|[中美禁]|出口|管制|许可|許可|規制|輸出|制裁|米国|アメリカ/iu,
  /** How quickly or how well a machine works: a fall of that is no share's. */
  'how-fast': /\b(?:performance|throughput|latency|tokens?|speed|faster|slower|memory|vram|watts?|tdp|bandwidth|error rates?|accuracy|benchmarks?|fps|price of|prices|pricing)\b/iu,
  /** Downloads, and where apps come from. */
  downloads: /download|app ?store|apple store|play store|google play|iphone|\bios\b|heruntergeladen|meistgeladen|télécharg|descarg|下载|下載|ダウンロード/iu,
  /** The firm that the text is about: "the Chinese company's hardware spend". */
  'the-company':
    /\b(?:the (?:chinese )?(?:company|start-?up|firm|lab)|d(?:as|es) (?:chinesischen? )?(?:unternehmens?|start-?ups?|firma)|die (?:chinesische )?firma|la (?:jeune pousse|start-?up|société|firme|empresa|compañía|firma)(?: chino(?:ise)?| china)?)\b|l['’]entreprise|该公司|该企业|这家公司|這家公司|該公司|同社/iu,
  /** That there is something, of nobody in particular. */
  expletive: /\bthere(?:'s|’s)?\s+(?:is|are|was|were|has|have|a|an|no)\b/iu,
} as const;

/** One of the things that a sentence may speak of. */
export type SpokenOf = keyof typeof PATTERNS;

const known: Readonly<Record<SpokenOf, WeakMap<Sentence, boolean>>> = {
  'own-machines': new WeakMap(),
  trade: new WeakMap(),
  'how-fast': new WeakMap(),
  downloads: new WeakMap(),
  'the-company': new WeakMap(),
  expletive: new WeakMap(),
};

/** Whether a sentence speaks of something. Asked for each anchor of a sentence, it is worked out once: a long one with many would be read as often. */
export function saysOf(sentence: Sentence, tokens: Scanner, what: SpokenOf): boolean {
  let does = known[what].get(sentence);
  if (does === undefined) {
    does = PATTERNS[what].test(tokens.text.slice(tokens.start(sentence.first), tokens.end(sentence.last)));
    known[what].set(sentence, does);
  }
  return does;
}
