/**
 * What a cost figure counts, narrowest first: one final training run, one stage of it (pre-training, reinforcement
 * learning, a fine-tune), every run of the model, all research behind it, buying the machines, a company's programme.
 */
export const SCOPES = ['stage', 'final-run', 'all-runs', 'research', 'hardware-purchase', 'programme'] as const;

/** One scope of a cost figure. */
export type Scope = (typeof SCOPES)[number];
