import { isMisnamed } from './named-controls.ts';
import { ofDocument } from './page-document.ts';

/** How an element takes part in the text around it. */
export type ElementRole = 'block' | 'inline' | 'break' | 'skip' | 'heading' | 'cell';

/** Elements whose text is never read: it is not prose, the reader edits it, or it is not shown. */
const SKIPPED = [
  'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'option', 'datalist', 'code', 'pre', 'kbd', 'samp', 'var', 'tt', 'math', 'object', 'embed',
  'iframe', 'frame', 'canvas', 'video', 'audio', 'picture', 'img', 'map', 'head', 'title', 'meta', 'link', 'nav', 'meter', 'progress', 'xmp', 'plaintext', 'desc', 'metadata', 'defs', 'rp', 'rt',
];

const INLINE = [
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'nobr', 'output', 'q', 'ruby', 'rb', 's', 'small',
  'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u', 'tspan', 'textpath', 'slot', 'wbr',
];

const BLOCK = [
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header',
  'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'ol', 'optgroup', 'p', 'search', 'section', 'summary', 'table', 'caption', 'colgroup', 'col', 'tbody', 'tfoot', 'thead', 'tr',
  'ul', 'svg', 'g', 'text', 'foreignobject', 'button',
];

const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...SKIPPED.map((name) => [name, 'skip'] as const),
  ...INLINE.map((name) => [name, 'inline'] as const),
  ...BLOCK.map((name) => [name, 'block'] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['td', 'cell'],
  ['th', 'cell'],
  ['br', 'break'],
]);

/**
 * The role of an element by its name and the few attributes that keep text from being read. Computed style is asked only
 * for elements that HTML does not know: asking it of every element would cost more than reading the page.
 */
export function roleOf(element: Element): ElementRole {
  return roleNamed(element, element.localName);
}

/** The role of an element whose local name is known already: each reading of a property counts where all elements are asked. */
export function roleNamed(element: Element, name: string): ElementRole {
  // A control named localName stands in the place of a form's own.
  if (typeof name !== 'string' || (name === 'form' && isMisnamed(element))) return 'skip';
  const role = ROLES.get(name) ?? ROLES.get(name.toLowerCase()) ?? roleByStyle(element);
  if (role === 'skip' && name === 'pre' && isPlainText()) return 'block';
  if (role === 'skip' || role === 'break') return role;
  return element.hasAttributes() && isKeptFromReading(element) ? 'skip' : role;
}

/** Whether the document is a file of prose, plain or in Markdown, which browsers show in a `<pre>` of their own. */
export function isPlainText(): boolean {
  return /^text\/(?:plain|(?:x-)?markdown)$/.test(ofDocument('contentType'));
}

function roleByStyle(element: Element): ElementRole {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents' ? 'inline' : 'block';
}

const KEPT_ROLES: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'combobox', 'code', 'navigation']);

/** Whether an element's own attributes keep its text from being read: editors, and what is hidden from assistive tools. */
export function isKeptFromReading(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  // Any other value is as good as none (HTML, contenteditable).
  if (editable !== null && /^(?:|true|plaintext-only)$/i.test(editable)) return true;
  const role = element.getAttribute('role');
  if (role !== null && KEPT_ROLES.has(role)) return true;
  return element.getAttribute('aria-hidden') === 'true';
}

/** Whether any ancestor, across shadow roots, keeps a node's text from being read. */
export function isInsideKept(node: Node): boolean {
  let element = node instanceof Element ? node : node.parentElement;
  for (;;) {
    while (element !== null) {
      const role = roleOf(element);
      // Scripts can put text even into a <br>; nobody sees it there.
      if (role === 'skip' || role === 'break' || (element.localName === 'sup' && isNoteMark(element))) return true;
      if (element.parentElement === null) break;
      element = element.parentElement;
    }
    const root = element?.getRootNode() ?? node.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    element = root.host;
  }
}

/** Whether a superscript is a footnote's mark, which is no part of the sentence: "[1]", "2", "a, b", "†". */
export function isNoteMark(element: Element): boolean {
  const text = element.textContent.trim();
  if (element.querySelector('a') !== null) return true;
  if (!/^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|note \d+)(?:[,–-]\s*(?:\d{1,3}|[a-z]))*[\])]?$/i.test(text)) return false;
  // "10" with a raised 25 is a number; a mark stands behind words and punctuation.
  const before = element.previousSibling?.textContent?.slice(-1) ?? '';
  return !/\d/.test(before) || /[[(*†‡§¶]/.test(text);
}
