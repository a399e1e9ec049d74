import type { Rule, TopicGrammar } from './grammar.ts';

/** A benchmark whose figure is the share of tasks solved. */
function share(name: 'aime' | 'gpqa', aspect: string): Rule[] {
  return [
    { frame: `{${name}} [percent]`, when: ['scored', `${name}-nearest`], aspect },
    { frame: `{${name}} [bare]`, when: ['scored', `${name}-nearest`, 'decimal'], aspect },
    { frame: `${name} ..3 [bare]`, when: ['scored', `${name}-nearest`, 'share'], aspect },
    { frame: '{model-name} [percent]', when: ['scored', `${name}-before`], aspect },
    { frame: '[percent]', when: ['scored', `${name}-header`], aspect },
    { frame: '[bare]', when: ['scored', `${name}-header`, 'share'], aspect },
  ];
}

const PERCENTILE = 'codeforces-percentile';
const RATING = 'codeforces-rating';

/** Codeforces tells where a player stands, by rating or by percentile. */
const CODEFORCES: readonly Rule[] = [
  { frame: '{codeforces} [percentile]', when: ['scored', 'codeforces-nearest'], aspect: PERCENTILE },
  { frame: '{codeforces} [percent]', when: ['scored', 'codeforces-nearest'], aspect: PERCENTILE },
  { frame: '{codeforces} [rating]', when: ['scored', 'codeforces-nearest'], aspect: RATING },
  { frame: '{codeforces} rating-word ..1 [bare]', when: ['scored', 'codeforces-nearest', 'score'], aspect: RATING },
  { frame: '{model-name} [percent]', when: ['scored', 'codeforces-before'], aspect: PERCENTILE },
  { frame: 'codeforces ..16 [bare]', when: ['scored', 'codeforces-nearest', 'rating'], aspect: RATING },
  { frame: '[bare] .2 codeforces', when: ['scored', 'codeforces-nearest', 'rating'], aspect: RATING },
  { frame: '{codeforces} compare .3 [bare]', when: ['scored', 'codeforces-nearest', 'rating'], aspect: RATING },
  { frame: 'codeforces .6 [bare]', when: ['scored', 'codeforces-nearest', 'share'], aspect: PERCENTILE },
  { frame: '[percentile]', when: ['scored', 'codeforces-header'], aspect: PERCENTILE },
  { frame: '[rating]', when: ['scored', 'codeforces-header'], aspect: RATING },
  { frame: '[percent]', when: ['scored', 'codeforces-header'], aspect: PERCENTILE },
  { frame: '[bare]', when: ['scored', 'codeforces-header', 'score'], aspect: PERCENTILE },
];

/** The scores of DeepSeek's models and of o1 on AIME 2024, Codeforces and GPQA Diamond. */
export const benchmark: TopicGrammar = {
  topic: 'benchmark',
  subjects: { only: ['deepseek', 'openai'], kinds: ['model', 'company'], standsFor: true },
  rules: [...share('aime', 'aime-2024'), ...share('gpqa', 'gpqa-diamond'), ...CODEFORCES],
  not: [],
};
