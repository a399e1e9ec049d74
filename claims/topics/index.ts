import { appRank } from './app-rank.ts';
import { benchmark } from './benchmark.ts';
import { chips } from './chips.ts';
import { developmentCost } from './development-cost.ts';
import type { TopicGrammar } from './grammar.ts';
import { marketReaction } from './market-reaction.ts';
import { openness } from './openness.ts';
import { release } from './release.ts';
import { trainingCompute } from './training-compute.ts';
import { trainingCost } from './training-cost.ts';

/** Every topic that has frames. `about`, a bare mention, needs none. */
export const TOPIC_GRAMMARS: readonly TopicGrammar[] = [
  developmentCost,
  trainingCost,
  chips,
  trainingCompute,
  benchmark,
  marketReaction,
  appRank,
  openness,
  release,
];
