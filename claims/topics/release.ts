import type { TopicGrammar } from './grammar.ts';

/** When a DeepSeek model came out. */
export const release: TopicGrammar = {
  topic: 'release',
  subjects: { only: ['deepseek'] },
  rules: [
    { frame: '[release] ..6 deepseek-model', when: ['deepseek-here'] },
    { frame: 'deepseek-model ..6 [release]', when: ['deepseek-here'] },
  ],
  // "Released cost figures for training R1": what came out is no model.
  not: ['[release] .5 cost-noun|cost|train-cost'],
};
