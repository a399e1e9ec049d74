import type { Subject } from '../../data/schema.ts';
import type { Scope } from '../../data/scopes.ts';
import type { Unit } from '../../data/units.ts';
import type { Topic } from '../../data/topics.ts';

/**
 * What must hold around an anchor for a rule to count:
 * - `ai` the text is about AI
 * - `deepseek` DeepSeek or a model of its is named in the block or before it on the page; `deepseek-here` in the block;
 *   `deepseek-subject` the claim is about it; `about-deepseek` the name nearest to the anchor is its own;
 *   `for-deepseek` it is so, or the sentence names no other firm in a text on DeepSeek
 * - `model` a model is named in the block; `scored` the claim is about DeepSeek's models or o1, whose scores are on record, and the figure is not one that it
 *   began with: "from 15.6% to 71.0%"
 * - `training` training is spoken of in the block, its headers or headings; `training-header` in its headers, `cost-header` those speak of a cost,
 *   `training-before` in the block itself
 * - `claimed` a claim of the topic stands before it in the block or in the block before; `headline-said` one of a sum that V3 and R1
 *   are known by, in the block; `sum-said` any cost of training in either, `pointing` a word points back to it: "this is contested"
 * - `nvidia` Nvidia or US shares are named in the sentence or the one before; `january` the text dates or explains the
 *   fall of January 2025
 * - `named` the sentence names whom the claim is about; `header-name` its headers or headings name somebody
 * - `cell` the block is a table cell; `…-header` one of its headers names the benchmark
 * - `like-before` it can be one more of what the sentence's last claim of the topic counts, its unit left out
 * - `not-held` nobody is said right before the anchor to have or to buy what it counts
 * - `no-count` the anchor is no part of a figure; `h800` it is the chip on which DeepSeek says it trained; `not-others` no other firm is named nearer than DeepSeek
 * - `large` the figure is of the size that a whole company or a whole market moves; `beyond-run` it is more than
 *   DeepSeek's runs are said to have cost; `that-fall` it is the share by which Nvidia fell on 27 January 2025, `of-that-day` it is of the size of Nvidia's
 *   fall on 27 January 2025; `exact-fall` it is that day's loss to the last digit;
 *   `exact-programme` it is one of the totals named for
 *   all of DeepSeek; `no-sum` the sentence gives no sum, `no-other-sum` none between what V3 and R1 are known by and what a company spends; `headline` it is one of the sums that DeepSeek's V3 and R1 are
 *   known by, `exact-headline` to so many digits that nothing else can be meant, `exact-cluster` the number of chips that they were trained on, `no-size` it is too small for the size of a large model;
 *   `deepseek-sum` the same where DeepSeek is named, or in so many digits that nothing else can be meant; `score` it can be a benchmark's score, `rating` one on Codeforces; `fall-said` a claim of the market's fall stands before it in the block
 * - `…-nearest` of all benchmarks named, this is the one that the figure belongs to; `…-before` the sentence names none, and the one before it told of a score
 *   on this one; `decimal` the figure has one decimal, as scores have
 * - `about-model` the text was about a model before the sentence; `beyond-price` the sum is larger than any price of using a model
 * - `own-fall` no other firm than Nvidia is named last before the figure; `a-loss` the sum is of the size of one day's losses on a market, `that-loss` of Nvidia's on
 *   27 January 2025, `trillion` of what US shares lost on it; `no-nvidia-here` the sentence does not name it
 * - `cost-heading` a heading speaks of what training costs; `model-row` the block is a cell without a header of its column, in a row whose header names a
 *   model, and the sum is larger than any price of using one
 * - `behind-colon` nothing stands between the figure and a colon; `minus` a sign makes it a fall: "-17%"; `asked` the sentence begins with it, and the one before
 *   asked what training costs, `asked-machines` what machines do; `next-named` the sentence has told of another before it, and then names whom the claim is about
 * - `cost-talk` the sentence, or the text before it, speaks of a cost or of a figure; `cost-said` of a cost; `doubted` what is said to be in doubt stands before the word that says so,
 *   not behind it as in "its cost casts doubt on theirs"; `narrowed` what covers only a part, a part of its own and not of another's cost; `nobody-else` the sentence names no firm but DeepSeek and Nvidia
 */
export type Condition =
  | 'ai'
  | 'deepseek'
  | 'deepseek-here'
  | 'deepseek-subject'
  | 'about-deepseek'
  | 'for-deepseek'
  | 'model'
  | 'scored'
  | 'named'
  | 'header-name'
  | 'training'
  | 'training-header'
  | 'cost-header'
  | 'training-before'
  | 'claimed'
  | 'headline-said'
  | 'sum-said'
  | 'pointing'
  | 'nvidia'
  | 'january'
  | 'cell'
  | 'aime-header'
  | 'gpqa-header'
  | 'codeforces-header'
  | 'like-before'
  | 'not-held'
  | 'no-count'
  | 'h800'
  | 'not-others'
  | 'large'
  | 'beyond-run'
  | 'of-that-day'
  | 'headline'
  | 'exact-headline'
  | 'exact-cluster'
  | 'no-size'
  | 'exact-fall'
  | 'exact-programme'
  | 'no-sum'
  | 'no-other-sum'
  | 'deepseek-sum'
  | 'score'
  | 'share'
  | 'aime-nearest'
  | 'gpqa-nearest'
  | 'codeforces-nearest'
  | 'aime-before'
  | 'gpqa-before'
  | 'codeforces-before'
  | 'decimal'
  | 'behind-colon'
  | 'about-model'
  | 'beyond-price'
  | 'own-fall'
  | 'a-loss'
  | 'that-loss'
  | 'trillion'
  | 'no-nvidia-here'
  | 'cost-heading'
  | 'model-row'
  | 'asked'
  | 'asked-machines'
  | 'that-fall'
  | 'fall-said'
  | 'rating'
  | 'minus'
  | 'next-named'
  | 'cost-talk'
  | 'cost-said'
  | 'doubted'
  | 'narrowed'
  | 'nobody-else';

/** Whom a topic's claims can be about. */
export interface SubjectChoice {
  /** Only subjects of these kinds. */
  readonly kinds?: readonly Subject['kind'][];
  /** Only subjects with these ids or these makers. */
  readonly only?: readonly string[];
  /** The subject where the text names none. */
  readonly fallback?: string;
  /** Takes the one nearest to the anchor, whatever the sentence says of it. */
  readonly nearest?: boolean;
  /** A company stands for the model of its that the text named last. */
  readonly standsFor?: boolean;
}

/** In what a claim must be another than those of its sentence to stand beside them: whom it is about, or what in the topic. */
export type Beside = 'subject' | 'aspect';

/** One way in which a sentence makes a claim of a topic. */
export interface Rule {
  /** The frame; see `frames.ts`. */
  readonly frame: string;
  readonly when?: readonly Condition[];
  /** What in the topic it is about. */
  readonly aspect?: string;
  /** Whom this rule's claims can be about, where it is not as for the topic. */
  readonly subjects?: SubjectChoice;
  /** The figure that the frame's own words stand for: a top place is rank 1. */
  readonly figure?: { readonly value: number; readonly unit: Unit };
  /** Where a topic's claims are one a sentence: whether this rule's stand beside others, as "but its training data is secret" does. */
  readonly beside?: Beside;
  /** The scope that the frame's own words give. */
  readonly scope?: Scope;
}

/** All that a topic's file states: its rules, the first that matches at an anchor makes the claim, and what cancels them. */
export interface TopicGrammar {
  readonly topic: Topic;
  /** Whom its claims can be about: models and companies where nothing is said. */
  readonly subjects?: SubjectChoice;
  readonly rules: readonly Rule[];
  /** Frames that cancel every rule at the same anchor: prices, funding, salaries. */
  readonly not: readonly string[];
}
