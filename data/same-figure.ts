/** Up to this share of a figure another counts as the same: half a unit in the fourth digit. */
export const SAME = 0.0005;
