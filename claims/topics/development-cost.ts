import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** A programme's cost is the company's, not a model's. */
const COMPANY: SubjectChoice = { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' };

/** Questions of what others spend their money on are put to them, and only judgements answer. */
const US_LABS: SubjectChoice = { only: ['us-ai-labs'], fallback: 'us-ai-labs' };
const INDUSTRY: SubjectChoice = { only: ['ai-industry'], fallback: 'ai-industry' };

/** What the headline figure leaves out. */
const LEFT_OUT = 'what-the-figure-leaves-out';

/** What DeepSeek's headline figure leaves out, who doubts it, and the higher totals named instead. */
export const developmentCost: TopicGrammar = {
  topic: 'development-cost',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'remaining [money]', when: ['deepseek', 'beyond-run'], aspect: 'other-94-million', subjects: US_LABS },
    { frame: '[what-for]', when: ['deepseek'], aspect: 'what-billions-are-for', subjects: INDUSTRY },
    { frame: 'capex .6 [money]', when: ['for-deepseek', 'near-deepseek', 'a-firms'], scope: 'hardware-purchase', subjects: COMPANY },
    { frame: '[money] .6 capex', when: ['for-deepseek', 'near-deepseek', 'a-firms'], scope: 'hardware-purchase', subjects: COMPANY },
    { frame: '[money]', when: ['for-deepseek', 'near-deepseek', 'a-firms', 'asked-machines'], scope: 'hardware-purchase', subjects: COMPANY },
    { frame: 'whole ..16 [money]', when: ['for-deepseek', 'beyond-run'], scope: 'programme', subjects: COMPANY },
    { frame: '[money] ..6 whole', when: ['for-deepseek', 'beyond-run'], scope: 'programme', subjects: COMPANY },
    { frame: 'invest .6 [money]', when: ['for-deepseek', 'near-deepseek', 'a-firms', 'nobody-else'], scope: 'programme', subjects: COMPANY },
    { frame: '[money] .6 invest', when: ['for-deepseek', 'near-deepseek', 'a-firms', 'nobody-else'], scope: 'programme', subjects: COMPANY },
    { frame: 'chip|chip-name ..2 cost [money]', when: ['for-deepseek', 'beyond-run'], scope: 'hardware-purchase' },
    { frame: '[money] .3 chip-name', when: ['for-deepseek', 'beyond-run'], scope: 'hardware-purchase' },
    { frame: 'obtain|possess .6 chip-name .8 [money]', when: ['for-deepseek', 'beyond-run'], scope: 'hardware-purchase' },
    { frame: '[money] .6 obtain|possess .6 chip-name', when: ['for-deepseek', 'beyond-run'], scope: 'hardware-purchase' },
    { frame: '<capex|whole|invest|spend> [money]', when: ['for-deepseek', 'exact-programme'], scope: 'programme', subjects: COMPANY },
    { frame: 'capex .6 [amount]', when: ['for-deepseek', 'exact-programme'], scope: 'programme', subjects: COMPANY },
    { frame: '{cost-part} [money] ..30 exclude', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '{cost-part} exclude ..20 [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '[money] .1 figure-word .1 exclude', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '[money] ..20 only-run', when: ['deepseek-sum', 'narrowed'], aspect: LEFT_OUT },
    { frame: 'only-run ..8 [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '[amount] .1 only-run', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '{cost-part} [amount] .1 exclude', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: 'doubt .4 [amount] figure-word', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '[money] .12 doubt', when: ['deepseek-sum', 'doubted'], aspect: LEFT_OUT },
    { frame: 'doubt .5 [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: 'doubt .10 train .6 means [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: 'negated .1 build|train|spend .6 [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: 'cannot ..12 [money]', when: ['deepseek-sum'], aspect: LEFT_OUT },
    { frame: '[cost-noun] .4 exclude', when: ['near-deepseek', 'deepseek', 'cost-said', 'no-sum', 'nobody-else'], aspect: LEFT_OUT },
    { frame: '{exclude} [cost-part]', when: ['near-deepseek', 'deepseek', 'cost-talk', 'no-other-sum', 'no-hours', 'nobody-else'], aspect: LEFT_OUT },
    { frame: '{exclude} [cost-part]', when: ['headline-said', 'no-other-sum', 'nobody-else'], aspect: LEFT_OUT },
    { frame: '[only-run]', when: ['near-deepseek', 'deepseek', 'cost-header'], aspect: LEFT_OUT },
    { frame: '[doubt]', when: ['near-deepseek', 'deepseek', 'sum-said', 'pointing'], aspect: LEFT_OUT },
    { frame: 'exclude .3 [cost-noun]', when: ['near-deepseek', 'deepseek', 'cost-talk', 'no-hours'], aspect: LEFT_OUT },
    { frame: '[cost-noun] .8 only-run', when: ['near-deepseek', 'for-deepseek', 'cost-said', 'narrowed'], aspect: LEFT_OUT },
    { frame: '[whole] ..12 withheld', when: ['near-deepseek', 'for-deepseek'], aspect: LEFT_OUT },
    { frame: 'negated .1 release .6 [cost-part]', when: ['near-deepseek', 'for-deepseek', 'cost-talk'], aspect: LEFT_OUT },
    { frame: '[whole] .8 high', when: ['near-deepseek', 'deepseek', 'cost-said', 'no-other-sum', 'nobody-else'], aspect: LEFT_OUT },
    { frame: '[cost-noun] .8 doubt', when: ['near-deepseek', 'deepseek', 'cost-said', 'doubted'], aspect: LEFT_OUT },
    { frame: 'doubt .3 deepseek .3 [cost-noun]', when: ['near-deepseek', 'cost-said'], aspect: LEFT_OUT },
    { frame: 'doubt .1 [train-cost]', when: ['near-deepseek', 'for-deepseek'], aspect: LEFT_OUT },
  ],
  not: [
    'value .3 [money]',
    'rivals .6 [money]',
    'rivals .6 [cost-noun]',
    '[money] .5 rivals|peers',
    'again .2 [money]',
    '[money] .1 fund',
    'serve .1 [cost-noun]',
  ],
};
