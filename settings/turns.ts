let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a change of settings after those before it, in all pages of the extension: a change reads a list, alters it and writes it back, and would
 * undo another that does so at the same time. A change that fails stops none behind it.
 */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const whenFree = (): Promise<Result> => ('locks' in navigator ? navigator.locks.request('settings', change) : change());
  const turn = last.then(whenFree, whenFree);
  last = turn.catch(() => undefined);
  return turn;
}
