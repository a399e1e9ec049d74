import type { TopicGrammar } from './grammar.ts';

/** Nvidia's chips as restricted, weakened, stockpiled or smuggled, and what DeepSeek trained on. */
export const chips: TopicGrammar = {
  topic: 'chips',
  subjects: { kinds: ['chip'] },
  rules: [
    { frame: '[chip-name] ..12 restrict', aspect: 'export-status' },
    { frame: 'restrict ..12 [chip-name]', aspect: 'export-status' },
    { frame: '[chip-name] ..8 weaken', when: ['ai'], aspect: 'performance' },
    { frame: 'weaken ..6 [chip-name]', when: ['ai'], aspect: 'performance' },
    { frame: 'train ..8 [chip-name]', when: ['deepseek'], aspect: 'used-by-deepseek' },
    { frame: 'use ..4 [chip-name]', when: ['deepseek'], aspect: 'used-by-deepseek' },
    { frame: 'obtain ..6 [chips]', when: ['deepseek'], aspect: 'fleet' },
    { frame: 'obtain ..6 [chip-name]', when: ['deepseek'], aspect: 'fleet' },
    { frame: 'less ..4 [chip]', when: ['deepseek'], aspect: 'used-by-deepseek' },
    { frame: 'restrict ..6 [chip]', when: ['deepseek'], aspect: 'export-status' },
    { frame: '[chip] ..6 restrict', when: ['deepseek'], aspect: 'export-status' },
    { frame: 'obtain ..4 advanced ..2 [chip]', when: ['deepseek'], aspect: 'fleet' },
  ],
  not: [],
};
