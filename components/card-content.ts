import type { FactSheet } from '../data/fact-sheet.ts';
import type { Hedge } from '../data/hedges.ts';
import type { Scope } from '../data/scopes.ts';
import type { Topic } from '../data/topics.ts';
import type { Verdict } from '../data/verdicts.ts';
import type { PageFigure } from './figure-text.ts';

/**
 * Everything a card shows: a claim of the page, what was made of it, and the facts that answer it, the closest first;
 * none where the record does not cover the claim.
 */
export interface CardContent extends FactSheet {
  /** The page's own words. */
  readonly quote: string;
  readonly topic: Topic;
  /** Whom or what the page speaks of, in its own words or the record's; empty where it names nobody. */
  readonly subjectName: string;
  readonly pageFigure: PageFigure | null;
  /** What the page says its figure counts; null where it does not say. */
  readonly scope: Scope | null;
  /** How firmly the page says it. */
  readonly hedge: Hedge;
  readonly verdict: Verdict;
}
