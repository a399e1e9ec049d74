import * as fc from 'fast-check';

/** A node to be made. */
export type NodeSpec = string | { readonly tag: string; readonly attribute: string; readonly children: readonly NodeSpec[] };

/** A change of a page. Places are counted in the order of the document and taken modulo how many there are. */
export type Step =
  | { readonly kind: 'write' | 'append-text'; readonly at: number; readonly text: string }
  | { readonly kind: 'insert'; readonly at: number; readonly node: NodeSpec }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'attribute'; readonly at: number; readonly attribute: string }
  | { readonly kind: 'remove' | 'split' | 'empty' | 'normalize'; readonly at: number }
  /** The page gives us time to read all. */
  | { readonly kind: 'rest' }
  /** The page gives us as many turns, in each of which we take one step: what comes then finds us in the midst of reading. */
  | { readonly kind: 'turns'; readonly turns: number };

/** A page and what happens to it. */
export interface PageCase {
  readonly nodes: readonly NodeSpec[];
  readonly steps: readonly Step[];
}

/** Pieces of claims (`claim 12`), whole ones, and what is none: so that changes make, break and join claims. */
const text = fc.constantFrom('claim 12', 'claim ', ' 34', 'cla', 'im 5', ' and ', '\n', ' ', '.', 'claim 1 claim 2', 'a claim', '7');
const tag = fc.constantFrom('p', 'div', 'span', 'b', 'a', 'br', 'ul', 'li', 'table', 'tr', 'td', 'h2', 'pre', 'code', 'textarea', 'nav', 'details', 'section', 'i', 'form', 'x-unknown', 'sup', 'svg');
const attribute = fc.constantFrom('', '', '', 'contenteditable', 'aria-hidden=true', 'role=textbox', 'role=note', 'title=claim 9');
const { node } = fc.letrec<{ node: NodeSpec }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, text, fc.record({ tag, attribute, children: fc.array(tie('node'), { maxLength: 4 }) })),
}));
const at = fc.nat(200);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'append-text' as const), at, text }),
  fc.record({ kind: fc.constant('insert' as const), at, node }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
  fc.record({ kind: fc.constant('attribute' as const), at, attribute }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'split' as const, 'empty' as const, 'normalize' as const), at }),
  fc.record({ kind: fc.constant('rest' as const) }),
  fc.record({ kind: fc.constant('turns' as const), turns: fc.integer({ min: 1, max: 12 }) }),
);

/** Any page and any sequence of changes. */
export const pageCase: fc.Arbitrary<PageCase> = fc.record({ nodes: fc.array(node, { maxLength: 5 }), steps: fc.array(step, { maxLength: 8 }) });
