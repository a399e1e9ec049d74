/** The classes of words that frames are written in; what each is for stands beside its English words in `english.ts`. */
export const WORD_CLASSES = [
  'train',
  'train-cost',
  'run',
  'people',
  'build',
  'cost',
  'cost-noun',
  'spend',
  'means',
  'to',
  'is',
  'model',
  'ai-model',
  'ai',
  'compare',
  'compared',
  'respectively',
  'called',
  'relative',
  'and',
  'versus',
  'down-from',
  'if-not',
  'other-sum',
  'in-compute',
  'possess',
  'cannot',
  'instead',
  'same',
  'foundation',
  'figure-word',
  'rivals',
  'peers',
  'own-claim',
  'for-example',
  'whose',
  'remaining',
  'what-for',
  'irony',
  'again',
  'smuggle',
  'allowed',
  'on',
  'base-model',
  'fully',
  'negated',
  'journey',
  'exclude',
  'doubt',
  'only-run',
  'whole',
  'capex',
  'cost-part',
  'use',
  'take',
  'cluster',
  'node',
  'serve',
  'chip',
  'export',
  'restrict',
  'weaken',
  'weaker',
  'advanced',
  'obtain',
  'stock',
  'value',
  'fall',
  'at-times',
  'lose',
  'high',
  'january',
  'one-day',
  'store',
  'top',
  'overtake',
  'rival-app',
  'app',
  'aime',
  'codeforces',
  'gpqa',
  'other-benchmark',
  'rating-word',
  'invest',
  'open',
  'bare-open',
  'closed',
  'withheld',
  'licence',
  'part',
  'is-open',
  'release',
  'per',
  'period',
  'price',
  'raise',
  'fund',
  'earn',
] as const;

/** One class of words. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** What the figure parser needs to know of a language's numbers. */
export interface NumberStyle {
  /** Which of `.` and `,` is the decimal mark where a number could be read either way. */
  readonly decimal: '.' | ',';
  /** Words that are numbers: "six" is 6. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words, or letters glued to a number, that multiply it: "million" is 1e6. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Magnitudes without a number: "tens of millions" spans 1e7 to 1e8. */
  readonly vague: Readonly<Record<string, readonly [low: number, high: number]>>;
}

/** What a unit word stands for. */
export const UNIT_WORDS = [
  'USD',
  'CNY',
  'EUR',
  'GBP',
  'JPY',
  'INR',
  'KRW',
  'TWD',
  'HKD',
  'AUD',
  'CAD',
  'gpu-hours',
  'gpu-days',
  'chips',
  'counter',
  'percent',
  'percentile',
  'rating',
  'hours',
  'days',
  'months',
] as const;

/** One unit word. */
export type UnitWord = (typeof UNIT_WORDS)[number];

/** All that Caveat knows of a language. A new language is one file that exports one of these; see `claims/README.md`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Small words that tell the language of a block; empty where the script tells it. */
  readonly marks: readonly string[];
  readonly numbers: NumberStyle;
  /** Words for units and currencies. */
  readonly units: Readonly<Partial<Record<UnitWord, readonly string[]>>>;
  /** Words before a figure that bound it. */
  readonly qualifiers: Readonly<Partial<Record<'about' | 'under' | 'over', readonly string[]>>>;
  /** Words behind a figure that bound it: "or less", 以上. */
  readonly qualifiersAfter?: Readonly<Partial<Record<'about' | 'under' | 'over', readonly string[]>>>;
  readonly hedges: Readonly<Partial<Record<'attributed' | 'estimated' | 'opinion', readonly string[]>>>;
  readonly scopes: Readonly<
    Partial<Record<'stage' | 'final-run' | 'all-runs' | 'research' | 'hardware-purchase' | 'programme', readonly string[]>>
  >;
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  /** Words that a frame may step over anywhere: articles, "only", "just". */
  readonly filler: readonly string[];
}
