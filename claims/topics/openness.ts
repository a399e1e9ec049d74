import type { TopicGrammar } from './grammar.ts';

/** The aspect of a model said to be open in all its parts, data and training code included. */
export const ALL_PARTS = 'all-parts';

/** The aspect of a model said to be closed. */
export const CLOSED = 'closed';

/** The aspect of what is said to be kept back: data and training code. */
export const WITHHELD = 'withheld';

/** Statements that a DeepSeek model is or is not open: source, weights, licence, data. */
export const openness: TopicGrammar = {
  topic: 'openness',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'negated .3 release .6 [part]', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: 'release .2 negated .6 [part]', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: 'negated .1 [part] .6 release', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: '[part] .6 negated .3 release|bare-open', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: 'withheld .4 [part]', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: '[part] .8 withheld', when: ['about-deepseek'], aspect: WITHHELD, beside: 'aspect' },
    { frame: 'release|bare-open .6 [part]', when: ['about-deepseek'], aspect: 'weights' },
    { frame: '[part] .6 release|bare-open', when: ['about-deepseek'], aspect: 'weights' },
    { frame: 'negated .3 fully .1 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'fully .1 [open]', when: ['about-deepseek'], aspect: ALL_PARTS },
    { frame: 'is-open .4 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '<release> [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'negated .3 <fully> [bare-open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '<fully> [bare-open]', when: ['about-deepseek'], aspect: ALL_PARTS },
    { frame: '{model|model-name} is-open [bare-open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '{model|model-name} release .6 [bare-open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'deepseek|model|model-name .1 negated [closed]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'deepseek|model|model-name is-open [closed]', when: ['about-deepseek'], aspect: CLOSED },
    { frame: '[licence]', when: ['about-deepseek'], aspect: 'licence' },
  ],
  // The app is free, and its code is another's.
  not: ['{app|store} [bare-open]', '[part] .4 app'],
};
