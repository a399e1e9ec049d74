import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish.ts';

/** Every language Caveat reads. English first: it is what a text is taken for where nothing tells. */
export const LANGUAGES: readonly Language[] = [english, chinese, german, french, spanish, japanese];
