import type { Subject } from '../../data/schema.ts';
import type { Scope } from '../../data/scopes.ts';
import type { Unit } from '../../data/units.ts';
import type { Topic } from '../../data/topics.ts';
import type { FigureCondition } from '../telling-figures.ts';

/** What must hold around an anchor for a rule to count: of the figure alone (`telling-figures.ts`), or of what stands around it. */
export type Condition =
  | FigureCondition
  // What a claim is about, once that is known.
  /** The sum is larger than any price of using a model and smaller than what whole firms spend, or of one that is known to have been trained for little. */
  | 'run-priced'
  /** The sum is larger than a subscription, or of such a model. */
  | 'no-fee'
  /** The same where the sentence does not name whom the claim is about: a small sum behind talk of a model is the price of something else. */
  | 'no-trifle'
  // What the text is about.
  /** The text is about AI. */
  | 'ai'
  /** DeepSeek or a model of its is named in the block or before it on the page. */
  | 'deepseek'
  /** The same in the block. */
  | 'deepseek-here'
  /** The claim is about DeepSeek or a model of its. */
  | 'deepseek-subject'
  /** The name nearest to the anchor is DeepSeek's own. */
  | 'about-deepseek'
  /** DeepSeek is named in the sentence or right before it, or the sentence begins as one does that goes on about the same. */
  | 'near-deepseek'
  /** The sentence does not begin with the name of somebody unknown, to name DeepSeek only behind what it says. */
  | 'not-strangers'
  /** It is so, or the sentence names no other firm in a text on DeepSeek. */
  | 'for-deepseek'
  /** The sum is a headline one where DeepSeek is named, or in so many digits that nothing else can be meant. */
  | 'deepseek-sum'
  /** A model is named in the block. */
  | 'model'
  /** The text was about a model before the sentence. */
  | 'about-model'
  /** The sentence names whom the claim is about. */
  | 'named'
  /** The sentence has told of another before the figure, and then names whom the claim is about. */
  | 'next-named'
  /** No other firm is named nearer than DeepSeek. */
  | 'not-others'
  /** The sentence names no firm but DeepSeek and Nvidia. */
  | 'nobody-else'
  /** What is said to be open is more than weights. */
  | 'beyond-weights'
  /** The sentence is no question, and says no more than that there is something. */
  | 'stated'
  // Headers and headings.
  /** The block is a table cell. */
  | 'cell'
  /** Its headers or headings name somebody. */
  | 'header-name'
  /** A header names a model. */
  | 'model-cell'
  /** The block is a cell whose column has no header, or one that speaks of cost, in a row whose header names a model, and the sum is larger than any price of using one. */
  | 'model-row'
  /** Training is spoken of in the block, its headers or headings; in its headers; in the block itself. */
  | 'training'
  | 'training-header'
  | 'training-before'
  /** The sentence before, or the one itself, speaks of training. */
  | 'training-near'
  /** The figure says its currency, or a header speaks of a cost: "billions" may count what a model was trained on. No header speaks of the price of using one. */
  | 'priced'
  /** Its headers speak of a cost; a heading speaks of what training costs. */
  | 'cost-header'
  | 'cost-heading'
  // What was said before.
  /** A claim of the topic stands before it in the block or in the block before. */
  | 'claimed'
  /** One of a sum that V3 and R1 are known by stands before it in the block. */
  | 'headline-said'
  /** Any cost of training was claimed in the block or in the one before. */
  | 'sum-said'
  /** A word points back to what was said: "this is contested". */
  | 'pointing'
  /** It can be one more of what the sentence's last claim of the topic counts, its unit left out. */
  | 'like-before'
  /** The sentence begins with the figure, and the one before asked what training costs, or what machines do. */
  | 'asked'
  | 'asked-machines'
  /** Nothing stands between the figure and a colon. */
  | 'behind-colon'
  // Costs and doubts.
  /** The sentence, or the text before it, speaks of a cost or of a figure; of a cost. */
  | 'cost-talk'
  | 'cost-said'
  /** The sentence counts no hours of chips, and no claim of the one before does. */
  | 'no-hours'
  /** The sentence gives no sum; none between what V3 and R1 are known by and what a company spends. */
  | 'no-sum'
  | 'no-other-sum'
  /** What is said to be in doubt stands before the word that says so, not behind it as in "its cost casts doubt on theirs". */
  | 'doubted'
  /** What covers only a part is a part of its own and not of another's cost. */
  | 'narrowed'
  // Chips.
  /** The chip that the claim is about is the one that stands at the anchor. */
  | 'own-chip'
  /** The anchor is no part of a figure. */
  | 'no-count'
  /** It is the chip on which DeepSeek says it trained; the sentence does not name that one. */
  | 'h800'
  | 'no-h800-here'
  /** The sentence says that it was used: it denies nothing, and only measures nothing against it. */
  | 'plainly-used'
  /** Nobody tells of machines of his own, or what yours will do: the sentence is neither in the first nor in the second person, and runs nothing at home. */
  | 'of-others'
  /** The sentence speaks of nations, of trade or of the law: "restricted to one A100" does not. */
  | 'of-trade'
  /** The sentence names DeepSeek or a chip that was cut down for China. */
  | 'cut-down-here'
  /** The sentence speaks of the company, as one does that goes on about the same. */
  | 'of-the-company'
  /** The sentence denies nothing. */
  | 'undenied'
  /** Nobody is said right before the anchor to have or to buy what it counts. */
  | 'not-held'
  // The app.
  /** The sentence speaks of downloads or of where apps come from. */
  | 'of-downloads'
  // The fall of January 2025.
  /** Nvidia or US shares are named in the sentence or before it in the block; the sentence does not name Nvidia. */
  | 'nvidia'
  | 'no-nvidia-here'
  /** The text dates or explains the fall, or gives it to so many digits that it can be no other. */
  | 'january'
  /** No other firm than Nvidia is named last before the figure. */
  | 'own-fall'
  /** Nobody shares the fall, and it is no other day's. */
  | 'of-one-alone'
  /** A claim of the market's fall stands before it in the block. */
  | 'fall-said'
  /** The headers of its row and column are of Nvidia and of a fall. */
  | 'fall-header'
  /** A sign makes it a fall: "-17%". */
  | 'minus'
  // Scores.
  /** The claim is about R1, its kin or o1, whose scores are on record, and the score is theirs and where it ended: not "from 15.6% to 71.0%"; or it is nobody's, and one that R1 is known by. */
  | 'scored'
  /** A header names the test, or the headings or the label above a sentence that names none name this one alone. */
  | 'aime-header'
  | 'gpqa-header'
  | 'codeforces-header'
  /** Of all tests named, this is the one that the figure belongs to. */
  | 'aime-nearest'
  | 'gpqa-nearest'
  | 'codeforces-nearest'
  /** The sentence names no test, and the one before it told of a score on this one. */
  | 'aime-before'
  | 'gpqa-before'
  | 'codeforces-before';

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

/** In what a claim must be another than those of its sentence to stand beside them: whom it is about, or what in the topic; or whom it is about and the clause. */
export type Beside = 'subject' | 'aspect' | 'clause';

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
