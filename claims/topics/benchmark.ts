import type { TopicGrammar } from './grammar.ts';

/** R1's and o1's scores on AIME 2024, Codeforces and GPQA Diamond. */
export const benchmark: TopicGrammar = {
  topic: 'benchmark',
  subjects: { kinds: ['model'], only: ['deepseek', 'openai'] },
  rules: [
    { frame: '[percent] ..4 benchmark', when: ['known'] },
    { frame: 'benchmark ..10 [percent]', when: ['known'] },
    { frame: 'benchmark ..8 [percentile]', when: ['known'] },
    { frame: '[percentile] ..6 benchmark', when: ['known'] },
    { frame: 'benchmark ..8 [rating]', when: ['known'] },
    { frame: '[rating] ..6 benchmark', when: ['known'] },
    { frame: 'benchmark ..6 [bare]', when: ['known'] },
    { frame: '[bare] ..2 benchmark', when: ['known'] },
  ],
  not: [],
};
