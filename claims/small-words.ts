import type { Vocabulary } from './vocabulary.ts';

const lists: (readonly string[])[] = [];

/** How many lists there may be: the last bit tells which words are known. */
const MOST_LISTS = 31;

/** A bit for some words. */
function sign(...words: readonly string[]): number {
  if (lists.length === MOST_LISTS) throw new RangeError(`small-words.ts: more than ${MOST_LISTS} lists; ${words.join(', ')} would share a bit with another`);
  lists.push(words);
  return 1 << (lists.length - 1);
}

/*
 * Small words and marks that the reading of figures, names and sentences asks for one by one, whatever class they belong to.
 * Each list is a bit of the words in it, so that to ask for a word is a look-up by its number and no string is made.
 */
export const POINT = sign('.');
/** What ends a sentence wherever it stands. */
export const STOP = sign('!', '?', '。', ';', '|');
/** Words before a full stop that end no sentence. */
export const ABBREVIATION = sign(
  'u', 's', 'vs', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'ca', 'no', 'mio', 'mrd', 'std', 'inc', 'co',
  'corp', 'mr', 'ms', 'dr', 'st', 'e', 'g', 'i', 'etc', 'cf', 'al', 'ltd', 'rs', 'bzw', 'z', 'b', 'd', 'h', 'env', 'eq', 'fig', 'nr',
);
export const CLAUSE_END = sign(',', ';', ':', '—', '|', '…', 'but', 'while', 'whereas', 'although', 'though', 'because', 'aber', 'während', 'mais', 'alors', 'pero', 'mientras', '而', '但');
/** Marks that a frame steps over. */
export const FILLER_MARK = sign('"', "'", '(', ')', '[', ']', '*', '_', '-', '~', '≈', '<', '>', '=', '#', '^', '•');
export const OPENING = sign('(');
export const CLOSING = sign(')');
export const HYPHEN = sign('-');
export const APOSTROPHE = sign("'");
/** Signs of ownership: "GPT-4's", "R1 的". */
export const POSSESSIVE = sign("'", '的', 'の');
/** Marks and words that lead from a sum to the same sum in another currency. */
export const CONVERTING = sign('(', '=', '≈', 'or', '约', '折', '合', 'soit', 'also', '相');
/** What may stand between a count and the chips that it counts. */
export const CHIP_ADJECTIVE = sign('advanced', 'older', 'powerful', 'ai', 'hopper', 'export', 'compliant', 'of', 'the', "'", 's', 'x', '的', 'の', '这', '种', '款', '製', '制', 'unrestricted', 'restricted', 'expensive', 'new', 'such', 'solcher', 'dedicated', 'additional', 'extra', 'v3', 'v4', 'v5e', 'v5p');
/** What may stand between chips and their number behind them: "H800を2,048枚". */
export const CHIP_LINK = sign('x', 'を', 'が', 'は', 'も', '共', '(', ')', '*', '※', '"', "'", '」', '』', 'わ', 'ず', 'か', '仅', '只', '用', '了', '1');
/** Words before a vague sum that make it one spoken of before: "the billions". */
export const DETERMINER = sign('the', 'its', 'their', 'those', 'these', 'our', 'his', 'her');
/** Words that point back to what was said before. */
export const POINTING = sign('this', 'that', 'these', 'those', 'diese', 'dies', 'das', 'cela', 'ceci', 'ces', 'esto', 'eso', '这', '此', 'これ', 'この');
export const OR = sign('or');
export const RANGE_MARK = sign('-', '—', '~', 'to', 'and', 'or', '至', '到', 'bis', 'à', 'a', 'und', 'et', 'y', 'e', 'か');
/** What may stand between a figure and the words that bound it. */
export const BEFORE_FIGURE = sign('a', 'an', 'only', 'just', 'mere', 'of', 'de', 'd', 'nur', 'solo');
/** What may stand between an amount and its unit: "millions of dollars". */
export const UNIT_LINK = sign('of', 'de', 'di');
export const PLUS_MINUS = sign('±');
export const BACKSLASH = sign('\\');
export const BETWEEN = sign('between', 'zwischen', 'entre', '介');
/** What leads from an amount to the things that it counts: "175 milliards de mots". */
export const COUNTED = sign('de', 'd');
export const TIMES = sign('*', 'x');
/** Marks that may follow an amount that counts nothing. */
export const AFTER_AMOUNT_MARK = sign('*', '.', ',', ';', ':', '!', '?', ')', '"', "'", '。');
export const COMMA = sign(',');
/** Endings that make a name a yardstick: "GPT-4-level", "o1-class", "GPT-4-Klasse". */
export const YARDSTICK = sign('style', 'like', 'grade', 'tier', 'quality', 'beating', 'killer', 'equivalent', 'sized');
/** The same where no hyphen is needed: "GPT-4 level". */
export const LEVEL = sign('competitor', 'rival', 'challenger', 'killer', 'contender', 'clone', 'replica', 'lookalike', 'equivalent', 'level', 'grade', 'quality', 'performance', 'capabilities', 'class', 'klasse', 'niveau', 'parity', '级');
/** Marks that glue what follows to a handle, an address or an identifier. */
export const GLUE = sign('_', '.', '@', '\\', '=', '#');
/** Marks before handles and tags: "@EpochAIResearch", "<HighlightedText>". */
export const HANDLE = sign('@', '<', '#', '/', '_');
/** Letters for sizes: "7B", "350 M". */
export const SIZE_LETTER = sign('b', 'm');

/** All of them; the lexicon's vocabulary holds each. */
export const SMALL_WORDS: readonly string[] = [...new Set(lists.flat())];

/** Set for each word whose lists are known. */
const KNOWN = 1 << 31;

/** The lists that the words of a vocabulary are in. Worked out when a text first holds a word. */
export class WordSigns {
  /** The lists as bits, by the number of the word; 0 until they are worked out. */
  readonly bits: Int32Array;
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.bits = new Int32Array(vocabulary.size);
    // No word is in no list.
    this.bits[0] = KNOWN;
  }

  /** Works out the lists that a word is in. */
  learn(word: number): number {
    const bits = (signsByWord.get(this.#vocabulary.wordOf(word)) ?? 0) | KNOWN;
    this.bits[word] = bits;
    return bits;
  }
}

const signsByWord = new Map<string, number>();
for (const [index, words] of lists.entries()) for (const word of words) signsByWord.set(word, (signsByWord.get(word) ?? 0) | (1 << index));
