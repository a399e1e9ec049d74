import type { TopicGrammar } from './grammar.ts';

/** What DeepSeek's headline figure leaves out, who doubts it, and the higher totals named instead. */
export const developmentCost: TopicGrammar = {
  topic: 'development-cost',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: '[money] ..10 exclude', when: ['deepseek'] },
    { frame: '[money] ..10 only-run', when: ['deepseek'] },
    { frame: '[money] ..10 doubt', when: ['deepseek'] },
    { frame: 'doubt ..8 [money] ..6 cost-noun', when: ['deepseek'] },
    { frame: 'hardware ..6 [money]', when: ['deepseek'], scope: 'hardware-purchase' },
    { frame: '[money] ..3 hardware', when: ['deepseek'], scope: 'hardware-purchase' },
    { frame: 'whole ..10 [money]', when: ['deepseek'] },
    { frame: '[cost-noun] ..6 only-run', when: ['deepseek'] },
    { frame: '[cost-noun] ..4 exclude', when: ['deepseek'] },
  ],
  not: ['[money] per ..4 period', 'fund ..4 [money]', '[money] ..3 fund', 'earn ..5 [money]', '[money] ..4 earn', 'lose ..4 [money]', '[money] ..4 lose'],
};
