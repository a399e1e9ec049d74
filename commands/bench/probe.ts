/** What a page can tell of its own responsiveness while somebody types and scrolls in it (ms). */
export interface Responsiveness {
  /** The longest time in which the page's main thread did nothing for the page. */
  readonly longestTask: number;
  /** From a key press or a turn of the wheel to the page hearing of it, the slowest of twenty. */
  readonly inputDelay: number;
  /** The longest time between two frames. */
  readonly longestFrame: number;
  /** When the first highlight was there. */
  readonly firstMark: number;
}

/**
 * Markup that measures a page from within: `probe.start()`, then `await probe.stop()` gives {@link Responsiveness}. It lets
 * one short task follow the other; what comes between two of them is somebody else's task.
 */
export const PROBE = `<script>
  const probe = (() => {
    const channel = new MessageChannel();
    let on = false, began = 0, last = 0, lastFrame = 0, state = null;
    channel.port1.onmessage = () => {
      const now = performance.now();
      state.longestTask = Math.max(state.longestTask, now - last);
      last = now;
      if (state.firstMark < 0 && CSS.highlights.size > 0) state.firstMark = now - began;
      if (on) channel.port2.postMessage(null);
    };
    const frame = (now) => {
      state.longestFrame = Math.max(state.longestFrame, now - lastFrame);
      lastFrame = now;
      if (on) requestAnimationFrame(frame);
    };
    const hear = (event) => { if (on) state.delays.push(performance.now() - event.timeStamp); };
    addEventListener('keydown', hear, { capture: true, passive: true });
    addEventListener('wheel', hear, { capture: true, passive: true });
    return {
      start() {
        state = { longestTask: 0, longestFrame: 0, firstMark: -1, delays: [] };
        on = true;
        began = last = lastFrame = performance.now();
        channel.port2.postMessage(null);
        requestAnimationFrame(frame);
      },
      async stop() {
        on = false;
        await new Promise((done) => setTimeout(done, 50));
        const delays = state.delays.sort((a, b) => a - b);
        return { longestTask: state.longestTask, longestFrame: state.longestFrame, firstMark: state.firstMark, inputDelay: delays[Math.floor(delays.length * 0.95)] ?? NaN };
      },
      marks: () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    };
  })();
</script>`;
