import type { SubjectChoice, TopicGrammar } from './grammar.ts';

/** What DeepSeek has or used is said of DeepSeek, not of the chip. */
const DEEPSEEK: SubjectChoice = { kinds: ['company'], only: ['deepseek'], fallback: 'deepseek' };

/** What it trained on is said of the model, where one is named. */
const DEEPSEEK_OR_MODEL: SubjectChoice = { only: ['deepseek'], fallback: 'deepseek' };

/** The aspect of a chip said to be on free sale to China. */
export const ON_SALE = 'on-sale';

/** The aspect of a chip that DeepSeek is said to have trained on, other than the one of its papers. */
export const OTHER_CHIP = 'other-chip-used';

/** The aspect of what the record says DeepSeek's models were trained on. */
export const CHIP_USED = 'used-by-deepseek';

/** Judgements on the export rules are told of them. */
const RULES: SubjectChoice = { only: ['us-export-rules'], fallback: 'us-export-rules' };

/** Nvidia's chips as restricted, weakened, stockpiled or smuggled, and what DeepSeek trained on. */
export const chips: TopicGrammar = {
  topic: 'chips',
  subjects: { kinds: ['chip'], nearest: true },
  rules: [
    { frame: '{deepseek} {smuggle} [chip-name]', when: ['ai'], aspect: 'smuggling', subjects: DEEPSEEK },
    { frame: '{smuggle} [chip-name]', when: ['ai'], aspect: 'smuggling' },
    { frame: '<allowed> [chip-name]', when: ['ai'], aspect: ON_SALE },
    { frame: 'obtain|possess .8 [chips]', when: ['deepseek', 'near-deepseek', 'a-fleet', 'not-others'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '[chips] ..6 obtain', when: ['deepseek', 'near-deepseek', 'a-fleet', 'not-others'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '{deepseek} {export|restrict} obtain|possess ..10 [chip-name]', when: ['about-deepseek', 'no-count'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '<export|restrict> obtain|possess .6 [chip-name]', when: ['about-deepseek', 'no-count', 'of-the-company'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '[chips]', when: ['deepseek', 'near-deepseek', 'exact-fleet', 'not-others'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: 'restrict|export on .1 [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '{deepseek} {export|restrict|weaken} use .6 [chip-name]', when: ['ai', 'h800'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: '{deepseek} <export|restrict|weaken> use .6 [chip-name]', when: ['ai'], aspect: 'fleet', subjects: DEEPSEEK_OR_MODEL },
    { frame: '<export|restrict> [chip-name]', when: ['ai', 'of-others', 'of-trade', 'own-chip'], aspect: 'export-status', beside: 'clause' },
    { frame: '[chip-name] ..6 restrict', when: ['ai', 'of-others', 'of-trade', 'own-chip'], aspect: 'export-status', beside: 'clause' },
    { frame: '{export} [chip-name]', when: ['ai'], aspect: 'export-status' },
    { frame: '<weaken> [chip-name]', when: ['ai', 'of-others', 'cut-down-here'], aspect: 'performance' },
    { frame: '{train} use .3 [chip-name]', when: ['about-deepseek', 'no-count', 'no-h800-here', 'plainly-used'], aspect: OTHER_CHIP, subjects: DEEPSEEK_OR_MODEL },
    { frame: '{train} use .3 [chip-name]', when: ['about-deepseek', 'no-count', 'no-h800-here'], aspect: 'fleet', subjects: DEEPSEEK_OR_MODEL },
    { frame: '{train} use .3 [chip-name]', when: ['about-deepseek', 'no-count'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: '{build} use .3 [chip-name]', when: ['about-deepseek', 'no-count', 'h800'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: 'use .3 [chip-name] .2 build|train .3 deepseek|model-name', when: ['ai', 'no-count', 'no-h800-here', 'plainly-used'], aspect: OTHER_CHIP, subjects: DEEPSEEK_OR_MODEL },
    { frame: 'use .2 weaker .2 [chip-name]', when: ['about-deepseek', 'no-count', 'no-h800-here', 'plainly-used'], aspect: OTHER_CHIP, subjects: DEEPSEEK_OR_MODEL },
    { frame: 'use .2 weaker .2 [chip-name]', when: ['about-deepseek', 'no-count', 'no-h800-here'], aspect: 'fleet', subjects: DEEPSEEK_OR_MODEL },
    { frame: 'use .2 weaker .2 [chip-name]', when: ['about-deepseek', 'no-count'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: '[chip-name]', when: ['training-header', 'about-deepseek', 'no-count', 'h800'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: 'deepseek .8 [chip-name] .2 use', when: ['about-deepseek', 'no-count', 'h800'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: 'weaker .2 [chip-name]', when: ['about-deepseek', 'no-count', 'h800'], aspect: 'performance' },
    { frame: '[chip-name] ..6 weaken', when: ['ai', 'of-others', 'cut-down-here'], aspect: 'performance' },
    { frame: 'weaken|weaker .2 [chip]', when: ['deepseek-here', 'near-deepseek', 'of-others'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: '[chip] weaken', when: ['deepseek-here', 'near-deepseek', 'of-others'], aspect: CHIP_USED, subjects: DEEPSEEK_OR_MODEL },
    { frame: '{smuggle} [chip]', when: ['deepseek-here', 'near-deepseek'], aspect: 'smuggling', subjects: DEEPSEEK },
    { frame: '<export|restrict> obtain|possess .6 [chip]', when: ['deepseek-here', 'near-deepseek', 'undenied'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '{export|restrict} [chip] ..6 obtain', when: ['deepseek-here', 'near-deepseek', 'undenied'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: '<export|restrict> [chip]', when: ['deepseek-here', 'near-deepseek'], aspect: 'export-status', subjects: DEEPSEEK },
    { frame: '{export|restrict} {deepseek} [irony]', aspect: 'irony', subjects: RULES },
    { frame: 'obtain .5 advanced .3 [chip]', when: ['deepseek-here', 'near-deepseek'], aspect: 'fleet', subjects: DEEPSEEK },
    { frame: 'possess .1 advanced .2 [chip]', when: ['deepseek-here', 'near-deepseek'], aspect: 'fleet', subjects: DEEPSEEK },
  ],
  // A run's chips are no fleet.
  not: ['train .1 use .2 [chips]'],
};
