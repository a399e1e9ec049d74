import { ofDocument } from './page-document.ts';

/** How long text that a page adds is gathered before the gate looks at it (ms). */
const PAUSE_MS = 250;

/** How much added text is looked at in one task (UTF-16 code units). */
const MOST_AT_ONCE = 200_000;

/** What watching has come to. */
export interface Watch {
  /** Whether a text was found that could hold a claim. */
  found: boolean;
  /** Time spent on the page's text (ms). */
  spent: number;
}

/**
 * Asks of a document's text, and of what the page adds to it, whether it could hold a claim, and calls back once when it
 * could. Until then, or until it is not wanted any more, it costs the page one reading of its text and an observer; there is no listener and no change.
 */
export function watchForClaims(couldHold: (text: string) => boolean, onFound: () => void, isWanted: () => boolean, signal: AbortSignal): Watch {
  const watch: Watch = { found: false, spent: 0 };
  const look = (read: () => string): boolean => {
    const began = performance.now();
    watch.found = couldHold(read());
    watch.spent += performance.now() - began;
    if (watch.found) onFound();
    return watch.found;
  };
  const root = ofDocument('body') ?? ofDocument('documentElement');
  if (root === null || look(() => root.textContent)) return watch;
  observe(look, isWanted, signal);
  return watch;
}

/** Looks at what the page adds until something is found in it. */
function observe(look: (read: () => string) => boolean, isWanted: () => boolean, signal: AbortSignal): void {
  let added: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAtAdded = (): void => {
    timer = undefined;
    const nodes = added;
    added = [];
    if (!isWanted() || look(() => textOf(nodes))) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') added.push(record.target);
      else added.push(...record.addedNodes);
    }
    if (added.length > 0) timer ??= setTimeout(lookAtAdded, PAUSE_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The text of nodes with the blocks around them, which may hold the other half of a claim. */
function textOf(nodes: readonly Node[]): string {
  const blocks = new Set<Node>();
  let length = 0;
  for (const node of nodes) {
    const block = node.parentNode ?? node;
    if (!block.isConnected || blocks.has(block)) continue;
    blocks.add(block);
    length += block.textContent?.length ?? 0;
    if (length > MOST_AT_ONCE) return ofDocument('body').textContent;
  }
  return Array.from(blocks, (block) => block.textContent).join('\n');
}
