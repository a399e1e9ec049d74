import type { Certainty } from '../data/certainty.ts';
import type { Fact, Source } from '../data/schema.ts';
import type { Scope } from '../data/scopes.ts';
import type { Topic } from '../data/topics.ts';
import type { PageFigure } from './figure-text.ts';

/** How firmly the page says it. */
export type PageHedge = 'stated' | 'attributed' | 'estimated' | 'opinion';

/** How the page's figure stands to the record. */
export type FigureVerdict =
  | 'agrees'
  | 'rounds'
  | 'outside-range'
  | 'other-subject'
  | 'other-scope'
  | 'outdated'
  | 'undisclosed'
  | 'not-covered'
  | 'no-figure';

/** Everything a card shows: a claim of the page, what was made of it, and the facts that answer it. */
export interface CardContent {
  /** The page's own words. */
  readonly quote: string;
  readonly topic: Topic;
  /** Whom or what the page speaks of, by the record's name where it has one. */
  readonly subjectName: string;
  readonly pageFigure: PageFigure | null;
  /** What the page says its figure counts; null where it does not say. */
  readonly scope: Scope | null;
  readonly hedge: PageHedge;
  readonly verdict: FigureVerdict;
  /** The label of the claim; null where the record does not cover it. */
  readonly certainty: Certainty | null;
  /** The closest first; empty where the record does not cover the claim. */
  readonly facts: readonly Fact[];
  /** The sources that the facts cite. */
  readonly sources: readonly Source[];
  /** Names of subjects by id. */
  readonly names: Readonly<Record<string, string>>;
}
