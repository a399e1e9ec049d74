/**
 * Calls back when the page is left, and when its reader comes back to it: browsers keep pages for that as they were left, cards and all, and in between
 * do not tell them of everything.
 */
export function onLeaveAndReturn(leave: () => void, comeBack: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
}
