/**
 * How a figure's words bound it: as given, roughly, below it, above it, or by a magnitude alone ("tens of millions"),
 * whose `low` and `high` are then the ends of that magnitude.
 */
export const QUALIFIERS = ['exact', 'about', 'under', 'over', 'vague'] as const;

/** One qualifier. */
export type Qualifier = (typeof QUALIFIERS)[number];
