import { roleOf } from './elements.ts';
import type { Stretch } from './walk.ts';

/** How many siblings a line may stretch to either side before it is cut. */
const LONGEST = 500;

/**
 * The line of text that a node stands in: the run of text and inline elements between two blocks. Null where the node is
 * no longer in a document.
 */
export function lineAround(node: Node): Stretch | null {
  let top = node;
  // All that is in a superscript decides on whether it is a footnote's mark.
  for (let sup = top.parentElement?.closest('sup'); sup != null; sup = top.parentElement?.closest('sup')) top = sup;
  while (top.parentElement !== null && roleOf(top.parentElement) === 'inline') top = top.parentElement;
  const root = top.parentNode;
  if (root === null || !node.isConnected) return null;
  const container = root instanceof Element ? root : root instanceof ShadowRoot ? root.host : null;
  if (container === null) return null;
  return { root: root as ParentNode & Node, container, from: edge(top, 'previousSibling'), until: edge(top, 'nextSibling').nextSibling };
}

function edge(from: Node, direction: 'previousSibling' | 'nextSibling'): Node {
  let node = from;
  for (let steps = 0; steps < LONGEST; steps++) {
    const next = node[direction];
    if (next === null || (next instanceof Element && isBlock(next))) break;
    node = next;
  }
  return node;
}

function isBlock(element: Element): boolean {
  const role = roleOf(element);
  return role === 'block' || role === 'heading' || role === 'cell';
}
