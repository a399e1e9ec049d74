import type { TopicGrammar } from './grammar.ts';

/** Statements that a DeepSeek model is or is not open: source, weights, licence, data. */
export const openness: TopicGrammar = {
  topic: 'openness',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'is ..4 [open]', when: ['deepseek'], aspect: 'overall' },
    { frame: 'release ..6 [open]', when: ['deepseek'], aspect: 'overall' },
    { frame: '[open] ..4 model', when: ['deepseek'], aspect: 'overall' },
    { frame: '[licence]', when: ['deepseek'], aspect: 'licence' },
  ],
  not: [],
};
