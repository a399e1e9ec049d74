/** How many random cases all properties together try where nothing else is said. */
const CASES = 10_400;

/**
 * How many of all cases a property tries: its share of `CAVEAT_FUZZ_CASES`, which `npm run fuzz -- --cases N` sets.
 * @param share - above 0, at most 1; the shares of all properties come to 1
 */
export function runsFor(share: number): number {
  return Math.ceil(share * Number(process.env.CAVEAT_FUZZ_CASES ?? CASES));
}

/** The seed that `CAVEAT_FUZZ_SEED` sets, to lead back to a case; nothing where it is not set, and every run tries others. */
export function seedOfRun(): { readonly seed?: number } {
  const seed = process.env.CAVEAT_FUZZ_SEED;
  return seed === undefined ? {} : { seed: Number(seed) };
}
