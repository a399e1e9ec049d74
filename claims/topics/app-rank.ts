import type { TopicGrammar } from './grammar.ts';

/** What the top of a chart stands for. */
const FIRST = { value: 1, unit: 'rank' } as const;

/** DeepSeek's app first, or ahead of ChatGPT, in an app-store chart. */
export const appRank: TopicGrammar = {
  topic: 'app-rank',
  subjects: { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'overtake ..5 rival-app ..12 [store] .2 top?', when: ['deepseek'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'top ..10 [store] .2 top?', when: ['deepseek', 'not-others'], aspect: 'us-app-store', figure: FIRST },
    { frame: '[store] ..10 top .2 top?', when: ['deepseek', 'not-others'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'overtake ..5 [rival-app] ..12 top', when: ['deepseek'], aspect: 'us-app-store', figure: FIRST },
  ],
  not: [],
};
