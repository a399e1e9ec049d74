import type { TopicGrammar } from './grammar.ts';

/** The aspect of hours counted for each so many tokens: they are no total. */
export const RATE = 'rate';

/** GPU-hours, or the number of chips of a training run. */
export const trainingCompute: TopicGrammar = {
  topic: 'training-compute',
  rules: [
    { frame: '{train|run|model-name} [gpu-hours] .1 per .2 period', when: ['ai'], aspect: RATE },
    { frame: '{train|run|model-name} per .2 period .9 [gpu-hours]', when: ['ai'], aspect: RATE },
    { frame: '{train|run|model-name} period .1 per .4 [gpu-hours]', when: ['ai'], aspect: RATE },
    { frame: '{train|train-cost|run|build|model-name|ai-model|model} [gpu-hours]', when: ['ai'], aspect: 'gpu-hours' },
    { frame: '[gpu-hours]', when: ['ai', 'claimed'], aspect: 'gpu-hours' },
    { frame: '[gpu-hours]', when: ['ai', 'large'], aspect: 'gpu-hours' },
    { frame: '[gpu-hours]', when: ['cell', 'ai'], aspect: 'gpu-hours' },
    { frame: '[long-hours]', when: ['ai', 'claimed'], aspect: 'gpu-hours' },
    { frame: 'model-name .2 [long-hours]', when: ['ai'], aspect: 'gpu-hours' },
    { frame: '{train} {model-name} [long-hours]', when: ['ai'], aspect: 'gpu-hours' },
    { frame: '{chip-name|chip} [long-hours]', when: ['ai', 'model'], aspect: 'gpu-hours' },
    { frame: '{train|run} [chips]', when: ['ai', 'not-held'], aspect: 'cluster' },
    { frame: '{duration} {model|model-name} [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: '{duration} use .3 [chips]', when: ['ai', 'training-before'], aspect: 'cluster' },
    { frame: '{build} {model|ai-model|model-name} use .3 [chips]', when: ['ai', 'run-sized'], aspect: 'cluster' },
    { frame: 'take .6 [chips]', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] .2 model-name', when: ['ai'], aspect: 'cluster' },
    { frame: '<model-name> use .3 [chips]', when: ['ai', 'run-sized'], aspect: 'cluster' },
    { frame: 'use .3 [chips]', when: ['ai', 'about-model', 'deepseek-subject', 'not-held', 'run-sized'], aspect: 'cluster' },
    { frame: '[chips] to .6 model', when: ['ai'], aspect: 'cluster' },
    { frame: '[chips] .2 cluster', when: ['deepseek'], aspect: 'cluster' },
    { frame: '[chips]', when: ['deepseek', 'ai', 'not-held', 'exact-cluster'], aspect: 'cluster' },
    { frame: '[bare] to .2 model-name', when: ['like-before'] },
    { frame: '[amount] to .2 model-name', when: ['like-before'] },
    { frame: '[amount] to train|run', when: ['like-before'] },
    { frame: '[chips]', when: ['cell', 'training-header', 'ai'], aspect: 'cluster' },
    { frame: '[chips]', when: ['model-cell', 'ai', 'run-sized'], aspect: 'cluster' },
    { frame: '[gpu-hours] .3 use', when: ['ai', 'training-before'], aspect: 'gpu-hours' },
    { frame: '{gpu-hours} [chips]', when: ['ai', 'not-held'], aspect: 'cluster' },
  ],
  not: [
    'serve ..12 [chips]',
    '[chips] ..8 serve',
    '[gpu-hours] .4 serve',
    '[chips] .1 node',
    'negated .1 use|take .2 [chips]',
    '[gpu-hours] .4 per gpu-hours',
    'gpu-hours .4 per [gpu-hours]',
  ],
};
