import { i18n } from './i18n.ts';
import type { Citation, Fact, Source } from '../data/schema.ts';
import { dateText } from './date-text.ts';

/** Where a claim stands and when it is cited. */
export interface CitedPlace {
  /** The page's address, without its fragment. */
  readonly url: string;
  /** The page's title; may be empty. */
  readonly title: string;
  /** The page's words as they stand there, and some before and after them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** When it is cited (ISO 8601, UTC). */
  readonly at: string;
}

/** A document and the place in it where a fact stands. */
export interface CitedSource {
  readonly source: Source;
  readonly where: string;
}

/** `Reported, as of 26 December 2024`. */
export function labelOf(fact: Fact, language: string): string {
  return `${i18n.t(`certainty.${fact.certainty}.word`)}, ${i18n.t('card.as_of', { date: dateText(fact.asOf, language) })}`;
}

/** The documents a fact stands on, in its order, with their place in them. */
export function citedBy(fact: Fact, sources: readonly Source[]): CitedSource[] {
  return fact.sources.flatMap(({ source: id, where }: Citation) => {
    const source = sources.find((one) => one.id === id);
    return source === undefined ? [] : [{ source, where }];
  });
}
