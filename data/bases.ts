/** How a figure came about. Figures on different bases are never averaged and never compared without saying so. */
export const BASES = [
  'developer-reported',
  'executive-remark',
  'rental-estimate',
  'amortised-estimate',
  'purchase-estimate',
  'derived',
  'measured',
  'press',
] as const;

/** One basis of a figure. */
export type Basis = (typeof BASES)[number];
