/** How many random cases all properties together try where nothing else is said. */
const CASES = 10_400;

/**
 * How many of all cases a property tries: its share of `CAVEAT_FUZZ_CASES`, which `npm run fuzz -- --cases N` sets.
 * @param share - above 0, at most 1; the shares of all properties come to 1
 */
export function runsFor(share: number): number {
  return Math.ceil(share * Number(process.env.CAVEAT_FUZZ_CASES ?? CASES));
}

/** The seed of the cases that every `npm test` tries: what fails there is due to a change, not to chance. */
const SEED = 1945319379;

/**
 * The seed of a run's properties: what `CAVEAT_FUZZ_SEED` sets, to lead back to a case; a new one each time in `npm run fuzz`, else always the same.
 */
export function seedOfRun(): { readonly seed?: number } {
  const { CAVEAT_FUZZ_SEED: seed, CAVEAT_FUZZ_CASES: cases } = process.env;
  if (seed !== undefined) return { seed: Number(seed) };
  return cases === undefined ? { seed: SEED } : {};
}
