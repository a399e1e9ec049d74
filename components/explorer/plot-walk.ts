/** How many marks Page Up and Page Down pass over. */
const STRIDE = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: STRIDE,
  PageUp: -STRIDE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Where a key leads from a mark, both as places in the order of dates from 0. It stops at either end.
 * @returns null for a key that leads nowhere, or where there is no mark
 */
export function stepByKey(key: string, from: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, from + step));
}
