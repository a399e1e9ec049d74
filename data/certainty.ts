/** What a certainty label looks like and means; shown wherever the label is. */
export interface CertaintyDefinition {
  /** One sentence that never changes from fact to fact. */
  readonly meaning: string;
  /** The underline that carries the label on a page: a CSS `text-decoration-style`. */
  readonly pattern: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
}

/**
 * The closed scale of certainty, most certain first. Source: the seed article's own distinctions
 * (known, uncertain, opinion), made closed in docs/DESIGN.md, section 4.
 */
export const CERTAINTIES = ['established', 'reported', 'estimated', 'contested', 'unknown', 'opinion'] as const;

/** One label of the certainty scale. */
export type Certainty = (typeof CERTAINTIES)[number];

/** The fixed definition of every label. `unknown` and `opinion` share no pattern with a label that carries a figure. */
export const CERTAINTY_DEFINITIONS: Readonly<Record<Certainty, CertaintyDefinition>> = {
  established: {
    meaning: 'A primary record or at least two independent sources say so, and nobody disputes it today.',
    pattern: 'solid',
  },
  reported: {
    meaning: 'One interested party says so, and nobody independent has confirmed it.',
    pattern: 'dashed',
  },
  estimated: {
    meaning: 'A third party worked it out; a range and a method come with it.',
    pattern: 'double',
  },
  contested: {
    meaning: 'Named parties disagree about it; each of them is linked.',
    pattern: 'wavy',
  },
  unknown: {
    meaning: 'It has not been disclosed, and nobody outside knows.',
    pattern: 'dotted',
  },
  opinion: {
    meaning: 'A judgement that no record can settle; it always has a speaker.',
    pattern: 'dotted',
  },
};
