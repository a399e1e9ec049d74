import type { CardSheet } from '../data/card-sheet.ts';
import type { Hedge } from '../data/hedges.ts';
import type { Scope } from '../data/scopes.ts';
import type { Topic } from '../data/topics.ts';
import type { Verdict } from '../data/verdicts.ts';
import type { PageFigure } from './figure-text.ts';

/**
 * Everything a card shows: a claim of the page, what was made of it, and the facts that answer it, the closest first;
 * none where the record does not cover the claim.
 */
export interface CardContent extends CardSheet {
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
  /** How firmly the page says it beside how firm the record is; null where there is nothing to compare. */
  readonly hedgeGap: 'firmer' | 'even' | 'softer' | null;
  readonly verdict: Verdict;
  /** In what the first fact and the one beside it differ, so that their figures do not compare. */
  readonly besideDiffers: readonly ('scope' | 'basis')[];
}

/** Where among overlapping claims of the page a card's claim stands. */
export interface CardSteps {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (direction: 'next' | 'previous') => void;
}
