import type { Condition, TopicGrammar } from './grammar.ts';

/** The aspect of a model said to be open in all its parts, data and training code included. */
export const ALL_PARTS = 'all-parts';

/** The aspect of a model said to be closed. */
export const CLOSED = 'closed';

/** The aspect of what is said to be kept back: data and training code. */
export const WITHHELD = 'withheld';

/** Said of DeepSeek, and not asked. */
const STATED: readonly Condition[] = ['about-deepseek', 'near-deepseek', 'not-strangers', 'stated'];

/** Statements that a DeepSeek model is or is not open: source, weights, licence, data. */
export const openness: TopicGrammar = {
  topic: 'openness',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'negated .3 release .6 [part]', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: 'release .2 negated .6 [part]', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: 'negated .1 [part] .6 release', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: '[part] .6 negated .3 release|bare-open', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: 'withheld .4 [part]', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: '[part] .8 withheld', when: STATED, aspect: WITHHELD, beside: 'aspect' },
    { frame: 'release|bare-open .6 [part]', when: STATED, aspect: 'weights' },
    { frame: '[part] .6 release|bare-open', when: STATED, aspect: 'weights' },
    { frame: 'negated .3 fully .1 [open]', when: STATED, aspect: 'overall' },
    { frame: 'fully .1 [open]', when: [...STATED, 'beyond-weights'], aspect: ALL_PARTS },
    { frame: 'is-open .4 [open]', when: STATED, aspect: 'overall' },
    { frame: '<release> [open]', when: STATED, aspect: 'overall' },
    { frame: 'negated .3 <fully> [bare-open]', when: STATED, aspect: 'overall' },
    { frame: '<fully> [bare-open]', when: STATED, aspect: ALL_PARTS },
    { frame: '{model|model-name} is-open [bare-open]', when: STATED, aspect: 'overall' },
    { frame: '{model|model-name} release .6 [bare-open]', when: STATED, aspect: 'overall' },
    { frame: 'deepseek|model|model-name .1 negated [closed]', when: STATED, aspect: 'overall' },
    { frame: 'deepseek|model|model-name is-open [closed]', when: STATED, aspect: CLOSED },
    { frame: '[open]', when: ['about-deepseek', 'cell', 'header-name'], aspect: 'overall' },
    { frame: '[licence]', when: ['about-deepseek', 'near-deepseek'], aspect: 'licence', beside: 'subject' },
  ],
  // The app is free, and its code is another's.
  not: ['{app|store} [bare-open]', '[part] .4 app'],
};
