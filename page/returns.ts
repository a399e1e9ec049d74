import { ofDocument } from './page-document.ts';

/**
 * Calls back when the page is left, and when its reader comes to it after it was read: browsers keep pages as they were left, cards and all, and Chrome loads
 * some before they are asked for. In between they do not tell them of everything, and the toolbar button is another page's.
 */
export function onLeaveAndReturn(leave: () => void, comeBack: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
  ofDocument('addEventListener')('prerenderingchange', comeBack, { signal });
}
