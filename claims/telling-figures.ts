import type { Figure } from './claim.ts';
import type { FigureKind, FoundFigure } from './figures.ts';

/** From where on a sum is more than a training run, a count more than one run's cluster, a fall more than a bad day, hours more than anything but training takes. */
const LARGE: Readonly<Partial<Record<FigureKind, number>>> = { money: 4e8, chips: 5000, percent: 12, 'gpu-hours': 1e5 };

/** More than any market loses in a day, in USD: a larger sum is what a firm is worth. */
const LARGEST_LOSS = 2e12;

/** The largest falls that a day is said to have had, in percent, with room: more is the share of something else. */
const MOST_OF_A_SHARE = 50;

/** More than anybody says that DeepSeek spent, in USD: such sums are told of the industry. */
const BEYOND_FIRM = 5e10;

/** More than any run is said to have cost or to be about to, in USD: such sums are told of programmes. */
const BEYOND_ANY_RUN = 2e11;

/** What Nvidia had lost on its worst day before, in September 2024, $279 billion, however it is rounded, in USD: it is told beside the fall. */
const EARLIER_RECORD_LOW = 2.7e11;
const EARLIER_RECORD_HIGH = 2.95e11;

/** More than DeepSeek's V3, R1 and their experiments are said to have cost, in USD; less than anything they are said to leave out. */
const BEYOND_RUN = 2e7;

/** From where on a sum beside a model's name is no price of using it, in USD. */
const BEYOND_PRICE = 1e5;

/** More than a subscription, in USD. */
const BEYOND_FEE = 1000;

/** From how many chips on a model is trained on them and not merely run. */
const LEAST_CLUSTER = 500;

/** From how many parameters on a model is a large one: "Llama 405B cost" gives no sum. */
const LEAST_SIZE = 1e9;

/** The chips on which V3 and R1 were trained. */
const CLUSTERS: readonly number[] = [2048, 512];

/** How many of Nvidia's chips DeepSeek is said to hold: 50,000 or 60,000, A100s, H100s, H800s and H20s. */
const FLEETS: readonly number[] = [50_000, 60_000];

/** R1 on AIME 2024, on GPQA Diamond, and on Codeforces by percentile and by rating. */
const KNOWN_SCORES: readonly number[] = [79.8, 71.5, 96.3, 2029];

/** More chips than anybody says that DeepSeek holds. */
const BEYOND_FLEET = 1e5;

/** The totals of two analyses: $1.3 billion for servers and $715 million to run them, later $1.6 billion and $944 million. */
const PROGRAMME_TOTALS: readonly number[] = [7.15e8, 9.44e8, 1.3e9, 1.6e9];

type FigureCheck = (found: FoundFigure) => boolean;

/** What a figure alone tells of itself: conditions of rules that ask for nothing else. Where there is no figure none of them holds. */
export const FIGURE_CHECKS = {
  /** Of the size that a whole company or a whole market moves. */
  large: isLarge,
  /** The same, and no more than a firm spends: what nations and whole industries spend is larger. */
  'a-firms': (found) => isLarge(found) && found.figure.low < BEYOND_FIRM,
  /** No more than a run could cost, or too vague to tell. */
  'a-runs': ({ figure }) => figure.qualifier === 'vague' || figure.low < BEYOND_ANY_RUN,
  /** More than DeepSeek's runs are said to have cost. */
  'beyond-run': ({ figure }) => figure.low >= BEYOND_RUN,
  /** Larger than what people pay for using models in a month. */
  'beyond-fee': ({ figure }) => figure.low >= BEYOND_FEE,
  /** Larger than any price of using a model. */
  'beyond-price': ({ figure }) => figure.low >= BEYOND_PRICE,
  /** More chips than a model is run on. */
  'run-sized': ({ figure }) => figure.low >= LEAST_CLUSTER,
  /** Too small for the size of a large model. */
  'no-size': ({ figure }) => figure.high < LEAST_SIZE,
  /** One of the sums that DeepSeek's V3 and R1 are known by: about $6 million, however rounded, and $294,000. */
  headline: ({ figure }) => isHeadline(figure),
  /** The same to so many digits that nothing else can be meant: "5.576 million", "5.58 million", "294,000". */
  'exact-headline': ({ figure: { low, high } }) => low === high && ((low >= 5.57e6 && low <= 5.58e6) || low === 2.94e5),
  /** The number of chips that V3 or R1 was trained on. */
  'exact-cluster': ({ figure: { low, high } }) => low === high && CLUSTERS.includes(low),
  /** More chips than one run's cluster, and fewer than anybody says that DeepSeek holds. */
  'a-fleet': (found) => isLarge(found) && found.figure.low < BEYOND_FLEET,
  /** As many chips as DeepSeek is said to hold. */
  'exact-fleet': ({ figure: { low, high } }) => low === high && FLEETS.includes(low),
  /** One of the totals named for all of DeepSeek. */
  'exact-programme': ({ figure: { low, high, unit } }) => unit === 'USD' && low === high && PROGRAMME_TOTALS.includes(low),
  /** Of the size of what markets lose in a day, and not the record that the fall broke. */
  'a-loss': (found) => isLarge(found) && found.figure.low <= LARGEST_LOSS && !(found.figure.low >= EARLIER_RECORD_LOW && found.figure.low <= EARLIER_RECORD_HIGH),
  /** No larger than what a large firm's share loses in a day. */
  'a-share': ({ figure }) => figure.high <= MOST_OF_A_SHARE,
  /** Of the size of Nvidia's fall of 27 January 2025, 17% and $589 billion, or of US shares', about $1 trillion, with room for rounding. */
  'of-that-day': ({ kind, figure: { low, high } }) => (kind === 'percent' ? low >= 16 && high <= 19 : low >= 4.5e11 && high <= 1.5e12),
  /** Nvidia's fall of that day, 16.97%: no other of its days has one that rounds to 17%. */
  'that-fall': ({ figure: { low, high } }) => low >= 16.9 && high <= 17,
  /** What Nvidia lost on that day. */
  'that-loss': ({ figure: { low, high, unit } }) => unit === 'USD' && low >= 5.8e11 && high <= 6e11,
  /** That fall or that loss to so many digits that it tells by itself what it is of: $588.8, $589 or $593 billion, 16.97%. */
  'exact-fall': ({ figure: { low, high, unit } }) =>
    low === high && (unit === 'USD' ? (low >= 5.88e11 && low <= 5.89e11) || low === 5.93e11 : unit === '%' && (low === 16.97 || low === 16.86)),
  /** What US shares lost on that day. */
  trillion: ({ figure: { low, high } }) => low >= 9e11 && high <= 1.2e12,
  /** It can be the share of a test's tasks that were solved: a percentage with one decimal at most. */
  share: ({ figure }) => isShare(figure),
  /** The same with just one decimal, as most scores have. */
  decimal: ({ figure }) => isShare(figure) && figure.step === 0.1,
  /** One of the scores that R1 is known by. */
  'exact-score': ({ figure: { low, high } }) => low === high && KNOWN_SCORES.includes(low),
  /** It can be a rating on Codeforces, and no year. */
  rating: ({ figure }) => isRating(figure),
  /** It can be either. */
  score: ({ figure }) => isShare(figure) || isRating(figure),
} as const satisfies Readonly<Record<string, FigureCheck>>;

/** A condition that asks for the figure alone. */
export type FigureCondition = keyof typeof FIGURE_CHECKS;

/** About $6 million for V3 ($5.576 million, however rounded), $294,000 for R1. */
export function isHeadline({ low, high, unit }: Figure): boolean {
  if (unit !== 'USD') return false;
  return (low >= 5e6 && high <= 6e6) || (low >= 2.9e5 && high <= 3e5);
}

function isLarge({ kind, figure }: FoundFigure): boolean {
  return figure.high >= (LARGE[kind] ?? Number.POSITIVE_INFINITY);
}

function isShare({ low, high, step }: Figure): boolean {
  return low >= 10 && high <= 100 && step >= 0.1;
}

function isRating({ low, step }: Figure): boolean {
  return low >= 500 && low <= 4000 && step >= 1 && !(low >= 2015 && low <= 2027);
}
