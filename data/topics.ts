/**
 * What a claim or a fact is about. A closed list; adding one means a topic file in `claims/topics/`,
 * a label in `locales/` and facts to answer it.
 */
export const TOPICS = [
  'training-cost',
  'training-compute',
  'development-cost',
  'chips',
  'benchmark',
  'market-reaction',
  'app-rank',
  'openness',
  'release',
  'about',
] as const;

/** One topic. */
export type Topic = (typeof TOPICS)[number];
