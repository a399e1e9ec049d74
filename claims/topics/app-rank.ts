import type { TopicGrammar } from './grammar.ts';

/** DeepSeek's app first, or ahead of ChatGPT, in an app-store chart. */
export const appRank: TopicGrammar = {
  topic: 'app-rank',
  subjects: { only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: 'top ..10 [store]', when: ['deepseek'], aspect: 'us-app-store' },
    { frame: '[store] ..8 top', when: ['deepseek'], aspect: 'us-app-store' },
    { frame: 'overtake ..5 [rival-app] ..12 store', when: ['deepseek'], aspect: 'us-app-store' },
    { frame: 'overtake ..5 [rival-app] ..12 top', when: ['deepseek'], aspect: 'us-app-store' },
  ],
  not: [],
};
