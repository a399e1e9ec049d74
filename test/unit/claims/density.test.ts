import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { claimsToMark, type Listed, WORDS_PER_MARK } from '../../../claims/density.ts';
import { DENSITIES } from '../../../data/choices.ts';

const LONG = 100_000;

let next = 0;

function mention(subject: string, changes: Partial<Listed> = {}): Listed {
  return { id: String(next++), subject, says: `about ${subject}`, hasFigure: false, differs: false, isMention: true, block: 'one', section: 'one', inTable: false, ...changes };
}

function figure(subject: string, says: string, changes: Partial<Listed> = {}): Listed {
  return mention(subject, { says, hasFigure: true, isMention: false, ...changes });
}

function statement(subject: string, says: string, changes: Partial<Listed> = {}): Listed {
  return mention(subject, { says, isMention: false, ...changes });
}

/** The indices of those marked. */
function marked(claims: readonly Listed[], density: (typeof DENSITIES)[number], words = LONG): number[] {
  const ids = claimsToMark(claims, density, words);
  return claims.flatMap((claim, index) => (ids.has(claim.id) ? [index] : []));
}

test('The first mention of a subject in each section is marked', () => {
  const claims = [mention('R1'), mention('R1'), mention('V3'), mention('R1', { section: 'two' })];
  expect(marked(claims, 'section')).toEqual([0, 2, 3]);
});

test('The first mention in each block or on the page is marked where the reader chose so', () => {
  const claims = [mention('R1'), mention('R1', { block: 'two' }), mention('R1', { block: 'three', section: 'two' })];
  expect(marked(claims, 'block')).toEqual([0, 1, 2]);
  expect(marked(claims, 'page')).toEqual([0]);
});

test('Every claim with a figure is marked, however often its subject was named before', () => {
  const claims = [mention('R1'), figure('R1', 'cost 1'), figure('R1', 'cost 1'), figure('R1', 'cost 2')];
  expect(marked(claims, 'section')).toEqual([0, 1, 2, 3]);
});

test('A claim without a figure is marked where it first says what it says', () => {
  const claims = [mention('R1'), statement('R1', 'is open'), statement('R1', 'is open'), statement('R1', 'came out in January')];
  expect(marked(claims, 'section')).toEqual([0, 1, 3]);
});

test('A bare mention after a claim about the same subject adds nothing', () => {
  expect(marked([figure('R1', 'cost 1'), mention('R1')], 'section')).toEqual([0]);
});

test('All is all, whatever the length of the text', () => {
  const claims = Array.from({ length: 50 }, () => mention('R1'));
  expect(marked(claims, 'all', 10)).toHaveLength(50);
});

test('A long text has no more than one mark in 60 words', () => {
  const claims = Array.from({ length: 100 }, (_, index) => figure('R1', `cost ${index}`));
  expect(marked(claims, 'section', 1200)).toHaveLength(1200 / WORDS_PER_MARK);
});

test('Mentions give way first, then figures that were given before', () => {
  const claims = [
    ...Array.from({ length: 20 }, (_, index) => mention(`model ${index}`)),
    ...Array.from({ length: 20 }, (_, index) => figure('R1', `cost ${index}`)),
    ...Array.from({ length: 20 }, (_, index) => figure('R1', `cost ${index}`)),
  ];
  expect(marked(claims, 'section', 1200)).toEqual(Array.from({ length: 20 }, (_, index) => 20 + index));
});

test('Figures that stand otherwise in the record go before those that agree with it', () => {
  const claims = Array.from({ length: 40 }, (_, index) => figure('R1', `cost ${index}`, { differs: index % 2 === 0 }));
  expect(marked(claims, 'section', 1200)).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index));
});

test('Words that the record does not bear out go before figures that agree with it', () => {
  const claims = [...Array.from({ length: 40 }, (_, index) => figure('R1', `cost ${index}`)), statement('R1', 'is wholly open', { differs: true })];
  expect(marked(claims, 'section', 1200)).toContain(40);
});

test('Marks that are left out are left out all over the page, not at its end', () => {
  const claims = Array.from({ length: 80 }, (_, index) => figure('R1', `cost ${index}`));
  const gaps = marked(claims, 'section', 1200).map((at, index, all) => at - (all[index - 1] ?? -1));
  expect(Math.max(...gaps)).toBe(4);
});

test('Figures in tables are all marked, and take no mark from the text', () => {
  const claims = [...Array.from({ length: 30 }, (_, index) => figure('R1', `row ${index}`, { inTable: true })), figure('R1', 'cost')];
  expect(marked(claims, 'section', 60)).toHaveLength(31);
});

test('A short text may have a few marks', () => {
  expect(marked([figure('R1', 'cost 1'), figure('V3', 'cost 2'), figure('GPT-4', 'cost 3')], 'section', 20)).toEqual([0, 1, 2]);
});

test('Only claims of the page are marked, more of them the wider the density is', () => {
  const listed = record({
    subject: constantFrom('R1', 'V3'),
    says: constantFrom('a', 'b', 'c'),
    hasFigure: boolean(),
    differs: boolean(),
    isMention: boolean(),
    block: constantFrom('1', '2', '3'),
    section: constantFrom('1', '2'),
    inTable: boolean(),
  });
  assert(
    property(array(listed, { maxLength: 60 }), (drawn) => {
      // A block stands in one section.
      const claims = drawn.map((claim, index) => ({ ...claim, id: String(index), block: `${claim.section}/${claim.block}` }));
      const counts = DENSITIES.map((density) => claimsToMark(claims, density, LONG).size);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(counts.at(-1)).toBe(claims.length);
    }),
  );
});
