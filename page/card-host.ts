import { type Placement, placeCard } from './card-placement.ts';
import type { Box, Point } from './geometry.ts';
import { linesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/** Draws a card's content into an element, and takes it out again when told nothing. */
export type CardRenderer = (container: HTMLElement) => void;

/**
 * The one place where cards are shown: an element in the top layer with a closed shadow root, added to the page when the
 * first card opens and taken out when it closes. Until then the page's DOM is untouched.
 */
export class CardHost {
  readonly #css: string;
  #changes = 0;
  #host: HTMLElement | null = null;
  #container: HTMLElement | null = null;
  #open: { mark: Mark; at: Point | null } | null = null;
  #resizes: ResizeObserver | null = null;
  /** Every host there was: mutations are told of after it is gone. */
  readonly #hosts = new WeakSet<Node>();

  constructor(css: string) {
    this.#css = css;
  }

  /** Shows a card for a mark. `at` is the point that was rested on, null where there was none. */
  show(mark: Mark, at: Point | null, render: CardRenderer): void {
    const container = this.#attach(mark);
    this.#open = { mark, at };
    render(container);
    void this.#place();
    this.#resizes ??= new ResizeObserver(() => void this.#place());
    this.#resizes.observe(container);
  }

  /** Takes the card and its element away. */
  hide(): void {
    this.#resizes?.disconnect();
    this.#resizes = null;
    this.#open = null;
    this.#container = null;
    this.#removeHost();
  }

  /** Puts the card beside its claim again, after the page scrolled or was resized; hides nothing. */
  reposition(): void {
    if (this.#open !== null) {
      this.#open = { ...this.#open, at: null };
      void this.#place();
    }
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

  #attach(mark: Mark): HTMLElement {
    const parent = layerOf(mark);
    if (this.#host !== null && this.#container !== null && this.#host.parentNode === parent) return this.#container;
    this.#removeHost();
    // A name with a hyphen is an unknown element to every page's style sheet.
    const host = document.createElement(`x-${Math.random().toString(36).slice(2, 8)}`);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${HOST_CSS}\n${this.#css}`);
    root.adoptedStyleSheets = [sheet];
    const container = document.createElement('div');
    container.className = 'frame';
    root.append(container);
    parent.append(host);
    this.#changes++;
    host.popover = 'manual';
    host.showPopover();
    this.#hosts.add(host);
    this.#host = host;
    this.#container = container;
    return container;
  }

  #removeHost(): void {
    if (this.#host !== null) this.#changes++;
    this.#host?.remove();
    this.#host = null;
  }

  async #place(): Promise<void> {
    const container = this.#container;
    const open = this.#open;
    if (container === null || open === null) return;
    container.style.maxWidth = '';
    container.style.maxHeight = '';
    const natural = { width: container.offsetWidth, height: container.scrollHeight };
    const placement = await placeCard(linesOf(open.mark), open.at, natural, { width: innerWidth, height: innerHeight });
    if (this.#container === container && this.#open?.mark === open.mark) apply(container, placement);
  }
}

function apply(container: HTMLElement, placement: Placement): void {
  container.dataset.side = placement.side;
  container.style.left = `${placement.x}px`;
  container.style.top = `${placement.y}px`;
  container.style.maxWidth = `${placement.maxWidth}px`;
  container.style.maxHeight = `${placement.maxHeight}px`;
}

/** Where the host must stand to be shown and usable: inside an open modal dialog everything outside of it is inert. */
function layerOf(mark: Mark): Element {
  const dialog = mark.block.container.closest('dialog:modal');
  return dialog ?? document.documentElement;
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
