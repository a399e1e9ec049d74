import type { TopicGrammar } from './grammar.ts';

/** The fall of Nvidia and US technology shares in January 2025. */
export const marketReaction: TopicGrammar = {
  topic: 'market-reaction',
  subjects: { kinds: ['company', 'market'], only: ['nvidia', 'us-stocks', 'nasdaq'], fallback: 'nvidia' },
  rules: [
    { frame: 'fall|lose ..6 [percent]', when: ['nvidia', 'january'], aspect: 'share-price-fall' },
    { frame: '[percent] ..5 fall|lose', when: ['nvidia', 'january'], aspect: 'share-price-fall' },
    { frame: 'lose|fall ..6 [money]', when: ['nvidia', 'january'], aspect: 'market-value-loss' },
    { frame: '[money] ..10 lose|selloff', when: ['nvidia', 'january'], aspect: 'market-value-loss' },
    { frame: 'stock ..5 [fall]', when: ['deepseek-here', 'january'], aspect: 'share-price-fall' },
    { frame: '[selloff]', when: ['deepseek-here'], aspect: 'share-price-fall' },
  ],
  not: ['[percent] ..6 rise', 'rise ..4 [percent]', 'rise ..4 [money]'],
};
