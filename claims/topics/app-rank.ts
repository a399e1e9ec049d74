import type { TopicGrammar } from './grammar.ts';

/** What the top of a chart stands for. */
const FIRST = { value: 1, unit: 'rank' } as const;

/** DeepSeek's app first, or ahead of ChatGPT, in an app-store chart. */
export const appRank: TopicGrammar = {
  topic: 'app-rank',
  subjects: { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' },
  rules: [
    { frame: '{store} [rival-app] .8 fall|lose ..10 deepseek', aspect: 'us-app-store', figure: FIRST },
    { frame: 'overtake ..6 rival-app ..12 [store] .3 top?', when: ['deepseek', 'near-deepseek'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'top ..14 [store] .3 top?', when: ['deepseek', 'near-deepseek', 'not-others'], aspect: 'us-app-store', figure: FIRST },
    { frame: '[store] ..14 top .3 top?', when: ['deepseek', 'near-deepseek', 'not-others'], aspect: 'us-app-store', figure: FIRST },
    { frame: '[store] ..14 overtake .6 rival-app', when: ['deepseek', 'near-deepseek'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'top .2 overtake .3 [rival-app]', when: ['deepseek', 'near-deepseek'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'overtake ..6 [rival-app] ..14 top|app', when: ['deepseek', 'near-deepseek'], aspect: 'us-app-store', figure: FIRST },
    { frame: 'top .2 [app]', when: ['deepseek', 'near-deepseek', 'not-others', 'of-downloads'], aspect: 'us-app-store', figure: FIRST },
    { frame: '{store} deepseek .3 [rival-app] ..8 overtake', aspect: 'us-app-store', figure: FIRST },
  ],
  // The top ten are not the first.
  not: ['top bare|numeral ..14 [store]', 'top bare|numeral .2 [app]'],
};
