import { figureOf } from '../data/figure-of.ts';
import { SAME } from '../data/same-figure.ts';
import type { Fact, RecordFigure } from '../data/schema.ts';
import type { Verdict } from '../data/verdicts.ts';
import { amountText } from './amount-text.ts';
import { areBothEnds } from './both-ends.ts';
import type { CardContent } from './card-content.ts';
import { dateText } from './date-text.ts';
import { type PageFigure, recordFigureText } from './figure-text.ts';
import { i18n } from './i18n.ts';
import { keyOf } from './message-key.ts';
import { isOtherChip } from './other-chip.ts';
import { factOfFigure, factToCompare } from './record-figure.ts';

/** What a verdict's sentence is made of. */
export type VerdictContent = Pick<CardContent, 'verdict' | 'pageFigure' | 'facts' | 'topic' | 'names' | 'subjectName' | 'scope'>;

/**
 * The verdict in one plain sentence about the figure, never about who wrote it; null where there is nothing to say, as
 * for a bare mention, a judgement or the day of a release, which no figure is asked for.
 * @param language - BCP 47
 */
export function verdictSentence(content: VerdictContent, language: string): string | null {
  const { verdict, pageFigure, facts, topic } = content;
  const fact = factOfFigure(pageFigure, facts);
  const subject = nameOf(fact, content);
  const scope = scopeOf(fact);
  switch (verdict) {
    case 'agrees':
      return agreed(content, language);
    case 'rounds':
      return rounded(content, language);
    case 'outside-range':
      return outsideRange(content);
    case 'other-subject':
      return scope === null ? i18n.t('verdict.other_subject', { subject }) : i18n.t('verdict.other_subject_scope', { subject, scope });
    case 'other-scope':
      return otherScope(content, scope);
    case 'outdated':
      return outdated(facts, language);
    case 'undisclosed':
      return undisclosed(content);
    case 'not-covered':
      return pageFigure === null ? i18n.t('verdict.not_covered_words') : i18n.t('verdict.not_covered');
    case 'no-figure':
      return topic === 'about' || topic === 'release' || facts[0]?.certainty === 'opinion' ? null : i18n.t('verdict.no_figure');
  }
}

/** The verdict in a few words, for lists. */
export function verdictInShort(verdict: Verdict): string {
  return i18n.t(`verdict_short.${keyOf(verdict)}`);
}

/** Whether the page gives the record's very figure, one within an estimate's range, or a bound that the record's keeps. */
function agreed(content: VerdictContent, language: string): string {
  const { pageFigure, facts } = content;
  const fact = factOfFigure(pageFigure, facts);
  const record = fact === null ? null : figureOf(fact);
  const subject = nameOf(fact, content);
  const scope = scopeOf(fact);
  const isRange = record !== null && record.low < record.high;
  if (record === null || pageFigure === null || gives(pageFigure, record)) return agrees(subject, scope);
  if (isRange && pageFigure.low >= record.low && pageFigure.high <= record.high) {
    const range = amountText({ low: record.low, high: record.high, unit: record.unit }, language, record.central === undefined ? 'exact' : 'rough');
    return scope === null ? i18n.t('verdict.within_range', { subject, range }) : i18n.t('verdict.within_range_scope', { subject, range, scope });
  }
  const { figure } = recordFigureText(record, language);
  return scope === null ? i18n.t('verdict.borne_out', { subject, figure }) : i18n.t('verdict.borne_out_scope', { subject, figure, scope });
}

/** That a page's figure is the subject's own, of a scope if the record gives one. */
function agrees(subject: string, scope: string | null): string {
  return scope === null ? i18n.t('verdict.agrees', { subject }) : i18n.t('verdict.agrees_scope', { subject, scope });
}

/** Whether a page gives one of the figures that a record names. */
function gives(page: PageFigure, { low, high, central }: RecordFigure): boolean {
  const isAt = (point: number): boolean => Math.abs(page.low - point) <= SAME * Math.abs(point) && Math.abs(page.high - point) <= SAME * Math.abs(point);
  return central === undefined ? isAt(low) || isAt(high) || (page.low === low && page.high === high) : isAt(central);
}

function rounded(content: VerdictContent, language: string): string {
  const { pageFigure } = content;
  const fact = factOfFigure(pageFigure, content.facts);
  const record = fact === null ? null : figureOf(fact);
  const subject = nameOf(fact, content);
  const scope = scopeOf(fact);
  if (record === null || pageFigure === null) return i18n.t('verdict.agrees', { subject });
  if (areBothEnds(content)) return i18n.t('verdict.both_ends', { subject });
  const { figure } = recordFigureText(record, language);
  // An estimate's figure is shown rounded as it is: beside a page that rounds it the same there is nothing to tell.
  if (record.central !== undefined && figure === recordFigureText({ ...record, central: pageFigure.low }, language).figure) return agrees(subject, scope);
  return scope === null ? i18n.t('verdict.rounds', { subject, figure }) : i18n.t('verdict.rounds_scope', { subject, figure, scope });
}

/** Higher and lower are said only where they hold against every figure given: one model may have several honest costs. */
function outsideRange(content: VerdictContent): string {
  const { pageFigure, facts } = content;
  const subject = nameOf(factToCompare(pageFigure, facts), content);
  if (isOtherChip(content)) return i18n.t('verdict.other_chip', { subject });
  const figures = facts.map(figureOf).filter((figure) => figure !== null).filter(({ unit }) => unit === pageFigure?.unit);
  if (pageFigure !== null && figures.length > 0) {
    if (figures.every((figure) => pageFigure.low > figure.high)) return i18n.t('verdict.above_range', { subject });
    if (figures.every((figure) => pageFigure.high < figure.low)) return i18n.t('verdict.below_range', { subject });
  }
  return i18n.t('verdict.outside_range', { subject });
}

function otherScope(content: VerdictContent, scope: string | null): string {
  if (content.pageFigure === null) return i18n.t('verdict.other_scope_parts');
  if (scope === null) return i18n.t('verdict.other_scope');
  const pageScope = content.scope === null ? null : i18n.t(`scope.${keyOf(content.scope)}`);
  if (pageScope === null || pageScope === scope) return i18n.t('verdict.other_scope_one', { scope });
  return i18n.t('verdict.other_scope_two', { scope, pageScope });
}

/** Where the record knows who names such a figure, the page's is no mystery: it is in dispute. */
function undisclosed({ pageFigure, facts, names, subjectName }: VerdictContent): string {
  const [fact = null] = facts;
  const subject = nameOf(fact, { names, subjectName });
  const isContested = fact?.certainty === 'contested' && pageFigure !== null && figureOf(fact)?.unit === pageFigure.unit;
  return isContested ? i18n.t('verdict.undisclosed_contested', { subject }) : i18n.t('verdict.undisclosed', { subject });
}

function outdated(facts: readonly Fact[], language: string): string {
  const replaced = facts.find((fact) => fact.supersededBy !== undefined)?.supersededBy;
  return replaced === undefined ? i18n.t('verdict.outdated') : i18n.t('verdict.outdated_until', { date: dateText(replaced.from, language) });
}

function nameOf(fact: Fact | null, { names, subjectName }: Pick<CardContent, 'names' | 'subjectName'>): string {
  return (fact === null ? undefined : names[fact.subject]) ?? subjectName;
}

function scopeOf(fact: Fact | null): string | null {
  return fact?.scope === undefined ? null : i18n.t(`scope.${keyOf(fact.scope)}`);
}
