import { FarMarks } from './far-marks.ts';
import type { Mark } from './marks.ts';
import { adoptedSheets, adoptSheets, ofDocument } from './page-document.ts';

/** How marks of one label are drawn: CSS declarations allowed in `::highlight()`. */
export interface HighlightStyle {
  readonly label: string;
  readonly css: string;
}

/** Has a frame styled from without the page: takes the CSS of before back, '' where there was none, and puts this in its place. */
export type Dresser = (css: string, before: string) => void;

/**
 * Paints ranges with the CSS Custom Highlight API: no element is added or changed. Names are random for each page, so
 * that a page cannot look for them.
 */
export class HighlightPainter {
  readonly #names = new Map<string, string>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<string, { label: string; mark: Mark }>();
  readonly #byRange = new Map<AbstractRange, Mark>();
  /** How many painted marks each root holds, and so whether it needs our sheet. */
  readonly #roots = new Map<Document | ShadowRoot, number>();
  /** Painted marks far from the screen, which stay out of the registry until they are near. */
  readonly #far = new FarMarks((mark, isFar) => this.#move(mark, isFar));
  readonly #sheet = new CSSStyleSheet();
  readonly #shadowSheet = new CSSStyleSheet();
  readonly #dresser: Dresser | null;
  #css: string;
  /** The CSS that the dresser was given, '' for none. */
  #worn = '';
  #repairs = 0;

  /** @param dresser - styles the frame instead of the sheets that its roots adopt; those then only tell the names */
  constructor(styles: readonly HighlightStyle[], dresser: Dresser | null = null) {
    this.#dresser = dresser;
    for (const [index, style] of styles.entries()) {
      this.#names.set(style.label, randomName());
      const highlight = new Highlight();
      highlight.priority = index;
      this.#highlights.set(style.label, highlight);
    }
    this.#css = this.#cssOf(styles, '');
    this.#fill(styles);
  }

  /** Draws the same labels in other styles, at once. */
  restyle(styles: readonly HighlightStyle[]): void {
    const css = this.#cssOf(styles, '');
    if (css === this.#css) return;
    this.#css = css;
    this.#fill(styles);
    if (this.#worn !== '') this.#wear(css);
  }

  #fill(styles: readonly HighlightStyle[]): void {
    if (this.#dresser !== null) {
      const names = this.#cssOf(styles.map(({ label }) => ({ label, css: '' })), '');
      for (const sheet of [this.#sheet, this.#shadowSheet]) sheet.replaceSync(names);
      return;
    }
    this.#sheet.replaceSync(this.#cssOf(styles, INHERITS ? CSS.escape(ofDocument('documentElement').localName) : ''));
    this.#shadowSheet.replaceSync(this.#css);
  }

  #cssOf(styles: readonly HighlightStyle[], origin: string): string {
    return styles.map((style) => `@media not print{${origin}::highlight(${this.#names.get(style.label) ?? ''}){${style.css}}}`).join('\n');
  }

  #wear(css: string): void {
    if (this.#dresser === null || css === this.#worn) return;
    this.#dresser(css, this.#worn);
    this.#worn = css;
  }

  #sheetOf(root: Document | ShadowRoot): CSSStyleSheet {
    return root instanceof ShadowRoot ? this.#shadowSheet : this.#sheet;
  }

  /** Paints a mark in a label's style, instead of the one it had. */
  paint(mark: Mark, label: string): void {
    const before = this.#painted.get(mark.id);
    if (before?.label === label) return;
    if (before !== undefined) this.unpaint(before.mark);
    const highlight = this.#highlights.get(label);
    if (highlight === undefined) throw new Error(`There is no style for the label "${label}"`);
    this.#far.add(mark);
    if (!this.#far.has(mark)) highlight.add(mark.range);
    this.#painted.set(mark.id, { label, mark });
    this.#byRange.set(mark.range, mark);
    this.#roots.set(mark.root, (this.#roots.get(mark.root) ?? 0) + 1);
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
    this.#far.delete(painted.mark);
    this.#leave(painted.mark.root);
  }

  #move(mark: Mark, isFar: boolean): void {
    const label = this.#painted.get(mark.id)?.label;
    const highlight = label === undefined ? undefined : this.#highlights.get(label);
    if (isFar) highlight?.delete(mark.range);
    else highlight?.add(mark.range);
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
    return [...this.#roots.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /**
   * Puts back what the page took away: registered highlights, their ranges, adopted sheets. A page that takes them away
   * again and again is left alone.
   */
  repair(): void {
    if (this.#painted.size === 0 || this.#repairs >= MOST_REPAIRS || this.#isWhole()) return;
    this.#repairs++;
    for (const [label, highlight] of this.#highlights) if (highlight.size > 0) this.#register(label, highlight);
    for (const { label, mark } of this.#painted.values()) {
      const highlight = this.#highlights.get(label);
      if (!this.#far.has(mark)) highlight?.add(mark.range);
      if (highlight !== undefined) this.#register(label, highlight);
    }
    for (const root of this.#roots.keys()) this.#adopt(root);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    for (const name of this.#names.values()) CSS.highlights.delete(name);
    this.#far.clear();
    this.#wear('');
    // The document keeps its sheet when its last mark goes; see #leave.
    for (const root of [document, ...this.#roots.keys()]) this.#abandon(root);
    this.#roots.clear();
    this.#painted.clear();
    this.#byRange.clear();
  }

  /** Whether the page has left everything where it was. */
  #isWhole(): boolean {
    const labels = new Map<string, number>();
    for (const { label, mark } of this.#painted.values()) labels.set(label, (labels.get(label) ?? 0) + (this.#far.has(mark) ? 0 : 1));
    for (const [label, count] of labels) {
      const highlight = this.#highlights.get(label);
      if (highlight === undefined || highlight.size < count || CSS.highlights.get(this.#names.get(label) ?? '') !== highlight) return false;
    }
    return [...this.#roots.keys()].every((root) => adoptedSheets(root).includes(this.#sheetOf(root)));
  }

  #register(label: string, highlight: Highlight): void {
    const name = this.#names.get(label) ?? '';
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }

  /** Takes off what a script of an earlier version has left: Firefox ends the scripts of an extension that is updated before they can do so. */
  #removeLeftovers(root: Document | ShadowRoot): void {
    for (const sheet of Array.from(adoptedSheets(root))) {
      const names = Array.from(sheet.cssRules, (rule) => /^@media not print \{[^{]*::highlight\(([a-z]{8})\)/.exec(rule.cssText)?.[1]);
      if (names.length !== this.#names.size || names.includes(undefined)) continue;
      adoptSheets(root, adoptedSheets(root).filter((other) => other !== sheet));
      for (const name of names) CSS.highlights.delete(name ?? '');
    }
  }

  /** Firefox paints a shadow root's text only by a rule in that root's own sheets. */
  #adopt(root: Document | ShadowRoot): void {
    this.#wear(this.#css);
    if (adoptedSheets(root).includes(this.#sheetOf(root))) return;
    this.#removeLeftovers(root);
    adoptedSheets(root).push(this.#sheetOf(root));
  }

  /** Counts a root's mark as gone, and takes the sheet out of a shadow root that holds no other. */
  #leave(root: Document | ShadowRoot): void {
    const left = (this.#roots.get(root) ?? 0) - 1;
    if (left > 0) this.#roots.set(root, left);
    else {
      this.#roots.delete(root);
      if (root instanceof ShadowRoot) this.#abandon(root);
    }
  }

  #abandon(root: Document | ShadowRoot): void {
    adoptSheets(root, adoptedSheets(root).filter((other) => other !== this.#sheetOf(root)));
  }
}

/**
 * Whether highlights inherit from the root element (CSS Pseudo-Elements 4, highlight inheritance), as in Chromium of `highlightsFromPoint`. There a rule for
 * every element has the style of the whole page computed anew, for seconds on a page of megabytes; one for the root has not. In Firefox they do not
 * inherit, and both cost the same.
 */
const INHERITS = 'highlightsFromPoint' in HighlightRegistry.prototype && !CSS.supports('-moz-appearance', 'none');

/** How often highlights are put back on a page before it is left to have its way. */
const MOST_REPAIRS = 20;

/** An identifier that says nothing: eight random letters. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
