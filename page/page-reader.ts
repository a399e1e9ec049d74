import { type Block, rangeOf } from './block.ts';
import { ChangeCollector, OBSERVED } from './changes.ts';
import { isInsideKept, roleOf } from './elements.ts';
import { lineAround } from './line.ts';
import { type Finding, type Mark, Marks } from './marks.ts';
import { cutByStyle, isRendered } from './rendered.ts';
import { runInSlices } from './slices.ts';
import { childrenOf, type ShadowFinder, type Stretch, walkBlocks } from './walk.ts';

/** What a page reader needs from those who understand the text and paint the marks. */
export interface ReaderOptions<Found extends Finding> {
  /** Finds what is to be marked in a block; called in the order of the page as far as that can be. */
  readonly read: (block: Block) => readonly Found[];
  /** Told of new marks whose text is shown. */
  readonly onMarks: (marks: readonly Mark<Found>[]) => void;
  /** Told of marks whose text is gone or changed. */
  readonly onForgotten: (marks: readonly Mark<Found>[]) => void;
  /** Told whenever all that was to read has been read. */
  readonly onSettled: () => void;
  readonly shadowOf: ShadowFinder;
  /** Whether a node is ours, so that a change of it is none of the page's. */
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
}

/** What reading a page has cost and found so far. */
export interface ReaderReceipt {
  /** Time spent in reading (ms). */
  readonly spent: number;
  /** Whether everything has been read. */
  readonly settled: boolean;
}

/**
 * Reads a document and keeps its marks true while the document changes: what is on screen first, in slices, and after
 * a change only what changed.
 */
export class PageReader<Found extends Finding> {
  readonly marks = new Marks<Found>();
  readonly #options: ReaderOptions<Found>;
  readonly #changes = new ChangeCollector();
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #read = new WeakSet<Text>();
  readonly #hidden: IntersectionObserver;
  readonly #waiting = new Map<Element, Set<Mark<Found>>>();
  #fresh: Mark<Found>[] = [];
  #working = false;
  #spent = 0;

  constructor(options: ReaderOptions<Found>) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => {
      this.#changes.add(records, options.isOurs);
      // Between two slices the signal may end the work; there is nobody left to tell.
      this.#catchUp().catch(() => undefined);
    });
    this.#hidden = new IntersectionObserver((entries) => this.#show(entries), { rootMargin: '200px' });
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Reads the document and goes on reading what changes, until the signal. Rejects only with the signal's reason. */
  async start(): Promise<void> {
    this.#observe(document);
    await this.#work(() => this.#run(this.#firstReading()));
    await this.#catchUp();
  }

  get receipt(): ReaderReceipt {
    return { spent: this.#spent, settled: !this.#working };
  }

  /** Reads what changed, until nothing is left to read. */
  async #catchUp(): Promise<void> {
    if (this.#working) return;
    await this.#work(async () => {
      while (!this.#changes.isEmpty) await this.#run(this.#rereading());
    });
    this.#options.onSettled();
  }

  async #work(job: () => Promise<void>): Promise<void> {
    this.#working = true;
    try {
      await job();
    } finally {
      this.#working = false;
    }
  }

  async #run(work: Generator<unknown, void>): Promise<void> {
    this.#spent += await runInSlices(work, this.#options.signal);
    this.#report();
  }

  *#firstReading(): Generator<unknown, void> {
    const body = document.body ?? document.documentElement;
    for (const element of onScreen()) yield* this.#readStretch(childrenOf(element), false);
    this.#report();
    yield* this.#readStretch(childrenOf(body), false);
  }

  *#rereading(): Generator<unknown, void> {
    const { subtrees, lines, removed } = this.#changes.take();
    if (removed) this.#forgetDetached();
    for (const element of subtrees) {
      yield;
      if (!element.isConnected || (element.parentElement !== null && isInsideKept(element.parentElement))) continue;
      if (roleOf(element) === 'skip') this.#forgetInside(element);
      else yield* this.#readStretch(childrenOf(element), true);
    }
    for (const node of lines) {
      yield;
      const line = lineAround(node);
      if (line !== null && !isInsideKept(line.container)) yield* this.#readStretch(line, true);
    }
  }

  *#readStretch(stretch: Stretch, again: boolean): Generator<unknown, void> {
    for (const met of walkBlocks(stretch, this.#options.shadowOf)) {
      if (met.kind === 'block') this.#readBlock(met.block, again);
      else if (met.kind === 'shadow' && this.#observe(met.root)) yield* this.#readStretch(childrenOf(met.root), again);
      yield;
    }
  }

  #readBlock(block: Block, again: boolean): void {
    const [first] = block.pieces;
    if (first === undefined || (!again && this.#read.has(first.node))) return;
    this.#read.add(first.node);
    const before = new Set(block.pieces.flatMap((piece) => [...this.marks.at(piece.node)]));
    if (before.size > 0 && [...before].every((mark) => isSameBlock(mark.block, block))) return;
    this.#forget(before);
    const found = this.#options.read(block);
    if (found.length === 0) return;
    const parts = cutByStyle(block);
    for (const part of parts) this.#addMarks(part, part === block ? found : this.#options.read(part));
  }

  #addMarks(block: Block, found: readonly Found[]): void {
    const rendered = isRendered(block);
    for (const finding of found) {
      const range = rangeOf(block, finding.start, finding.end);
      if (range === null) continue;
      const mark = this.marks.add(finding, block, range);
      if (rendered) this.#fresh.push(mark);
      else this.#wait(mark);
    }
  }

  /** Keeps a mark back until its text is shown: it may be in a closed tab, menu or `<details>`. */
  #wait(mark: Mark<Found>): void {
    const element = mark.block.container;
    const waiting = this.#waiting.get(element) ?? new Set();
    waiting.add(mark);
    this.#waiting.set(element, waiting);
    this.#hidden.observe(element);
  }

  #show(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      const waiting = this.#waiting.get(entry.target);
      if (waiting === undefined) continue;
      for (const mark of waiting) {
        if (!isRendered(mark.block)) continue;
        waiting.delete(mark);
        if (this.marks.get(mark.id) === mark) this.#fresh.push(mark);
      }
      if (waiting.size > 0) continue;
      this.#waiting.delete(entry.target);
      this.#hidden.unobserve(entry.target);
    }
    this.#report();
  }

  #report(): void {
    if (this.#fresh.length === 0) return;
    const fresh = this.#fresh.filter((mark) => this.marks.get(mark.id) === mark);
    this.#fresh = [];
    if (fresh.length > 0) this.#options.onMarks(fresh);
  }

  #forget(marks: Iterable<Mark<Found>>): void {
    const forgotten = this.marks.remove(marks);
    for (const mark of forgotten) this.#waiting.get(mark.block.container)?.delete(mark);
    if (forgotten.length > 0) this.#options.onForgotten(forgotten);
  }

  #forgetDetached(): void {
    const gone = [...this.marks.all()].filter((mark) => mark.block.pieces.some((piece) => !piece.node.isConnected) || isInsideKept(mark.block.container));
    this.#forget(gone);
    for (const root of this.#roots) if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
  }

  #forgetInside(element: Element): void {
    this.#forget([...this.marks.all()].filter((mark) => element.contains(mark.block.container)));
  }

  /** Begins to watch a root; false where it is watched already. */
  #observe(root: Document | ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    this.#observer.observe(root, OBSERVED);
    return true;
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#hidden.disconnect();
    this.#roots.clear();
    this.#waiting.clear();
    this.#forget([...this.marks.all()]);
  }
}

function isSameBlock(a: Block, b: Block): boolean {
  return a.text === b.text && a.pieces.length === b.pieces.length && a.pieces.every((piece, index) => piece.node === b.pieces[index]?.node);
}

/** How tall, in screens, a part of the page may be to be read before the rest. */
const SCREENS = 3;

/** The elements that hold what is on screen now, none much larger than the screen. */
function onScreen(): Element[] {
  const found = new Set<Element>();
  for (const share of [0.2, 0.5, 0.8]) {
    let element = document.elementFromPoint(innerWidth / 2, innerHeight * share);
    while (element !== null && element.parentElement !== null && element.parentElement.getBoundingClientRect().height < SCREENS * innerHeight) {
      element = element.parentElement;
    }
    if (element !== null && element !== document.body && element !== document.documentElement && !isInsideKept(element)) found.add(element);
  }
  return [...found].filter((element) => ![...found].some((other) => other !== element && other.contains(element)));
}
