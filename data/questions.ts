import type { Topic } from './topics.ts';

/** What readers ask most about a company or model, in the order in which an overview answers it. */
export const QUESTIONS = ['cost', 'left-out', 'compute', 'chips', 'openness', 'against-others', 'copied', 'market'] as const;

/** One question. */
export type Question = (typeof QUESTIONS)[number];

/** The facts that answer the questions about subjects that are often named alone. */
export const CHOSEN_ANSWERS: Readonly<Record<string, Partial<Record<Question, string>>>> = {
  deepseek: {
    cost: 'deepseek-v3-cost-final-run',
    'left-out': 'deepseek-research-cost-unknown',
    chips: 'deepseek-50000-chips',
    openness: 'deepseek-r1-openness',
    'against-others': 'r1-o1-comparison',
    copied: 'deepseek-distillation-openai',
    market: 'nvidia-fall-close',
  },
  'deepseek-v3': {
    cost: 'deepseek-v3-cost-final-run',
    'left-out': 'deepseek-v3-figure-leaves-out',
    compute: 'deepseek-v3-gpu-hours',
    chips: 'deepseek-v3-chips',
    openness: 'deepseek-v3-weights',
  },
  'deepseek-r1': {
    cost: 'deepseek-r1-cost-added',
    compute: 'deepseek-r1-gpu-hours',
    chips: 'deepseek-r1-chips',
    openness: 'deepseek-r1-openness',
    'against-others': 'r1-o1-comparison',
    copied: 'deepseek-built-on-others',
    market: 'nvidia-fall-close',
  },
};

/** The topics whose first fact answers a question about any other subject. */
export const TOPIC_OF_QUESTION: Readonly<Partial<Record<Question, Topic>>> = {
  cost: 'training-cost',
  'left-out': 'development-cost',
  compute: 'training-compute',
  chips: 'chips',
  openness: 'openness',
  'against-others': 'benchmark',
};
