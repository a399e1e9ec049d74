import { linesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/** From how many marks on it is looked at where they are. In Firefox a range that nobody sees costs nothing, and looking at where it is does. */
const MANY = CSS.supports('-moz-appearance', 'none') ? Number.POSITIVE_INFINITY : 20;

/** How far from the screen, or from what is in sight of a scroller, a mark is far: a screen's width or height. */
const MARGIN = '100%';

/** An option that TypeScript's DOM library does not have yet: Chrome 120, Firefox 141. */
interface ObserverInit extends IntersectionObserverInit {
  readonly scrollMargin: string;
}

/**
 * Tells which of many marks are far from the screen. Chromium makes anew, in each frame after any change of the page, what it keeps of every registered
 * range (docs/browser-bugs.md); of those that nobody can see it need not.
 */
export class FarMarks {
  readonly #onMoved: (mark: Mark, isFar: boolean) => void;
  readonly #observer: IntersectionObserver;
  /** The marks by the element they stand in. */
  readonly #marks = new Map<Element, Set<Mark>>();
  readonly #far = new Set<Element>();
  #size = 0;
  #isObserving = false;

  /** @param onMoved - told of a mark that is far now, or is so no more */
  constructor(onMoved: (mark: Mark, isFar: boolean) => void) {
    this.#onMoved = onMoved;
    const options: ObserverInit = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), options);
  }

  /** Looks at where a mark is from now on. */
  add(mark: Mark): void {
    const element = mark.block.container;
    const marks = this.#marks.get(element) ?? new Set();
    marks.add(mark);
    this.#size++;
    if (marks.size > 1) return;
    this.#marks.set(element, marks);
    if (this.#isObserving) this.#observer.observe(element);
    else if (this.#size > MANY) {
      this.#isObserving = true;
      for (const each of this.#marks.keys()) this.#observer.observe(each);
    }
  }

  /** Looks no more at where a mark is. */
  delete(mark: Mark): void {
    const element = mark.block.container;
    const marks = this.#marks.get(element);
    if (marks?.delete(mark) !== true) return;
    this.#size--;
    if (marks.size > 0) return;
    this.#marks.delete(element);
    this.#far.delete(element);
    this.#observer.unobserve(element);
  }

  /** Whether a mark is far from the screen, as far as is known. */
  has({ block }: Mark): boolean {
    return this.#far.has(block.container);
  }

  /** Looks at no mark any more. */
  clear(): void {
    this.#observer.disconnect();
    this.#marks.clear();
    this.#far.clear();
    this.#size = 0;
    this.#isObserving = false;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const marks = this.#marks.get(target);
      if (marks === undefined || isIntersecting !== this.#far.has(target)) continue;
      if (isIntersecting) this.#far.delete(target);
      else if (isAllIn(marks, boundingClientRect)) this.#far.add(target);
      else continue;
      for (const mark of marks) this.#onMoved(mark, !isIntersecting);
    }
  }
}

/** Whether marks stand where their element is: text can hang out of it, and an element that has no box (`display: contents`) is nowhere. */
function isAllIn(marks: Iterable<Mark>, box: DOMRectReadOnly): boolean {
  if (box.width === 0 || box.height === 0) return false;
  for (const mark of marks) {
    const lines = linesOf(mark);
    if (!lines.every((line) => line.top >= box.top - NEAR_PX && line.bottom <= box.bottom + NEAR_PX && line.left >= box.left - NEAR_PX && line.right <= box.right + NEAR_PX)) return false;
  }
  return true;
}

/** How far text may hang out of its element (CSS px): less than the margin, by a screen that is not tiny. */
const NEAR_PX = 100;
