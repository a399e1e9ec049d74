import findAndReplaceDOMText from 'findandreplacedomtext';
import MarkJs from 'mark.js';
import { BlockReader } from '../../claims/block-reader.ts';
import type { Claim } from '../../claims/claim.ts';
import { createDetector } from '../../claims/detector.ts';
import { Lexicon } from '../../claims/lexicon.ts';
import { createGate } from '../../claims/gate.ts';
import { highlightStyles } from '../../components/certainty-style.ts';
import { lexicon } from '../../data/lexicon.ts';
import { HighlightPainter } from '../../page/highlights.ts';
import type { Mark } from '../../page/marks.ts';
import { PageReader } from '../../page/page-reader.ts';
import { surroundingsOf } from '../../page/surroundings.ts';
import { childrenOf, walkBlocks } from '../../page/walk.ts';

/*
 * What a benchmark runs inside a page, each once on a page freshly loaded, as a content script would: nothing of it has run before. Every function gives the time it
 * took (ms).
 */

/** Outside of functions, as in the extension's script. */
const PACKED = __LEXICON__;

/** The floor: one cold reading of all text. */
function textContent(): number {
  return timed(() => document.body.textContent.length);
}

/** All that the gate does on a page: preparing its test, reading the page's text and testing it. */
function gate(): number {
  return timed(() => createGate(__GATE_WORDS__)(document.body.textContent));
}

/** A bare TreeWalker that reads the same text. */
function treeWalker(): number {
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
    return length;
  });
}

/** The blocks of a page alone, without looking for anything in them. */
function blocks(): number {
  return timed(() => {
    let length = 0;
    for (const met of walkBlocks(childrenOf(document.body), (element) => element.shadowRoot)) if (met.kind === 'block') length += met.block.text.length;
    return length;
  });
}

/** What a full pass takes (ms), in the order in which it comes. */
interface FullPass {
  /** Opening the packed words, once a page with claims; no part of the total. */
  readonly words: number;
  /** Walking the page, gathering blocks and making ranges. */
  readonly blocks: number;
  /** Looking for claims in the blocks, with what is asked of their surroundings. */
  readonly detection: number;
  /** Painting the marks; what the browser makes of it in its next frame is its own. */
  readonly paint: number;
  readonly total: number;
}

/** Blocks, detection, ranges and paint; the assessment, which the background makes, is left out. */
async function full(): Promise<FullPass> {
  const began = performance.now();
  const detector = createDetector(new Lexicon(PACKED));
  const words = performance.now() - began;
  const read = new BlockReader(detector, document.title);
  const controller = new AbortController();
  const found: Mark<Claim>[] = [];
  let detection = 0;
  const reader = new PageReader<Claim>({
    read: (block) => {
      const before = performance.now();
      const claims = read.read(Object.assign(surroundingsOf(block.container), { text: block.text }));
      detection += performance.now() - before;
      return claims;
    },
    onMarks: (marks) => {
      found.push(...marks);
    },
    onForgotten: () => undefined,
    onRead: () => undefined,
    onRoute: () => undefined,
    onTitle: () => false,
    isSame: () => true,
    shadowOf: (element) => element.shadowRoot,
    isOurs: () => false,
    signal: controller.signal,
  });
  await reader.start();
  const { spent } = reader.receipt;
  const paint = timed(() => {
    const painter = new HighlightPainter(highlightStyles('normal'));
    for (const mark of found) painter.paint(mark, 'established');
  });
  controller.abort();
  return { words, blocks: spent - detection, detection, paint, total: spent + paint };
}

/** The same vocabulary for the peers: every name in the lexicon. */
const NAMES = lexicon.flatMap((subject) => [subject.name, ...subject.aliases]);

/** mark.js marking the same vocabulary. */
function markJs(): Promise<number> {
  const began = performance.now();
  return new Promise((done) => {
    new MarkJs(document.body).mark(NAMES, { separateWordSearch: false, accuracy: 'exactly', done: () => done(performance.now() - began) });
  });
}

/** findAndReplaceDOMText wrapping the same vocabulary, as one pattern. */
function findAndReplace(): number {
  const pattern = NAMES.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|');
  const find = new RegExp(`\\b(?:${pattern})\\b`, 'gi');
  return timed(() => findAndReplaceDOMText(document.body, { find, wrap: 'mark', preset: 'prose' }));
}

function timed(work: () => unknown): number {
  const began = performance.now();
  // Kept, so that no optimiser leaves the work out.
  Reflect.set(globalThis, 'kept', work());
  return performance.now() - began;
}

Reflect.set(globalThis, 'bench', { textContent, gate, treeWalker, blocks, full, markJs, findAndReplace });
