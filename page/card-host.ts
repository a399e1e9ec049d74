import type { Placement, placeCard } from './card-placement.ts';
import type { Box, Point } from './geometry.ts';
import { linesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';
import { ofDocument } from './page-document.ts';

/** Draws a card's content into an element, and takes it out again when told nothing. */
export type CardRenderer = (container: HTMLElement) => void;

/** What a card looks like and where it stands. */
export interface CardParts {
  readonly css: string;
  readonly place: typeof placeCard;
}

/** How a card is shown. */
export interface CardShown {
  /** The point that was rested on or pressed, null where there was none. */
  readonly at: Point | null;
  /** Whether it lies at the edge of the screen however wide that is, as under a finger. */
  readonly asSheet: boolean;
  /** The colours that are chosen; `auto` follows the browser. */
  readonly theme: 'auto' | 'light' | 'dark';
}

/** What happens in a card is not the page's: its shortcuts, menus and focus traps do not hear of it. */
const KEPT_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'focusin', 'focusout'];

/**
 * The one place where cards are shown: an element in the top layer with a closed shadow root, added to the page when the
 * first card opens and taken out when it closes. Until then the page's DOM is untouched.
 */
export class CardHost {
  #changes = 0;
  #host: HTMLElement | null = null;
  #container: HTMLElement | null = null;
  #open: { mark: Mark; shown: CardShown; parts: CardParts } | null = null;
  #resizes: ResizeObserver | null = null;
  /** Where the open card's mark stood when the card was last placed. */
  #spot: Point | null = null;
  /** The size that the card had when it was last placed. */
  #placed = '';
  #sheet: { css: string; sheet: CSSStyleSheet } | null = null;
  /** Every host there was: mutations are told of after it is gone. */
  readonly #hosts = new WeakSet<Node>();

  /** Shows a card for a mark. */
  show(mark: Mark, shown: CardShown, parts: CardParts, render: CardRenderer): void {
    const container = this.#attach(mark, parts.css);
    this.#open = { mark, shown, parts };
    if (this.#host !== null) this.#host.dataset.theme = shown.theme;
    render(container);
    this.#place(shown.at);
    this.#resizes ??= new ResizeObserver(() => this.#follow());
    this.#resizes.observe(container);
  }

  /** Keeps the open card at least as high as it is: it does not shrink away from under a pointer on one of its controls. */
  holdHeight(): void {
    this.#container?.style.setProperty('--held', `${this.#container.offsetHeight}px`);
  }

  /** Takes the card and its element away. */
  hide(): void {
    this.#resizes?.disconnect();
    this.#resizes = null;
    this.#open = null;
    this.#spot = null;
    this.#container = null;
    this.#removeHost();
  }

  /** Takes the card along with its claim after the page scrolled; a sheet, and the card of a claim out of sight, stays where it is. */
  follow(): void {
    if (this.#open === null || this.#container?.dataset.side?.endsWith('sheet') === true || !isInSight(this.#open.mark)) return;
    this.#open = { ...this.#open, shown: { ...this.#open.shown, at: null } };
    this.#place(null);
  }

  /** Makes the card fit the screen again after its size changed. */
  refit(): void {
    this.#place(null);
  }

  /** Whether the claim of the open card can be seen; false where none is open. */
  get claimInSight(): boolean {
    return this.#open !== null && isInSight(this.#open.mark);
  }

  /** How far a mark begins from where that of the open card began when the card was placed (CSS px); Infinity where nobody knows. */
  distanceTo(mark: Mark): number {
    const [before, now] = [this.#spot, spotOf(linesOf(mark))];
    return before === null || now === null ? Number.POSITIVE_INFINITY : Math.hypot(before.x - now.x, before.y - now.y);
  }

  /** How often the page's DOM was changed: an element added is one change, and one more when it goes. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether a node is ours. */
  owns(node: Node): boolean {
    return this.#hosts.has(node) || (this.#container !== null && node.getRootNode() === this.#container.getRootNode());
  }

  /** The card's box in the viewport, or null where none is shown. */
  get box(): Box | null {
    return this.#container?.getBoundingClientRect() ?? null;
  }

  /** The element cards are drawn into, or null where none is shown. */
  get container(): HTMLElement | null {
    return this.#container;
  }

  /** Places the card anew when its content has changed its size, not when placing it has. */
  #follow(): void {
    if (this.#container !== null && sizeOf(this.#container) !== this.#placed) this.#place(this.#open?.shown.at ?? null, this.#side);
  }

  #attach(mark: Mark, css: string): HTMLElement {
    const parent = layerOf(mark);
    if (this.#host !== null && this.#container !== null && this.#host.parentNode === parent) return this.#container;
    this.#removeHost();
    // A name with a hyphen is an unknown element to every page's style sheet.
    const host = elementNamed(`x-${Math.random().toString(36).slice(2, 8)}`);
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.#sheetOf(css)];
    const container = elementNamed('div');
    container.className = 'frame';
    for (const kind of KEPT_EVENTS) container.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
    root.append(container);
    parent.append(host);
    this.#changes++;
    host.popover = 'manual';
    host.showPopover();
    // The page's own zoom (CSS `zoom`) would take the card beyond the room that it was measured for. Chrome 128, Firefox 126.
    container.style.setProperty('zoom', String(1 / (host.currentCSSZoom ?? 1)));
    this.#hosts.add(host);
    this.#host = host;
    this.#container = container;
    return container;
  }

  /** The style sheet of all cards, read once a page. */
  #sheetOf(css: string): CSSStyleSheet {
    if (this.#sheet?.css === css) return this.#sheet.sheet;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${HOST_CSS}\n${css}`);
    this.#sheet = { css, sheet };
    return sheet;
  }

  #removeHost(): void {
    if (this.#host !== null) this.#changes++;
    this.#host?.remove();
    this.#host = null;
  }

  get #side(): 'below' | 'above' | undefined {
    const side = this.#container?.dataset.side;
    return side === 'below' || side === 'above' ? side : undefined;
  }

  #place(at: Point | null, side?: 'below' | 'above'): void {
    void this.#placeAnew(at, side);
  }

  async #placeAnew(at: Point | null, side: 'below' | 'above' | undefined): Promise<void> {
    const container = this.#container;
    const open = this.#open;
    if (container === null || open === null) return;
    const scrolled = Array.from(container.querySelectorAll('*')).filter((element) => element.scrollTop > 0).map((element) => ({ element, top: element.scrollTop }));
    container.style.maxWidth = '';
    container.style.maxHeight = '';
    const natural = { width: container.offsetWidth, height: container.scrollHeight };
    const view = { width: innerWidth, height: innerHeight };
    const lines = linesOf(open.mark);
    this.#spot = spotOf(lines) ?? this.#spot;
    const placement = await open.parts.place(lines, at, natural, view, { asSheet: open.shown.asSheet, side });
    if (this.#container !== container || this.#open !== open) return;
    apply(container, placement);
    this.#placed = sizeOf(container);
    // Measuring gave the content all the room it wants, and so took it back to its top.
    for (const { element, top } of scrolled) element.scrollTop = top;
  }
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): string {
  return `${offsetWidth} ${offsetHeight}`;
}

/** Where lines begin, on the page and not on the screen, which may have been scrolled since; null of none. */
function spotOf([first]: readonly Box[]): Point | null {
  return first === undefined ? null : { x: first.left + scrollX, y: first.top + scrollY };
}

function isInSight(mark: Mark): boolean {
  return linesOf(mark).some((line) => line.bottom > 0 && line.top < innerHeight && line.right > 0 && line.left < innerWidth);
}

function apply(container: HTMLElement, placement: Placement): void {
  container.dataset.side = placement.side;
  container.style.left = `${placement.x}px`;
  container.style.top = `${placement.y}px`;
  container.style.maxWidth = `${placement.maxWidth}px`;
  container.style.maxHeight = `${placement.maxHeight}px`;
}

/** An element of HTML, in documents of other kinds too. */
function elementNamed(name: string): HTMLElement {
  return ofDocument('createElementNS')('http://www.w3.org/1999/xhtml', name);
}

/** Where the host must stand to be shown and usable: inside an open modal dialog everything outside of it is inert. */
function layerOf(mark: Mark): Element {
  for (let element: Element | null = mark.block.container; element !== null; element = shownIn(element)) if (element.matches('dialog:modal')) return element;
  return ofDocument('documentElement');
}

/** The element that another is shown in: the slot that shows it, the host of its shadow root, or its parent. */
function shownIn(element: Element): Element | null {
  const { parentNode } = element;
  return element.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
}

/** What the page can never change about the host: the rules of a shadow root that are important win over the page's. */
const HOST_CSS = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  width: auto !important;
  height: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  display: block !important;
  z-index: 2147483647 !important;
}
.frame { position: fixed; pointer-events: auto; box-sizing: border-box; }
@media print { :host { display: none !important; } }`;
