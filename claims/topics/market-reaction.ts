import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** A trillion was lost by US shares together. */
const US_STOCKS: SubjectChoice = { kinds: ['market'], only: ['us-stocks'], fallback: 'us-stocks' };

/** The aspect of a fall at some hour of the day, be it not what the day ended with. */
export const WITHIN_THE_DAY = 'share-price-fall-intraday';

/** The fall of Nvidia and US technology shares in January 2025, with a figure. */
export const marketReaction: TopicGrammar = {
  topic: 'market-reaction',
  subjects: { kinds: ['company', 'market'], only: ['nvidia', 'us-stocks', 'nasdaq'], fallback: 'nvidia', nearest: true },
  rules: [
    { frame: '<fall|lose> [money]', when: ['deepseek', 'trillion', 'no-nvidia-here'], aspect: 'market-value-loss', subjects: US_STOCKS },
    { frame: '{at-times} <fall|lose> [percent]', when: ['nvidia', 'january', 'own-fall', 'a-share'], aspect: WITHIN_THE_DAY },
    { frame: '<fall|lose> [percent]', when: ['nvidia', 'january', 'own-fall', 'a-share'], aspect: 'share-price-fall' },
    { frame: '<fall|lose> [money]', when: ['nvidia', 'january', 'own-fall', 'a-loss'], aspect: 'market-value-loss' },
    { frame: '<fall|lose> [percent]', when: ['nvidia', 'fall-said', 'own-fall'], aspect: 'share-price-fall' },
    { frame: '<fall|lose> [money]', when: ['nvidia', 'fall-said', 'own-fall', 'a-loss'], aspect: 'market-value-loss' },
    { frame: '<value> [money]', when: ['nvidia', 'january', 'own-fall', 'of-that-day'], aspect: 'market-value-loss' },
    { frame: '<fall|lose> [money]', when: ['nvidia', 'that-loss', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '{fall|lose} [amount]', when: ['nvidia', 'january', 'of-that-day', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '[percent]', when: ['nvidia', 'january', 'minus'], aspect: 'share-price-fall' },
    { frame: '[money]', when: ['nvidia', 'january', 'minus', 'large'], aspect: 'market-value-loss' },
    { frame: '[percent]', when: ['nvidia', 'january', 'next-named'], aspect: 'share-price-fall' },
    { frame: '[money]', when: ['nvidia', 'january', 'exact-fall', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '[percent]', when: ['nvidia', 'january', 'exact-fall'], aspect: 'share-price-fall' },
    { frame: '<fall> [percent]', when: ['nvidia', 'that-fall', 'of-one-alone'], aspect: 'share-price-fall' },
    { frame: '{stock} [percent]', when: ['nvidia', 'january', 'own-fall', 'that-fall'], aspect: 'share-price-fall' },
    { frame: '{stock} <fall|lose> [percent]', when: ['deepseek', 'that-fall'], aspect: 'share-price-fall' },
    { frame: '<value> {fall|lose} [money]', when: ['deepseek', 'of-that-day', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '{one-day} {fall|lose|value} [money]', when: ['nvidia', 'of-that-day', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '<lose> [money]', when: ['deepseek-here', 'nobody-else', 'of-that-day', 'of-one-alone'], aspect: 'market-value-loss' },
    { frame: '<lose> [amount]', when: ['deepseek-here', 'nobody-else', 'of-that-day'], aspect: 'market-value-loss' },
    { frame: '{stock} <fall> [percent]', when: ['ai', 'own-fall', 'exact-fall'], aspect: 'share-price-fall' },
    { frame: '[money]', when: ['fall-header', 'of-that-day'], aspect: 'market-value-loss' },
    { frame: '[percent]', when: ['fall-header', 'that-fall'], aspect: 'share-price-fall' },
  ],
  not: ['[percent] fall cost-noun', '[percent] .5 high', 'high .3 [percent]', '[money] .4 high', 'high .1 to .1 [money]', 'build .1 [money]'],
};
