import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** What DeepSeek has or used is said of DeepSeek, not of the chip. */
const DEEPSEEK: SubjectChoice = { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' };

/** Nvidia's chips as restricted, weakened, stockpiled or smuggled, and what DeepSeek trained on. */
export const chips: TopicGrammar = {
  topic: 'chips',
  subjects: { kinds: ['chip'], nearest: true },
  rules: [
    { frame: '[chip-name] ..12 export', aspect: 'export-status' },
    { frame: 'export ..12 [chip-name]', aspect: 'export-status' },
    { frame: '[chip-name] .6 restrict', when: ['ai'], aspect: 'export-status' },
    { frame: 'restrict .5 [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '[chip-name] ..8 weaken', when: ['ai'], aspect: 'performance' },
    { frame: 'weaken .6 [chip-name]', when: ['ai'], aspect: 'performance' },
    { frame: '[chip-name] ..6 weaker', when: ['ai', 'china'], aspect: 'performance' },
    { frame: 'weaker .4 [chip-name]', when: ['ai', 'china'], aspect: 'performance' },
    { frame: 'obtain .6 [chips]', when: ['deepseek'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: 'obtain .6 [chip-name]', when: ['deepseek-here'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: 'train .6 use .3 [chip-name]', when: ['deepseek', 'no-count'], aspect: 'used-by-deepseek', subjects: DEEPSEEK },
    { frame: 'use .3 [chip-name]', when: ['deepseek-here', 'no-count'], aspect: 'used-by-deepseek', subjects: DEEPSEEK },
    { frame: 'weaken|weaker .3 [chip]', when: ['deepseek-here'], aspect: 'used-by-deepseek', subjects: DEEPSEEK },
    { frame: 'export .8 [chip]', when: ['deepseek-here'], aspect: 'export-status', subjects: DEEPSEEK },
    { frame: '[chip] .8 export', when: ['deepseek-here'], aspect: 'export-status', subjects: DEEPSEEK },
    { frame: 'obtain .4 advanced .2 [chip]', when: ['deepseek-here'], aspect: 'fleet', subjects: DEEPSEEK },
  ],
  not: [],
};
