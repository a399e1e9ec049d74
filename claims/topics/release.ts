import type { TopicGrammar } from './grammar.ts';

/** When a DeepSeek model came out. */
export const release: TopicGrammar = {
  topic: 'release',
  subjects: { only: ['deepseek'] },
  rules: [
    { frame: '[release] ..6 deepseek-model', when: ['deepseek-here'] },
    { frame: 'deepseek-model ..6 [release]', when: ['deepseek-here'] },
  ],
  not: [],
};
