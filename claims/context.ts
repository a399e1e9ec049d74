import type { ClaimSubject } from './claim.ts';

/** What is known of the text around a block before it is read. Pass on what reading one block returns to the next. */
export interface ReadingContext {
  /** Whether the page, or what was read of it, speaks of AI. */
  readonly ai: boolean;
  /** Ids of the makers named on the page so far. */
  readonly makers: ReadonlySet<string>;
  /** The model or company the text was last about. */
  readonly subject: ClaimSubject | null;
  /** Whether the block before made a claim about a model's cost or compute. */
  readonly costClaimed: boolean;
  /** The class of the test whose name alone was a block shortly before, over the scores on it; -1 where there is none. */
  readonly test: number;
  /** How many blocks have been read. */
  readonly blocks: number;
}

/** The context of a page of which nothing is known yet. */
export const EMPTY_CONTEXT: ReadingContext = { ai: false, makers: new Set(), subject: null, costClaimed: false, test: -1, blocks: 0 };
