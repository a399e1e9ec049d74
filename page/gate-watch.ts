import { ofDocument } from './page-document.ts';
import { rootsIn } from './roots-in.ts';

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
 * Asks of a document's text, that of its shadow roots too, and of what the page adds to it, whether it could hold a claim, and calls back once when it
 * could. Until then, or until it is over, it costs the page one reading of its text and an observer; there is no listener and no change.
 */
export function watchForClaims(couldHold: (text: string) => boolean, onFound: () => void, isOver: () => boolean, signal: AbortSignal): Watch {
  const watch: Watch = { found: false, spent: 0 };
  let added: Node[] = [];
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(later);
  };
  const look = (blocks: Set<Node>): void => {
    if (isOver()) return end();
    const began = performance.now();
    watch.found = couldHold(textOf(blocks, observe));
    watch.spent += performance.now() - began;
    if (!watch.found) return;
    end();
    onFound();
  };
  const lookAtAdded = (): void => {
    const blocks = blocksAround(added);
    added = [];
    soon = undefined;
    look(blocks);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') added.push(target);
      else added.push(...addedNodes);
    }
    if (added.length > 0) soon ??= setTimeout(lookAtAdded, PAUSE_MS);
  });
  const observe = (root: Node): void => observer.observe(root, { subtree: true, childList: true, characterData: true });
  /** Looks again, less and less often, where elements are or were undefined: no event tells that they are defined and have shadow roots now. */
  const lookAgain = (pause: number, before: Element | null): void => {
    later = setTimeout(() => {
      const undefinedNow = ofDocument('querySelector')(':not(:defined)');
      lookAgain(2 * pause, undefinedNow);
      if (undefinedNow ?? before) look(all());
    }, pause);
  };
  observe(document);
  lookAgain(PAUSE_MS, null);
  look(all());
  signal.addEventListener('abort', end);
  return watch;
}

function all(): Set<Node> {
  return new Set([ofDocument('body') ?? ofDocument('documentElement') ?? document]);
}

/** The blocks around added nodes, which may hold the other half of a claim. */
function blocksAround(nodes: readonly Node[]): Set<Node> {
  const blocks = new Set<Node>();
  let length = 0;
  for (const node of nodes) {
    const block = node.parentNode ?? node;
    if (!block.isConnected || blocks.has(block)) continue;
    blocks.add(block);
    length += block.textContent?.length ?? 0;
    if (length > MOST_AT_ONCE) return all();
  }
  return blocks;
}

/** The text of nodes and of the shadow roots in them, each of which is handed on; and the page's title, which may name what the text speaks of. */
function textOf(nodes: Set<Node>, onRoot: (root: Node) => void): string {
  let text = '';
  for (const node of nodes) {
    text += `${node.textContent}\n`;
    for (const root of rootsIn(node)) {
      onRoot(root);
      nodes.add(root);
    }
  }
  return text + ofDocument('title');
}
