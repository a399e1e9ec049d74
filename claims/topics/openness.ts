import type { TopicGrammar } from './grammar.ts';

/** The aspect of a model said to be open in all its parts, data and training code included. */
export const ALL_PARTS = 'all-parts';

/** Statements that a DeepSeek model is or is not open: source, weights, licence, data. */
export const openness: TopicGrammar = {
  topic: 'openness',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'negated .3 fully .1 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'fully .1 [open]', when: ['about-deepseek'], aspect: ALL_PARTS },
    { frame: 'negated .3 [fully-open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '[fully-open]', when: ['about-deepseek'], aspect: ALL_PARTS },
    { frame: 'is-open .4 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '{deepseek|model|model-name} is-open .4 [bare-open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '<release> [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '[licence]', when: ['about-deepseek'], aspect: 'licence' },
    { frame: 'release .6 [part]', when: ['about-deepseek'], aspect: 'weights' },
    { frame: '[part] .6 release', when: ['about-deepseek'], aspect: 'weights' },
  ],
  // What is set against closed models is not said to be closed.
  not: ['challenge .2 [open]'],
};
