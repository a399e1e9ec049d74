/**
 * A property of the document as the DOM has it; methods come bound. Pictures, forms and frames that are named after a property stand in its place on
 * `document`, in extensions' scripts too (HTML, `[LegacyOverrideBuiltIns]`): with `<img name="createRange">` in a page, `document.createRange()` throws.
 */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  // Names of elements are found on the document itself only, never on its prototypes.
  const value: unknown = Reflect.get(Document.prototype, name, document);
  return (typeof value === 'function' ? value.bind(document) : value) as Document[Name];
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
