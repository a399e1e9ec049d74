import { type Block, rangeOf, spaced } from './block.ts';
import { ChangeCollector, OBSERVED } from './changes.ts';
import { isInsideKept, roleOf } from './elements.ts';
import { HiddenMarks } from './hidden-marks.ts';
import { lineAround } from './line.ts';
import { type Finding, type Mark, Marks, rootOf } from './marks.ts';
import { ofDocument } from './page-document.ts';
import { isWhole, partsOf } from './parts.ts';
import { cutByStyle, isRendered } from './rendered.ts';
import { makeRounds } from './rounds.ts';
import { giveWay, runInSlices } from './slices.ts';
import { changesOutline, elementsUnder, forgetOutline, forgetPlaces, prepareOutline, surroundingsOf } from './surroundings.ts';
import { asHost, childrenOf, type ShadowFinder, type Stretch, walkBlocks } from './walk.ts';

/** What a page reader needs from those who understand the text and paint the marks. */
export interface ReaderOptions<Found extends Finding> {
  /** Finds what is to be marked in a block; called in the order of the page as far as that can be. */
  readonly read: (block: Block) => readonly Found[];
  /** Whether two findings in the same words say the same: then a mark stays, though the text around it has changed. */
  readonly isSame: (one: Found, other: Found) => boolean;
  /** Told of new marks whose text is shown, and of marks that stay in a block that has changed. */
  readonly onMarks: (marks: readonly Mark<Found>[]) => void;
  /** Told of marks whose text is gone, changed or hidden. */
  readonly onForgotten: (marks: readonly Mark<Found>[]) => void;
  /** Told when all that had changed has been read. */
  readonly onRead: () => void;
  /** Told when the document shows another address than before, as single-page sites do, before that is read. */
  readonly onRoute: () => void;
  /** Told when the document has another title than before, before more is read. Answers whether what was read already may say something else under it. */
  readonly onTitle: () => boolean;
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
  /** The roots that are watched, and of shadow roots the hosts they were found at. */
  readonly #roots = new WeakSet<Node>();
  readonly #shadows = new WeakMap<Node, ShadowRoot>();
  readonly #read = new WeakSet<Text>();
  readonly #hidden: HiddenMarks<Found>;
  /** Elements that may yet get a shadow root. */
  readonly #hostsToBe = new Set<Element>();
  /** Where blocks with marks stood when they were read. */
  #places = new WeakMap<Block, Place>();
  /** Marks that are true, in blocks that are no more, by the node they begin in: they stay if reading finds the same in their words again. */
  readonly #unsettled = new Map<Node, Set<Mark<Found>>>();
  /** Nodes whose block was read again without them. */
  readonly #torn = new Set<Node>();
  #fresh: Mark<Found>[] = [];
  #working = false;
  #spent = 0;
  #route = routeOf(location);
  #title = ofDocument('title');
  /** How often all of the document was read again for its title since the route changed. */
  #retitlings = 0;

  constructor(options: ReaderOptions<Found>) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#notice(records));
    this.#hidden = new HiddenMarks((shown) => {
      this.#fresh.push(...shown);
      this.#report();
    });
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Reads the document and goes on reading what changes, until the signal. Rejects only with the signal's reason. */
  async start(): Promise<void> {
    this.#observe(document);
    makeRounds(() => this.#lookAgain(), this.#options.signal);
    await this.#work(() => this.#run(this.#firstReading()));
    await this.#catchUp();
  }

  get receipt(): ReaderReceipt {
    return { spent: this.#spent, settled: !this.#working };
  }

  /** Takes changes in. All that must be done before the page is painted again is to take off marks that are true no more. */
  #notice(records: readonly MutationRecord[]): void {
    const began = performance.now();
    if (this.#isTyping(records)) {
      this.#spent += performance.now() - began;
      return;
    }
    this.#changes.add(records, this.#options.isOurs);
    for (const { type, target } of records) if (type === 'characterData') this.#forgetUntrue(target);
    if (records.some(({ addedNodes, removedNodes }) => some(addedNodes, changesOutline) || some(removedNodes, changesOutline))) forgetOutline();
    else if (records.some(({ addedNodes }) => addedNodes.length > 0)) forgetPlaces();
    for (const target of new Set(records.filter(({ type }) => type !== 'attributes').map((record) => record.target))) {
      for (const element of elementsUnder(target)) this.#changes.addElement(element);
    }
    this.#spent += performance.now() - began;
    // Between two slices the signal may end the work; there is nobody left to tell.
    this.#catchUp().catch(() => undefined);
  }

  /** Whether all that changed is text that is never read, in an editor mostly, and has been so: a key press costs its page nothing more then. */
  #isTyping(records: readonly MutationRecord[]): boolean {
    if (records.length > MOST_OF_A_KEY || this.#working || !this.#changes.isEmpty || this.#title !== ofDocument('title')) return false;
    if (isEditor()) return this.marks.size === 0;
    return records.every((record) => isUnread(record));
  }

  #forgetUntrue(node: Node): void {
    if (!(node instanceof Text)) return;
    this.#forget([...this.marks.at(node)].filter((mark) => !isTrue(mark)));
  }

  /** Reads what changed, until nothing is left to read. */
  async #catchUp(): Promise<void> {
    if (this.#working || this.#changes.isEmpty) return;
    await this.#work(async () => {
      // Whoever made the change, a key press perhaps, has its turn first.
      await giveWay();
      while (!this.#changes.isEmpty) await this.#run(this.#rereading());
    });
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
    this.#forget([...this.#unsettled.values()].flatMap((marks) => [...marks]));
    this.#unsettled.clear();
    this.#report();
    if (this.#changes.isEmpty) this.#options.onRead();
  }

  *#firstReading(): Generator<unknown, void> {
    if (isEditor()) return;
    const body = ofDocument('body') ?? ofDocument('documentElement');
    prepareOutline();
    yield;
    for (const element of yield* onScreen()) yield* this.#readStretch(() => childrenOf(element), false);
    this.#report();
    yield* this.#readStretch(() => childrenOf(body), false);
  }

  *#rereading(): Generator<unknown, void> {
    const { subtrees, lines, removed } = this.#changes.take();
    const saysElse = this.#followRoute();
    if (isEditor()) {
      this.#forget([...this.marks.all()]);
      return;
    }
    for (const node of removed) {
      yield;
      // What was moved is taken away too: into an editor, say.
      if (!node.isConnected) this.#forgetRemoved(node);
      else if (isInsideKept(node)) this.#forgetInside(node);
      else if (!this.marks.inside(node).next().done) this.marks.disorder();
    }
    for (const element of subtrees) {
      yield;
      if (!element.isConnected || (element.parentElement !== null && isInsideKept(element.parentElement))) continue;
      if (['skip', 'break'].includes(roleOf(element))) this.#forgetInside(element);
      else {
        const host = asHost(element, this.#options.shadowOf);
        if (host?.kind === 'host-to-be') this.#hostsToBe.add(element);
        if (host?.kind === 'shadow') {
          this.#observe(host.root);
          yield* this.#readStretch(() => childrenOf(host.root), true);
        }
        yield* this.#readStretch(() => childrenOf(element), true);
      }
    }
    // Many nodes of one line change together; the line is read once.
    const done = new Set<Node>();
    yield* this.#readLines(lines, done);
    yield* this.#readLines([...this.#torn], done);
    // A line that is too long to be read as one is torn again wherever it is read.
    this.#torn.clear();
    if (!saysElse) return;
    this.#places = new WeakMap();
    yield* this.#readStretch(() => childrenOf(ofDocument('body') ?? ofDocument('documentElement')), true);
  }

  *#readLines(nodes: Iterable<Node>, done: Set<Node>): Generator<unknown, void> {
    for (const node of nodes) {
      yield;
      if (done.has(firstText(node))) continue;
      yield* this.#readStretch(() => lineOutsideKept(node), true, done);
    }
  }

  /** Follows the document to another route or title; whether what was read before must be read again. */
  #followRoute(): boolean {
    const route = routeOf(location);
    const title = ofDocument('title');
    const isOther = route !== this.#route;
    if (!isOther && title === this.#title) return false;
    this.#route = route;
    this.#title = title;
    if (isOther) {
      this.#retitlings = 0;
      this.#options.onRoute();
      return false;
    }
    // Single-page sites set the title after the text, which is read by then. A title that blinks or runs is not followed for ever.
    return this.#options.onTitle() && this.#retitlings++ < MOST_RETITLINGS;
  }

  /** Reads a stretch, and finds it anew where the page moves what stands in it meanwhile. */
  *#readStretch(find: () => Stretch | null, again: boolean, done?: Set<Node>): Generator<unknown, void> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const stretch = find();
      if (stretch === null) return;
      let lost = false;
      for (const met of walkBlocks(stretch, this.#options.shadowOf)) {
        if (met.kind === 'block') {
          yield* this.#readBlock(met.block, again);
          if (done !== undefined) for (const { node } of met.block.pieces) done.add(node);
        } else if (met.kind === 'shadow') {
          if (this.#observe(met.root) || again) yield* this.#readStretch(() => childrenOf(met.root), again);
        } else if (met.kind === 'host-to-be') this.#hostsToBe.add(met.element);
        else if (met.kind === 'note' && again) this.#forgetInside(met.element);
        else if (met.kind === 'lost') lost = true;
        yield;
      }
      if (!lost || !stretch.root.isConnected) return;
    }
  }

  *#readBlock(block: Block, again: boolean): Generator<unknown, void> {
    const first = block.pieces[0];
    if (first === undefined || (!again && this.#read.has(first.node))) return;
    this.#read.add(first.node);
    if (this.marks.size > 0 && this.#isMarkedAlready(block)) return;
    if (isWhole(block)) this.#readPart(block);
    else {
      for (const part of partsOf(block)) {
        this.#readPart(part);
        yield;
      }
    }
    if (this.#fresh.length >= MARKS_AT_ONCE) this.#report();
  }

  /** Whether a block has the marks that another reading would give it; where it has others, they are forgotten. */
  #isMarkedAlready(block: Block): boolean {
    const before = new Set(block.pieces.flatMap((piece) => [...this.marks.at(piece.node)]));
    if (before.size === 0) return false;
    const place = placeOf(block);
    if ([...before].every((mark) => isSameBlock(mark.block, block) && isSamePlace(this.#places.get(mark.block), place) && this.#hidden.has(mark) !== isRendered(block))) {
      for (const mark of before) this.#unsettled.get(mark.range.startContainer)?.delete(mark);
      return true;
    }
    this.#forgetTorn(before, new Set(block.pieces.map((piece) => piece.node)));
    return false;
  }

  #readPart(whole: Block): void {
    const found = this.#options.read(whole);
    if (found.length > 0) for (const part of cutByStyle(whole)) this.#addMarks(part, part === whole ? found : this.#options.read(part));
  }

  #addMarks(block: Block, found: readonly Found[]): void {
    const rendered = isRendered(block);
    if (found.length > 0) this.#places.set(block, placeOf(block));
    for (const finding of found) {
      const range = rangeOf(block, finding.start, finding.end);
      // Between two slices the page may have changed what was read; that is read again.
      if (range === null || !isTrue({ finding, block, range })) continue;
      if (rendered && this.#renews(finding, block, range)) continue;
      const mark = this.marks.add(finding, block, range);
      if (rendered) this.#fresh.push(mark);
      else this.#hidden.add(mark);
    }
  }

  /** Lets the mark stay that has said the same in the same words before the block around them changed; false where there is none. */
  #renews(finding: Found, block: Block, range: StaticRange): boolean {
    const marks = this.#unsettled.get(range.startContainer);
    for (const mark of marks ?? []) {
      const { startOffset, endContainer, endOffset } = mark.range;
      if (startOffset !== range.startOffset || endContainer !== range.endContainer || endOffset !== range.endOffset) continue;
      if (this.marks.get(mark.id) !== mark || mark.root !== rootOf(range) || mark.block.container !== block.container || !this.#options.isSame(mark.finding, finding)) continue;
      marks?.delete(mark);
      this.marks.renew(mark, finding, block);
      this.#fresh.push(mark);
      return true;
    }
    return false;
  }

  #report(): void {
    if (this.#fresh.length === 0) return;
    const fresh = this.#fresh.filter((mark) => this.marks.get(mark.id) === mark);
    this.#fresh = [];
    if (fresh.length > 0) this.#options.onMarks(fresh);
  }

  #forget(marks: Iterable<Mark<Found>>): void {
    const forgotten = this.marks.remove(marks);
    for (const mark of forgotten) this.#hidden.delete(mark);
    if (forgotten.length > 0) this.#options.onForgotten(forgotten);
  }

  /** Forgets the marks of blocks that are no more, and has what else they consisted of read again; `kept` is being read. */
  #forgetTorn(marks: Iterable<Mark<Found>>, kept: ReadonlySet<Text>): void {
    for (const { block } of marks) for (const { node } of block.pieces) if (!kept.has(node)) this.#torn.add(node);
    this.#unsettle(marks);
  }

  /** Forgets the marks in a node that was taken away, but for those that stand beside it: a clock that ticks in a sentence takes no claim away. */
  #forgetRemoved(node: Node): void {
    this.#unsettle([...this.marks.inside(node)]);
    this.#forgetInside(node);
  }

  /** Keeps those of the marks until the reading is over whose words still stand as they did, and forgets the others. */
  #unsettle(marks: Iterable<Mark<Found>>): void {
    const gone: Mark<Found>[] = [];
    for (const mark of marks) {
      const { startContainer, endContainer } = mark.range;
      if (this.#hidden.has(mark) || !startContainer.isConnected || !endContainer.isConnected || !isTrue(mark)) gone.push(mark);
      else this.#unsettled.set(startContainer, (this.#unsettled.get(startContainer) ?? new Set()).add(mark));
    }
    this.#forget(gone);
  }

  /** Forgets the marks in a node and in the shadow roots that were found in it. */
  #forgetInside(node: Node): void {
    this.#forget([...this.marks.inside(node)].filter((mark) => this.#unsettled.get(mark.range.startContainer)?.has(mark) !== true));
    if (!(node instanceof Element)) return;
    const walker = ofDocument('createTreeWalker')(node, NodeFilter.SHOW_ELEMENT);
    for (let element: Node | null = node; element !== null; element = walker.nextNode()) {
      this.#hostsToBe.delete(element as Element);
      const shadow = this.#shadows.get(element);
      if (shadow !== undefined) for (const child of shadow.childNodes) this.#forgetInside(child);
    }
  }

  /** Looks for what no event tells of. */
  #lookAgain(): void {
    this.#hidden.lookAgain();
    this.#hideAgain();
    for (const element of this.#hostsToBe) {
      // Only custom elements wait longer than until the next round.
      if (element.isConnected && element.matches(':not(:defined)')) continue;
      this.#hostsToBe.delete(element);
      const host = element.isConnected ? asHost(element, this.#options.shadowOf) : null;
      if (host?.kind === 'shadow' && this.#observe(host.root)) this.#changes.addRoot(host.root);
    }
    this.#catchUp().catch(() => undefined);
  }

  /** Takes marks off text that is shown no more, by a tab or menu that was closed, until it is shown again. */
  #hideAgain(): void {
    const gone = [...this.marks.all()].filter((mark) => !this.#hidden.has(mark) && !isRendered(mark.block));
    if (gone.length === 0) return;
    this.#options.onForgotten(gone);
    for (const mark of gone) this.#hidden.add(mark);
  }

  /** Begins to watch a root; false where it is watched already. */
  #observe(root: Document | ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    if (root instanceof ShadowRoot) this.#shadows.set(root.host, root);
    this.#observer.observe(root, OBSERVED);
    return true;
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#hidden.disconnect();
    this.#hostsToBe.clear();
    this.#forget([...this.marks.all()]);
  }
}

/** How often all of a document is read again for its title. */
const MOST_RETITLINGS = 5;

/** What tells one route of a single-page site from another; some keep it behind the `#`, where others have places within a page. */
function routeOf({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/** How many changes a key press makes at most; many more are looked at together. */
const MOST_OF_A_KEY = 20;

/** Whether a change is in text that is kept from reading and touches nothing around it. */
function isUnread({ type, target, previousSibling, nextSibling }: MutationRecord): boolean {
  if (type === 'attributes' || !isInsideKept(target)) return false;
  const element = target instanceof Element ? target : target.parentElement;
  // All of a superscript decides on whether it is read, and an element that is not read parts a line only while something is in it.
  if (element === null || element.closest('sup') !== null) return false;
  return type === 'characterData' || previousSibling !== null || nextSibling !== null || roleOf(element) !== 'skip';
}

/** How many marks are gathered before they are handed on; painting thousands together would be a long task. */
const MARKS_AT_ONCE = 50;

/** How often a reading begins anew when the page takes away what it stands on. */
const MOST_ATTEMPTS = 20;

/** The line a node stands in, where it is read at all. */
function lineOutsideKept(node: Node): Stretch | null {
  const line = lineAround(node);
  return line === null || isInsideKept(line.container) ? null : line;
}

function some(nodes: NodeList, passes: (node: Node) => boolean): boolean {
  for (const node of nodes) if (passes(node)) return true;
  return false;
}

/** Whether all of the document is being edited. */
function isEditor(): boolean {
  return ofDocument('designMode') === 'on';
}

/** Whether a mark's nodes still say what they said when they were read. */
function isTrue({ block, range, finding }: Pick<Mark, 'block' | 'range' | 'finding'>): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const said = block.text.slice(finding.start, finding.end);
  if (startContainer === endContainer) return spaced(textIn(startContainer, startOffset, endOffset)) === said;
  const first = spaced(textIn(startContainer, startOffset, startOffset + said.length));
  const last = spaced(textIn(endContainer, 0, endOffset));
  return first !== '' && said.startsWith(first) && said.endsWith(last);
}

/** A text node's words between two offsets. Asking for all of its text would have Firefox copy that: for each mark in a paragraph of a megabyte, a megabyte. */
function textIn(node: Node, start: number, end: number): string {
  return node instanceof Text && start <= node.length ? node.substringData(start, Math.max(0, end - start)) : '';
}

/** The first text in a node, or the node itself where none in it stands in the node's own line. */
function firstText(node: Node): Node {
  if (!(node instanceof Element)) return node;
  const text = ofDocument('createTreeWalker')(node, NodeFilter.SHOW_TEXT).nextNode();
  for (let above = text; above !== node; above = above.parentNode) {
    if (above === null || (above instanceof Element && roleOf(above) !== 'inline')) return node;
  }
  return text ?? node;
}

function isSameBlock(a: Block, b: Block): boolean {
  return a.text === b.text && a.pieces.length === b.pieces.length && a.pieces.every((piece, index) => piece.node === b.pieces[index]?.node);
}

/** Where a block stands: text that is moved, or whose headings change, may mean something else. */
interface Place {
  readonly root: Node;
  readonly surroundings: string;
}

function placeOf({ container, pieces }: Block): Place {
  const { headings, rowHeader, columnHeader } = surroundingsOf(container);
  return { root: (pieces[0]?.node ?? container).getRootNode(), surroundings: [...headings, rowHeader, columnHeader].join('\n') };
}

function isSamePlace(a: Place | undefined, b: Place): boolean {
  return a?.root === b.root && a.surroundings === b.surroundings;
}

/** How tall, in screens, a part of the page may be to be read before the rest. */
const SCREENS = 3;

/** The elements that hold what is on screen now, none much larger than the screen. */
function* onScreen(): Generator<undefined, Element[]> {
  const found = new Set<Element>();
  for (const share of [0.2, 0.5, 0.8]) {
    // Finding what is at a point takes milliseconds among tens of thousands of siblings.
    yield;
    let element = ofDocument('elementFromPoint')(innerWidth / 2, innerHeight * share);
    while (element !== null && element.parentElement !== null && element.parentElement.getBoundingClientRect().height < SCREENS * innerHeight) {
      element = element.parentElement;
    }
    if (element !== null && element !== ofDocument('body') && element !== ofDocument('documentElement') && !isInsideKept(element)) found.add(element);
  }
  return [...found].filter((element) => ![...found].some((other) => other !== element && other.contains(element)));
}
