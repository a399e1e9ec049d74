import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** A programme's cost is the company's, not a model's. */
const COMPANY: SubjectChoice = { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' };

/** What DeepSeek's headline figure leaves out, who doubts it, and the higher totals named instead. */
export const developmentCost: TopicGrammar = {
  topic: 'development-cost',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: '[money] ..12 exclude', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
    { frame: '[money] ..10 only-run', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
    { frame: '[money] ..10 doubt', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
    { frame: 'doubt .8 [money] .6 cost-noun', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
    { frame: 'capex .5 [money]', when: ['deepseek'], scope: 'hardware-purchase', subjects: COMPANY },
    { frame: '[money] .2 capex', when: ['deepseek'], scope: 'hardware-purchase', subjects: COMPANY },
    { frame: 'whole .10 [money]', when: ['deepseek'], scope: 'programme', subjects: COMPANY },
    { frame: '[money] .4 whole', when: ['deepseek'], scope: 'programme', subjects: COMPANY },
    { frame: '[cost-noun] .5 only-run', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
    { frame: '[cost-noun] .4 exclude', when: ['deepseek'], aspect: 'what-the-figure-leaves-out' },
  ],
  not: ['[money] per period', 'raise .4 [money]', '[money] .2 fund', 'earn .3 [money]', '[money] .2 earn', 'lose .3 [money]', '[money] .3 lose', '[money] .3 value'],
};
