import { i18n } from './i18n.ts';
import { figureOf } from '../data/figure-of.ts';
import type { Fact } from '../data/schema.ts';
import type { Scope } from '../data/scopes.ts';
import type { CardContent } from './card-content.ts';
import { pageFigureText, recordFigureText } from './figure-text.ts';
import { keyOf } from './message-key.ts';
import { isOtherChip } from './other-chip.ts';
import { factToCompare } from './record-figure.ts';

/** One respect in which the page's claim stands beside the record. */
export interface ComparisonRow {
  readonly kind: 'figure' | 'subject' | 'scope' | 'firmness';
  readonly page: string;
  readonly record: string;
  /** What to add to the record's side in small; null where there is nothing. */
  readonly note: string | null;
  /** Whether this is the respect in which the two differ, as the verdict has it. */
  readonly differs: boolean;
}

/**
 * The page's claim beside the record, the figures first. Rows that say the same twice are left out; empty for a bare
 * mention and where the record does not cover the claim.
 * @param language - BCP 47
 */
export function comparisonRows(content: CardContent, language: string): readonly ComparisonRow[] {
  const fact = factToCompare(content.pageFigure, content.facts);
  if (content.topic === 'about' || fact === null) return [];
  return [figureRow(content, fact, language), subjectRow(content, fact), scopeRow(content, fact), firmnessRow(content, fact)].filter(
    (row) => row !== null,
  );
}

function figureRow(content: CardContent, fact: Fact, language: string): ComparisonRow | null {
  const { pageFigure, verdict } = content;
  if (pageFigure === null) return null;
  const figure = figureOf(fact);
  const record = figure === null ? null : recordFigureText(figure, language);
  return {
    kind: 'figure',
    page: pageFigureText(pageFigure, language),
    record: record?.figure ?? i18n.t(fact.certainty === 'unknown' ? 'card.not_disclosed' : 'card.no_figure'),
    note: record?.note ?? null,
    differs: (verdict === 'outside-range' && !isOtherChip(content)) || verdict === 'outdated',
  };
}

function subjectRow({ pageFigure, subjectName, names, verdict }: CardContent, fact: Fact): ComparisonRow | null {
  const record = names[fact.subject] ?? subjectName;
  if (pageFigure === null || subjectName === '' || record === subjectName) return null;
  return { kind: 'subject', page: subjectName, record, note: null, differs: verdict === 'other-subject' };
}

function scopeRow({ pageFigure, scope, verdict }: CardContent, fact: Fact): ComparisonRow | null {
  if (pageFigure === null || fact.scope === undefined) return null;
  return {
    kind: 'scope',
    page: scope === null ? i18n.t('card.scope_unsaid') : scopeText(scope),
    record: scopeText(fact.scope),
    note: null,
    differs: verdict === 'other-scope',
  };
}

function scopeText(scope: Scope): string {
  return i18n.t('card.scope', { scope: i18n.t(`scope.${keyOf(scope)}`) });
}

function firmnessRow({ hedge }: CardContent, fact: Fact): ComparisonRow {
  return {
    kind: 'firmness',
    page: i18n.t(`hedge.${hedge}`),
    record: i18n.t(`certainty.${fact.certainty}.firmness`),
    note: null,
    differs: false,
  };
}
