import type { Fact, RecordFigure } from './schema.ts';

/** The figure of a fact, null where it has none. */
export function figureOf(fact: Fact): RecordFigure | null {
  return 'figure' in fact ? (fact.figure ?? null) : null;
}
