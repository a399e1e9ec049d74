import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { BlockReader } from '../../claims/block-reader.ts';
import { createDetector } from '../../claims/detector.ts';
import { createLexicon } from '../../claims/pack-lexicon.ts';
import { createGate } from '../../claims/gate.ts';
import { gateWords } from '../../claims/gate-words.ts';
import { highlightStyles } from '../../components/certainty-style.ts';
import { lexicon } from '../../data/lexicon.ts';
import { HighlightPainter } from '../../page/highlights.ts';
import { PageReader } from '../../page/page-reader.ts';
import { surroundingsOf } from '../../page/surroundings.ts';
import { childrenOf, walkBlocks } from '../../page/walk.ts';

/*
 * What a benchmark runs inside a page, each once on a page freshly loaded. Every function gives the time it took (ms).
 */

/** The floor: one cold reading of all text. */
function textContent(): number {
  return timed(() => document.body.textContent.length);
}

/** All that the gate does on a page: reading its text and testing it. */
function gate(): number {
  const couldHold = createGate(gateWords(lexicon));
  return timed(() => couldHold(document.body.textContent));
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

/** Preparing the detector's words, once a page. */
function prepare(): number {
  return timed(() => createDetector(createLexicon(lexicon)));
}

/** The blocks of a page alone, without looking for anything in them. */
function blocks(): number {
  return timed(() => {
    let length = 0;
    for (const met of walkBlocks(childrenOf(document.body), (element) => element.shadowRoot)) if (met.kind === 'block') length += met.block.text.length;
    return length;
  });
}

/** What is asked of the surroundings of all blocks: headings above, headers of rows and columns. */
function surroundings(): number {
  const all = [...walkBlocks(childrenOf(document.body), (element) => element.shadowRoot)];
  return timed(() => all.reduce((sum, met) => sum + (met.kind === 'block' ? surroundingsOf(met.block.container).headings.length : 0), 0));
}

/** Blocks, detection, ranges and paint; the assessment, which the background makes, is left out. */
async function full(): Promise<number> {
  const words = new BlockReader(createDetector(createLexicon(lexicon)), document.title);
  const painter = new HighlightPainter(highlightStyles('normal'));
  const controller = new AbortController();
  let painting = 0;
  const reader = new PageReader({
    read: (block) => words.read(Object.assign(surroundingsOf(block.container), { text: block.text })),
    onMarks: (marks) => {
      painting += timed(() => {
        for (const mark of marks) painter.paint(mark, 'established');
      });
    },
    onForgotten: () => undefined,
    onRoute: () => undefined,
    shadowOf: (element) => element.shadowRoot,
    isOurs: () => false,
    signal: controller.signal,
  });
  await reader.start();
  const { spent } = reader.receipt;
  controller.abort();
  return spent + painting;
}

/** The same vocabulary for the peers: every name in the lexicon. */
const NAMES = lexicon.flatMap((subject) => [subject.name, ...subject.aliases]);

/** mark.js marking the same vocabulary. */
function markJs(): Promise<number> {
  const began = performance.now();
  return new Promise((done) => {
    new Mark(document.body).mark(NAMES, { separateWordSearch: false, accuracy: 'exactly', done: () => done(performance.now() - began) });
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

Reflect.set(globalThis, 'bench', { textContent, gate, treeWalker, prepare, blocks, surroundings, full, markJs, findAndReplace });
