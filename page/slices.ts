/** How long work may go on before it lets the page have its turn (ms); half a frame at 60 Hz. */
export const SLICE_MS = 8;

/**
 * Runs an iterator to its end in slices, giving way to the page between them.
 * @returns how long the work itself took (ms)
 * @throws the signal's reason when it is aborted between two slices; what the iterator throws
 */
export async function runInSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  for (;;) {
    signal.throwIfAborted();
    const began = performance.now();
    let done = false;
    while (!done && performance.now() - began < SLICE_MS) done = work.next().done === true;
    spent += performance.now() - began;
    if (done) return spent;
    await giveWay();
  }
}

/** Resolves in a task of its own, after input, painting and the page's own tasks that wait have had their turn. */
export function giveWay(): Promise<void> {
  // Not scheduler.yield(): what follows it goes before the page's messages and timers, and a long reading starves them.
  if ('scheduler' in globalThis && typeof scheduler.postTask === 'function') return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    // Firefox before 142 has no scheduler; a message is the shortest task there is.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
