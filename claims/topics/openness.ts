import type { TopicGrammar } from './grammar.ts';

/** Statements that a DeepSeek model is or is not open: source, weights, licence, data. */
export const openness: TopicGrammar = {
  topic: 'openness',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'is-open .4 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '<release> [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '[open] .4 deepseek-model', when: ['about-deepseek'], aspect: 'overall' },
    { frame: 'deepseek-model .4 [open]', when: ['about-deepseek'], aspect: 'overall' },
    { frame: '[licence]', when: ['about-deepseek'], aspect: 'licence' },
    { frame: 'release .6 [part]', when: ['about-deepseek'], aspect: 'weights' },
    { frame: '[part] .6 release', when: ['about-deepseek'], aspect: 'weights' },
  ],
  not: [],
};
