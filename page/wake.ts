/** Calls back once after a while, until the signal; a later call replaces the one before. */
export class Wake {
  readonly #callback: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(callback: () => void, signal: AbortSignal) {
    this.#callback = callback;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Calls back in so many ms; 0 is never. */
  in(delay: number): void {
    clearTimeout(this.#timer);
    if (delay > 0) this.#timer = setTimeout(this.#callback, delay);
  }
}
