import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** The aspect of a cost that is another's, of training a known model once more: it does not contradict what the first time cost. */
export const REPRODUCTION = 'reproduction';

/** Sums that DeepSeek is known by are told of it or of one of its models, whoever else is named beside them. */
const DEEPSEEKS: SubjectChoice = { only: ['deepseek'], fallback: 'deepseek' };

/** Money spent, estimated, planned or denied to train a model. */
export const trainingCost: TopicGrammar = {
  topic: 'training-cost',
  rules: [
    { frame: '{again} {train|train-cost|run|build} [money]', when: ['ai'], aspect: REPRODUCTION },
    { frame: '{train|train-cost|run} [money]', when: ['ai'] },
    { frame: '{model-name|ai-model} <cost|cost-noun|spend> [money]', when: ['ai'] },
    { frame: '<build> {model-name|ai-model|deepseek|model} [money]', when: ['ai'] },
    { frame: '{build} {model-name|ai-model|deepseek|model} <cost|cost-noun|spend> [money]', when: ['ai'] },
    { frame: 'build .4 ai-model ..6 means [money]', when: ['ai'] },
    { frame: '[money] ..9 spend .2 build|train .4 model|ai-model|model-name|deepseek', when: ['ai'] },
    { frame: '<model-name> [money]', when: ['ai', 'claimed'] },
    { frame: 'versus|down-from .5 [money]', when: ['ai', 'claimed'] },
    { frame: 'model-name ..6 [money]', when: ['ai', 'claimed', 'behind-colon'] },
    { frame: '[money]', when: ['ai', 'asked'] },
    { frame: 'model-name ..8 cost ..6 [money]', when: ['ai'] },
    { frame: 'cost|cost-noun .5 [money]', when: ['ai', 'training-before'] },
    { frame: '[money]', when: ['deepseek-subject', 'named', 'headline'] },
    { frame: '[money]', when: ['deepseek', 'exact-headline'], subjects: DEEPSEEKS },
    { frame: '[money] .1 figure-word', when: ['deepseek', 'headline'], subjects: DEEPSEEKS },
    { frame: 'figure-word .2 [money]', when: ['deepseek', 'headline'], subjects: DEEPSEEKS },
    { frame: '[money]', when: ['cell', 'training-header', 'ai'] },
    { frame: '[money]', when: ['cell', 'training', 'ai', 'header-name'] },
    { frame: '[amount]', when: ['cell', 'training-header', 'ai'] },
    { frame: 'train|train-cost .8 cost|means|is .4 [amount]', when: ['ai'] },
    { frame: 'cost|spend .4 [amount] .2 train', when: ['ai'] },
    { frame: 'model-name .4 cost .3 [amount]', when: ['ai'] },
    { frame: '[amount] .1 train .2 model-name|deepseek', when: ['ai'] },
    { frame: '[amount] .2 model-name|deepseek .1 cost|spend', when: ['ai'] },
    { frame: '[amount] .3 spend .4 model-name', when: ['ai', 'training'] },
  ],
  not: [
    '{token-price} [money]',
    '<journey> [money]',
    '{people-training} [money]',
    '[money] .1 per period',
    '[money] per .2 chip-name|chip',
    '[money] .1 cost per .2 chip-name|chip',
    'per period .1 [money]',
    'raise .4 [money]',
    '[money] .2 fund',
    'fund .3 [money]',
    'earn .3 [money]',
    '[money] .2 earn',
    '[money] .2 serve',
    'serve .6 [money]',
    '[money] .3 people',
    '{gadget} [money]',
    '{billed} [money]',
    'possess [money]',
    'if-not .1 [money]',
    'lose .3 [money]',
    '[money] .3 lose',
    '[money] .3 value',
    'value .3 [money]',
    '[money] .1 capex',
    'capex .5 [money]',
    'chip-name .2 cost|price .3 [money]',
  ],
};
