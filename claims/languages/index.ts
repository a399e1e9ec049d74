import { english } from './english.ts';
import type { Language } from './language.ts';

/** Every language Caveat reads. */
export const LANGUAGES: readonly Language[] = [english];
