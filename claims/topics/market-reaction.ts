import type { TopicGrammar } from './grammar.ts';

/** The fall of Nvidia and US technology shares in January 2025, with a figure. */
export const marketReaction: TopicGrammar = {
  topic: 'market-reaction',
  subjects: { kinds: ['company', 'market'], only: ['nvidia', 'us-stocks', 'nasdaq'], fallback: 'nvidia', nearest: true },
  rules: [
    { frame: 'fall|lose ..6 [percent]', when: ['nvidia', 'january'], aspect: 'share-price-fall' },
    { frame: '[percent] .5 fall|lose', when: ['nvidia', 'january'], aspect: 'share-price-fall' },
    { frame: 'lose|fall ..6 [money]', when: ['nvidia', 'january'], aspect: 'market-value-loss' },
    { frame: '[money] .12 lose|fall', when: ['nvidia', 'january'], aspect: 'market-value-loss' },
  ],
  not: ['[percent] .5 rise', 'rise .3 [percent]', 'rise .3 [money]', '[percent] .5 high', 'high .2 [money]', 'high .2 [percent]'],
};
