import { CERTAINTIES, CERTAINTY_DEFINITIONS, type Certainty } from '../data/certainty.ts';
import type { Underline } from '../data/choices.ts';

/** The underline of a certainty. */
export interface CertaintyLine {
  /** A CSS `text-decoration-style`. */
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  /** A mid-tone that stands out from white and from black paper alike (sRGB hex). */
  readonly color: string;
  /** In CSS px. Whole numbers only: Firefox rounds others down. */
  readonly thickness: number;
}

/** How claims of one label are drawn on a page: CSS declarations that `::highlight()` allows. */
export interface HighlightStyle {
  readonly label: string;
  readonly css: string;
}

/** The label of the style for the claim whose card is open; it is drawn over the claim's certainty. */
export const ACTIVE = 'active';

/** Hues of one luminance, so that no label weighs more than another; none is red or green. */
const COLORS: Readonly<Record<Certainty, string>> = {
  established: '#2776d2',
  reported: '#00828d',
  estimated: '#8460d3',
  contested: '#a4690d',
  unknown: '#78766f',
  opinion: '#b64da4',
};

/** Chosen by eye for equal weight; `unknown` and `opinion` are both dotted, as fine dots and as beads. */
const THICKNESSES: Readonly<Record<Certainty, number>> = {
  established: 2,
  reported: 2,
  estimated: 1,
  contested: 2,
  unknown: 2,
  opinion: 4,
};

/** The underline of a certainty, on pages and wherever its word is shown. */
export function lineOf(certainty: Certainty): CertaintyLine {
  return {
    style: CERTAINTY_DEFINITIONS[certainty].pattern,
    color: COLORS[certainty],
    thickness: THICKNESSES[certainty],
  };
}

/**
 * The styles of the six certainties and of the claim whose card is open, in the order in which they are to be painted.
 * @param weight - how heavily claims are underlined
 */
export function highlightStyles(weight: Underline): readonly HighlightStyle[] {
  return [
    ...CERTAINTIES.map((certainty) => ({ label: certainty, css: underline(lineOf(certainty), weight) })),
    // Translucent, so that text keeps its contrast on light and dark paper.
    { label: ACTIVE, css: 'background-color: rgb(120 118 111 / 0.22);' },
  ];
}

function underline({ style, color, thickness }: CertaintyLine, weight: Underline): string {
  return [
    'text-decoration-line: underline;',
    `text-decoration-style: ${style};`,
    `text-decoration-color: ${color};`,
    `text-decoration-thickness: ${weight === 'fine' ? Math.ceil(thickness / 2) : thickness}px;`,
    'text-underline-offset: 3px;',
    ...(weight === 'shaded' ? [`background-color: ${color}1f;`] : []),
  ].join(' ');
}
