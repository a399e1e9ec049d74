/** What stands at one moment in a plot: where on the axis of time, and from where to where it reaches up and down (CSS px). */
export interface Standing {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far apart neighbours stand (CSS px): a shape and a little space. */
const STEP = 12;

/** The space that two in one column need between them (CSS px). */
const BETWEEN = 2;

/**
 * Where to draw what stands at the same moment so that none covers another: side by side around that moment, in as few
 * columns as can be. What stands alone stays where it is.
 * @param room - how wide all columns of a moment may be together (CSS px)
 * @returns the new x of each, in their order
 */
export function sideBySide(standing: readonly Standing[], room: number): number[] {
  const columns = standing.map(() => 0);
  const counts = new Map<number, number>();
  for (const group of Map.groupBy(standing.keys(), (index) => standing[index]?.x ?? 0).values()) {
    /** How far down each column is taken. */
    const taken: number[] = [];
    for (const index of group.toSorted((left, right) => (standing[left]?.top ?? 0) - (standing[right]?.top ?? 0))) {
      const { x, top, bottom } = standing[index] ?? { x: 0, top: 0, bottom: 0 };
      const free = taken.findIndex((end) => end + BETWEEN < top);
      const column = free === -1 ? taken.length : free;
      taken[column] = bottom;
      columns[index] = column;
      counts.set(x, taken.length);
    }
  }
  return standing.map(({ x }, index) => {
    const last = (counts.get(x) ?? 1) - 1;
    const step = last === 0 ? 0 : Math.min(STEP, room / last);
    return x + ((columns[index] ?? 0) - last / 2) * step;
  });
}
