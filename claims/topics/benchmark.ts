import type { Rule, TopicGrammar } from './grammar.ts';

/** The benchmarks on record: the class of words that names each, and the aspect of its figures. */
const BENCHMARKS = [
  { name: 'aime', aspect: 'aime-2024' },
  { name: 'gpqa', aspect: 'gpqa-diamond' },
  { name: 'codeforces', aspect: 'codeforces-percentile' },
] as const;

function rulesOf({ name, aspect }: (typeof BENCHMARKS)[number]): Rule[] {
  return [
    { frame: `{${name}} [percentile]`, when: ['known', `${name}-nearest`], aspect },
    { frame: `{${name}} [percent]`, when: ['known', `${name}-nearest`], aspect },
    { frame: `{${name}} [rating]`, when: ['known', `${name}-nearest`], aspect: 'codeforces-rating' },
    { frame: `{${name}} rating-word .1 [bare]`, when: ['known', `${name}-nearest`, 'score'], aspect: 'codeforces-rating' },
    { frame: '[percent]', when: ['known', `${name}-header`], aspect },
    { frame: '[bare]', when: ['known', `${name}-header`], aspect },
    { frame: `${name} .6 [bare]`, when: ['known', `${name}-nearest`, 'score'], aspect },
  ];
}

/** The scores of DeepSeek's models and of o1 on AIME 2024, Codeforces and GPQA Diamond. */
export const benchmark: TopicGrammar = {
  topic: 'benchmark',
  subjects: { only: ['deepseek', 'openai'], kinds: ['model'] },
  rules: BENCHMARKS.flatMap(rulesOf),
  not: [],
};
