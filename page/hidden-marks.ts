import type { Finding, Mark } from './marks.ts';
import { isRendered } from './rendered.ts';

/** Keeps marks back until their text is shown: it may be in a closed tab, menu or `<details>`, or fade in. */
export class HiddenMarks<Found extends Finding> {
  readonly #onShown: (marks: readonly Mark<Found>[]) => void;
  readonly #observer: IntersectionObserver;
  readonly #waiting = new Map<Element, Set<Mark<Found>>>();
  /** Elements that have a place on the screen while their text is invisible: no event tells when it becomes visible. */
  readonly #invisible = new Set<Element>();

  constructor(onShown: (marks: readonly Mark<Found>[]) => void) {
    this.#onShown = onShown;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '200px' });
  }

  /** Waits for a mark's text to be shown. */
  add(mark: Mark<Found>): void {
    const element = mark.block.container;
    const waiting = this.#waiting.get(element);
    if (waiting === undefined) {
      this.#waiting.set(element, new Set([mark]));
      this.#observer.observe(element);
    } else waiting.add(mark);
  }

  /** Waits no longer for a mark. */
  delete(mark: Mark<Found>): void {
    const waiting = this.#waiting.get(mark.block.container);
    if (waiting?.delete(mark) === true && waiting.size === 0) this.#leave(mark.block.container);
  }

  /** Whether a mark's text is waited for. */
  has(mark: Mark<Found>): boolean {
    return this.#waiting.get(mark.block.container)?.has(mark) === true;
  }

  /** Looks again at what was on the screen and invisible. */
  lookAgain(): void {
    if (this.#invisible.size > 0) this.#show(this.#invisible);
  }

  /** Waits for nothing any more. */
  disconnect(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
    this.#invisible.clear();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.#waiting.has(target)) this.#invisible.add(target);
      else this.#invisible.delete(target);
    }
    this.#show(this.#invisible);
  }

  #show(elements: Iterable<Element>): void {
    const shown: Mark<Found>[] = [];
    for (const element of elements) {
      const waiting = this.#waiting.get(element);
      for (const mark of waiting ?? []) {
        if (!isRendered(mark.block)) continue;
        waiting?.delete(mark);
        shown.push(mark);
      }
      if (waiting === undefined || waiting.size === 0) this.#leave(element);
    }
    if (shown.length > 0) this.#onShown(shown);
  }

  #leave(element: Element): void {
    this.#waiting.delete(element);
    this.#invisible.delete(element);
    this.#observer.unobserve(element);
  }
}
