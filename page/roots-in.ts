import { ofDocument } from './page-document.ts';
import { shadowRootOf } from './shadow-root.ts';

/**
 * The elements that may have a shadow root of which no text outside tells: custom ones, and those of HTML that show nothing of their own. By XPath browsers
 * find them without making an object of every element, which takes several times as long.
 */
const HOSTS = 'descendant-or-self::*[contains(name(),"-")or(self::div|self::span|self::section)and not(node())]';

/** The shadow roots in a node, open or closed; those in them are not among them. */
export function* rootsIn(node: Node): Generator<ShadowRoot, void> {
  // XPath begins at an element or a document.
  for (const top of node instanceof ShadowRoot ? node.children : [node]) {
    const hosts = ofDocument('evaluate')(HOSTS, top);
    // The expression is one of elements.
    for (let host; (host = hosts.iterateNext() as Element | null); ) {
      const root = shadowRootOf(host);
      if (root !== null) yield root;
    }
  }
}
