import type { TopicGrammar } from './grammar.ts';

/** GPU-hours, or the number of chips of a training run. */
export const trainingCompute: TopicGrammar = {
  topic: 'training-compute',
  rules: [
    { frame: '[gpu-hours]', when: ['training'], aspect: 'gpu-hours' },
    { frame: '[gpu-hours]', when: ['model'], aspect: 'gpu-hours' },
    { frame: 'train ..14 use ..6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] ..14 train', when: ['ai'], aspect: 'cluster' },
    { frame: 'train ..6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: 'take ..10 [chips]', when: ['training'], aspect: 'cluster' },
    { frame: 'use ..3 [chips]', when: ['model'], aspect: 'cluster' },
    { frame: '[chips] ..2 cluster', when: ['deepseek'], aspect: 'cluster' },
    { frame: '[chips]', when: ['cell', 'training', 'ai'], aspect: 'cluster' },
  ],
  not: ['[chips] ..6 serve', 'serve ..8 [chips]', '[gpu-hours] ..4 serve'],
};
