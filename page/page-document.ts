/** How each property that was asked for is read: looking it up anew each time is slow through Firefox's wrappers. */
const readers = new Map<keyof Document, () => unknown>();

/**
 * A property of the document as the DOM has it; methods come bound. Pictures, forms and frames that are named after a property stand in its place on
 * `document`, in extensions' scripts too (HTML, `[LegacyOverrideBuiltIns]`): with `<img name="createRange">` in a page, `document.createRange()` throws.
 */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  const read = readers.get(name) ?? readerOf(name);
  readers.set(name, read);
  return read() as Document[Name];
}

function readerOf(name: keyof Document): () => unknown {
  // Names of elements are found on the document itself only, never on its prototypes.
  for (let holder: object | null = Document.prototype; holder !== null; holder = Reflect.getPrototypeOf(holder)) {
    const { get, value } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
    if (get !== undefined) return () => get.call(document);
    if (typeof value !== 'function') continue;
    const bound: unknown = value.bind(document);
    return () => bound;
  }
  return () => document[name];
}

/** The style sheets that a document or a shadow root has adopted; to be added to. */
export function adoptedSheets(root: Document | ShadowRoot): CSSStyleSheet[] {
  return root instanceof ShadowRoot ? root.adoptedStyleSheets : ofDocument('adoptedStyleSheets');
}

/** Has a document or a shadow root adopt these style sheets and no others. */
export function adoptSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = sheets;
  else Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, document);
}
