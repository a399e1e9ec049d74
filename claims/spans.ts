/** Tokens of a block, `last` inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/*
 * The next two are `countBelow` written out: they are asked several times a claim, mostly about one or two spans, where to call
 * a function for each would take longer than all the rest.
 */

/** How many of some spans end before a token. The spans are in order and do not overlap. */
export function countEndingBefore(spans: readonly Span[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.last < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some spans begin before a token. The spans are in order and do not overlap. */
export function countBeginningBefore(spans: readonly Span[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.first < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans that lie inside another. The spans are in order and do not overlap. */
export function spansWithin<Part extends Span>(spans: readonly Part[], { first, last }: Span): readonly Part[] {
  if (spans.length === 0) return spans;
  const from = countBeginningBefore(spans, first);
  const to = countEndingBefore(spans, last + 1);
  if (from === 0 && to === spans.length) return spans;
  return spans.slice(from, Math.max(from, to));
}

/** The last of some spans that ends before a token. The spans are in order and do not overlap. */
export function lastBefore<Part extends Span>(spans: readonly Part[], index: number): Part | undefined {
  return itemBefore(spans, countEndingBefore(spans, index));
}

/** The last of some spans that begins before a token. The spans are in order and do not overlap. */
export function lastBeginningBefore<Part extends Span>(spans: readonly Part[], index: number): Part | undefined {
  return itemBefore(spans, countBeginningBefore(spans, index));
}

/** The item before one of a list; undefined before the first, without asking for place -1: V8 looks that up as a name, a hundred times as slow. */
export function itemBefore<Item>(items: readonly Item[], at: number): Item | undefined {
  return at === 0 ? undefined : items[at - 1];
}

/** The first of some spans that begins behind a token. The spans are in order and do not overlap. */
export function firstAfter<Part extends Span>(spans: readonly Part[], index: number): Part | undefined {
  return spans[countBeginningBefore(spans, index + 1)];
}

/** Whether a token span has a token in common with one of some spans. The spans are in order and do not overlap. */
export function meetsAny(spans: readonly Span[], { first, last }: Span): boolean {
  const at = lastBeginningBefore(spans, last + 1);
  return at !== undefined && at.last >= first;
}
