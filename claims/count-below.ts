/**
 * How many items of a list stand below a place.
 * @param items - in order
 * @param placeOf - where an item stands
 */
export function countBelow<Item>(items: readonly Item[], placeOf: (item: Item) => number, place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
