/** The properties of an element that reading a page goes by. */
const USED = [
  'nodeType', 'localName', 'firstChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'previousElementSibling', 'firstElementChild', 'isConnected', 'textContent', 'shadowRoot',
  'hasAttributes', 'getAttribute', 'matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'getRootNode', 'checkVisibility', 'compareDocumentPosition', 'getBoundingClientRect', 'scrollIntoView',
];

/**
 * Whether a form's controls have the names of the form's own properties and so stand in their place, in extensions' scripts too (HTML,
 * `[LegacyOverrideBuiltIns]`): `<input name="nextSibling">` can lead a walk round in circles. Such a form is not read.
 */
export function isMisnamed(form: Element): boolean {
  return USED.some((name) => Object.hasOwn(form, name));
}

const nextSibling = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get;

/** A node's next sibling, whatever controls a form has. */
export function nextOf(node: Node): ChildNode | null {
  // The getter of the DOM gives what the property gives where nothing stands before it.
  return nextSibling === undefined ? node.nextSibling : (nextSibling.call(node) as ChildNode | null);
}

const GETTERS = {
  previousElementSibling: Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling')?.get,
  lastElementChild: Object.getOwnPropertyDescriptor(Element.prototype, 'lastElementChild')?.get,
  parentElement: Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get,
};

function related(element: Element, name: keyof typeof GETTERS): Element | null {
  const get = GETTERS[name];
  return get === undefined ? element[name] : (get.call(element) as Element | null); // As above.
}

/** The element that begins before another in the order of the page, its parent where nothing else does; whatever controls a form has. */
export function elementBefore(element: Element): Element | null {
  let before = related(element, 'previousElementSibling');
  if (before === null) return related(element, 'parentElement');
  for (let last = related(before, 'lastElementChild'); last !== null; last = related(last, 'lastElementChild')) before = last;
  return before;
}
