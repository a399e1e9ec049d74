import type { Rule, TopicGrammar } from './grammar.ts';

/** A benchmark whose figure is the share of tasks solved. */
function share(name: 'aime' | 'gpqa', aspect: string): Rule[] {
  return [
    { frame: `{${name}} [percent]`, when: ['known', `${name}-nearest`], aspect },
    { frame: `{${name}} [bare]`, when: ['known', `${name}-nearest`, 'decimal'], aspect },
    { frame: `${name} ..3 [bare]`, when: ['known', `${name}-nearest`, 'share'], aspect },
    { frame: '{model-name} [percent]', when: ['known', `${name}-before`], aspect },
    { frame: '[percent]', when: ['known', `${name}-header`], aspect },
    { frame: '[bare]', when: ['known', `${name}-header`, 'share'], aspect },
  ];
}

const PERCENTILE = 'codeforces-percentile';
const RATING = 'codeforces-rating';

/** Codeforces tells where a player stands, by rating or by percentile. */
const CODEFORCES: readonly Rule[] = [
  { frame: '{codeforces} [percentile]', when: ['known', 'codeforces-nearest'], aspect: PERCENTILE },
  { frame: '{codeforces} [percent]', when: ['known', 'codeforces-nearest'], aspect: PERCENTILE },
  { frame: '{codeforces} [rating]', when: ['known', 'codeforces-nearest'], aspect: RATING },
  { frame: '{codeforces} rating-word ..1 [bare]', when: ['known', 'codeforces-nearest', 'score'], aspect: RATING },
  { frame: '{model-name} [percent]', when: ['known', 'codeforces-before'], aspect: PERCENTILE },
  { frame: 'codeforces .6 [bare]', when: ['known', 'codeforces-nearest', 'score'], aspect: PERCENTILE },
  { frame: '[percentile]', when: ['known', 'codeforces-header'], aspect: PERCENTILE },
  { frame: '[rating]', when: ['known', 'codeforces-header'], aspect: RATING },
  { frame: '[percent]', when: ['known', 'codeforces-header'], aspect: PERCENTILE },
  { frame: '[bare]', when: ['known', 'codeforces-header'], aspect: PERCENTILE },
];

/** The scores of DeepSeek's models and of o1 on AIME 2024, Codeforces and GPQA Diamond. */
export const benchmark: TopicGrammar = {
  topic: 'benchmark',
  subjects: { only: ['deepseek', 'openai'], kinds: ['model', 'company'], standsFor: true },
  rules: [...share('aime', 'aime-2024'), ...share('gpqa', 'gpqa-diamond'), ...CODEFORCES],
  // Of two scores in brackets the second is the other's, whoever that is: "leads on GPQA (75.7% vs 71.5%)".
  not: ['versus [percent]', 'versus [bare]'],
};
