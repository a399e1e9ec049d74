import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** What DeepSeek has or used is said of DeepSeek, not of the chip. */
const DEEPSEEK: SubjectChoice = { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' };

/** What it trained on is said of the model, where one is named. */
const DEEPSEEK_OR_MODEL: SubjectChoice = { only: ['deepseek'], fallback: 'deepseek' };

/** Nvidia's chips as restricted, weakened, stockpiled or smuggled, and what DeepSeek trained on. */
export const chips: TopicGrammar = {
  topic: 'chips',
  subjects: { kinds: ['chip'], nearest: true },
  rules: [
    { frame: 'obtain .8 [chips]', when: ['deepseek', 'large'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: 'restrict|export on .1 [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '{deepseek} {export|restrict|weaken} use .6 [chip-name]', when: ['ai', 'h800'], aspect: 'used-by-deepseek', subjects: DEEPSEEK_OR_MODEL },
    { frame: '{deepseek} {export|restrict|weaken} use .6 [chip-name]', when: ['ai'], aspect: 'fleet', subjects: DEEPSEEK_OR_MODEL },
    { frame: '{export} [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '<restrict> [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '<weaken> [chip-name]', when: ['ai'], aspect: 'performance' },
    { frame: '{train} use .3 [chip-name]', when: ['about-deepseek', 'no-count'], aspect: 'used-by-deepseek', subjects: DEEPSEEK_OR_MODEL },
    { frame: '<weaken|weaker> [chip]', when: ['deepseek-here'], aspect: 'used-by-deepseek', subjects: DEEPSEEK_OR_MODEL },
    { frame: '<export|restrict> [chip]', when: ['deepseek-here'], aspect: 'export-status', subjects: DEEPSEEK },
    { frame: 'obtain .5 advanced .3 [chip]', when: ['deepseek-here'], aspect: 'fleet', subjects: DEEPSEEK },
  ],
  not: [],
};
