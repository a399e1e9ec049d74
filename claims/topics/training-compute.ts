import type { TopicGrammar } from './grammar.ts';

/** GPU-hours, or the number of chips of a training run. */
export const trainingCompute: TopicGrammar = {
  topic: 'training-compute',
  rules: [
    { frame: '[gpu-hours]', when: ['ai'], aspect: 'gpu-hours' },
    { frame: 'train ..14 use .6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] ..14 train', when: ['ai'], aspect: 'cluster' },
    { frame: 'train .6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: 'take .6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: 'duration .4 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] ..8 duration', when: ['ai'], aspect: 'cluster' },
    { frame: 'use .3 [chips]', when: ['model'], aspect: 'cluster' },
    { frame: '[chips] .3 to .2 build', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] to .6 model', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] .2 cluster', when: ['deepseek'], aspect: 'cluster' },
    { frame: '[chips]', when: ['cell', 'training-header', 'ai'], aspect: 'cluster' },
  ],
  not: ['[chips] .4 serve', 'serve .6 [chips]', '[gpu-hours] .4 serve', 'serve .4 [gpu-hours]', '[chips] .1 node', 'obtain .2 [chips]', '[gpu-hours] .1 per'],
};
