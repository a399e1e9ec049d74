import type { Mark } from './marks.ts';

/** How marks of one label are drawn: CSS declarations allowed in `::highlight()`. */
export interface HighlightStyle {
  readonly label: string;
  readonly css: string;
}

/**
 * Paints ranges with the CSS Custom Highlight API: no element is added or changed. Names are random for each page, so
 * that a page cannot look for them.
 */
export class HighlightPainter {
  readonly #names = new Map<string, string>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<string, { label: string; mark: Mark }>();
  readonly #byRange = new Map<AbstractRange, Mark>();
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #css: string;

  constructor(styles: readonly HighlightStyle[]) {
    for (const [index, style] of styles.entries()) {
      this.#names.set(style.label, randomName());
      const highlight = new Highlight();
      highlight.priority = index;
      this.#highlights.set(style.label, highlight);
    }
    this.#css = this.#cssOf(styles);
  }

  /** Draws the same labels in other styles, at once. */
  restyle(styles: readonly HighlightStyle[]): void {
    const css = this.#cssOf(styles);
    if (css === this.#css) return;
    this.#css = css;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(css);
  }

  #cssOf(styles: readonly HighlightStyle[]): string {
    return styles.map((style) => `::highlight(${this.#names.get(style.label) ?? ''}){${style.css}}`).join('\n');
  }

  /** Paints a mark in a label's style, instead of the one it had. */
  paint(mark: Mark, label: string): void {
    const before = this.#painted.get(mark.id);
    if (before?.label === label) return;
    if (before !== undefined) this.#highlights.get(before.label)?.delete(before.mark.range);
    const highlight = this.#highlights.get(label);
    if (highlight === undefined) throw new Error(`There is no style for the label "${label}"`);
    highlight.add(mark.range);
    this.#painted.set(mark.id, { label, mark });
    this.#byRange.set(mark.range, mark);
    this.#adopt(mark.root);
    this.#register(label, highlight);
  }

  /** Takes a mark's paint off. */
  unpaint(mark: Mark): void {
    const painted = this.#painted.get(mark.id);
    if (painted === undefined) return;
    this.#painted.delete(mark.id);
    this.#byRange.delete(mark.range);
    this.#highlights.get(painted.label)?.delete(painted.mark.range);
  }

  /** Paints a style over a mark beside its own label's, or over none: the mark whose card is open. */
  accent(mark: Mark | null, label: string): void {
    const highlight = this.#highlights.get(label);
    highlight?.clear();
    if (highlight === undefined || mark === null) return;
    highlight.add(mark.range);
    this.#adopt(mark.root);
    this.#register(label, highlight);
  }

  /** How many marks are painted. */
  get size(): number {
    return this.#painted.size;
  }

  /** Whether a mark is painted. */
  has(mark: Mark): boolean {
    return this.#painted.has(mark.id);
  }

  /** The mark painted with a range, if there is one. */
  markOf(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range);
  }

  /** The painted marks. */
  *marks(): IterableIterator<Mark> {
    for (const { mark } of this.#painted.values()) yield mark;
  }

  /** The shadow roots that hold painted marks. */
  shadowRoots(): ShadowRoot[] {
    return [...this.#sheets.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /** Puts back what the page took away: registered highlights and adopted sheets. */
  repair(): void {
    for (const [label, highlight] of this.#highlights) if (highlight.size > 0) this.#register(label, highlight);
    for (const root of this.#sheets.keys()) this.#adopt(root);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    for (const name of this.#names.values()) CSS.highlights.delete(name);
    for (const [root, sheet] of this.#sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#sheets.clear();
    this.#painted.clear();
    this.#byRange.clear();
  }

  #register(label: string, highlight: Highlight): void {
    const name = this.#names.get(label) ?? '';
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  /** Firefox paints a shadow root's text only by a rule in that root's own sheets. */
  #adopt(root: Document | ShadowRoot): void {
    let sheet = this.#sheets.get(root);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(this.#css);
      this.#sheets.set(root, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

/** An identifier that says nothing: eight random letters. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
