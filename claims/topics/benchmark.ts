import type { Rule, TopicGrammar } from './grammar.ts';

/** The benchmarks on record: the class of words that names each, and the aspects that its figures have. */
const BENCHMARKS = [
  { name: 'aime', aspect: 'aime-2024' },
  { name: 'gpqa', aspect: 'gpqa-diamond' },
  { name: 'codeforces', aspect: 'codeforces-percentile' },
] as const;

function rulesOf({ name, aspect }: (typeof BENCHMARKS)[number]): Rule[] {
  return [
    { frame: `[percent] .3 ${name}`, when: ['known'], aspect },
    { frame: `${name} .3 [percent]`, when: ['known'], aspect },
    { frame: `${name} ..5 [percentile]`, when: ['known'], aspect },
    { frame: `[percentile] .4 ${name}`, when: ['known'], aspect },
    { frame: `${name} .4 [rating]`, when: ['known'], aspect: 'codeforces-rating' },
    { frame: `${name} ..20 [percent]`, when: ['known', 'owned'], aspect },
    { frame: '[percent]', when: ['known', `${name}-header`], aspect },
    { frame: '[bare]', when: ['known', `${name}-header`], aspect },
  ];
}

/** The scores of DeepSeek's models and of o1 on AIME 2024, Codeforces and GPQA Diamond. */
export const benchmark: TopicGrammar = {
  topic: 'benchmark',
  subjects: { only: ['deepseek', 'openai'], kinds: ['model'] },
  rules: BENCHMARKS.flatMap(rulesOf),
  not: [],
};
