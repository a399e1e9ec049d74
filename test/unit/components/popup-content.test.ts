import { expect, test } from 'vitest';
import { type ClaimEntry, onlyOf, popupStateOf, type PopupSituation, tallyOf } from '../../../components/popup-content.ts';

function entry(id: string, changes: Partial<ClaimEntry> = {}): ClaimEntry {
  return { id, text: id, topic: 'training-cost', verdict: 'agrees', certainty: 'reported', marked: true, ...changes };
}

const unchecked = entry('acme', { verdict: 'not-covered', certainty: null, marked: false });

function situation(changes: Partial<PopupSituation> = {}): PopupSituation {
  return { enabled: true, snoozedUntil: null, siteOn: true, access: 'read', claims: [], topicsOff: [], ...changes };
}

test('Off comes before everything else', () => {
  expect(popupStateOf(situation({ enabled: false, siteOn: false, access: 'not-annotatable', claims: [entry('a')] }))).toBe('off');
});

test('A page closed to extensions is said to be so even where its site is off', () => {
  expect(popupStateOf(situation({ siteOn: false, access: 'not-annotatable' }))).toBe('not-annotatable');
});

test('A site that is off needs no permission', () => {
  expect(popupStateOf(situation({ siteOn: false, access: 'no-permission' }))).toBe('off-here');
});

test('A missing permission is said', () => {
  expect(popupStateOf(situation({ access: 'no-permission' }))).toBe('no-permission');
});

test('Claims are shown as soon as there are any, while the page is still being read', () => {
  expect(popupStateOf(situation({ access: 'reading' }))).toBe('reading');
  expect(popupStateOf(situation({ access: 'reading', claims: [entry('a')] }))).toBe('claims');
});

test('A page read to its end without a claim has none', () => {
  expect(popupStateOf(situation())).toBe('no-claims');
});

test('A page whose claims are all of topics that are off says so', () => {
  expect(popupStateOf(situation({ claims: [entry('a')], topicsOff: ['training-cost'] }))).toBe('topics-off');
});

test('Figures not checked are enough to report on', () => {
  expect(popupStateOf(situation({ claims: [unchecked] }))).toBe('claims');
});

test('Claims, mentions and figures not checked are kept apart, each in the order of the page', () => {
  const tally = tallyOf([entry('a'), entry('b', { topic: 'about' }), unchecked, entry('c')], []);
  expect(tally.answered.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(tally.mentions.map(({ id }) => id)).toEqual(['b']);
  expect(tally.unchecked.map(({ id }) => id)).toEqual(['acme']);
});

test('What is found and what is underlined are counted apart, and figures not checked with neither', () => {
  const tally = tallyOf([entry('a'), entry('b', { marked: false }), unchecked], []);
  expect(tally).toMatchObject({ found: 2, marked: 1, byCertainty: [{ certainty: 'reported', count: 2 }] });
});

test('The lists hold one certainty where one is chosen', () => {
  const tally = tallyOf([entry('a'), entry('b', { certainty: 'opinion' }), entry('c', { topic: 'about', certainty: 'opinion' }), unchecked], []);
  expect(onlyOf(tally, 'opinion')).toMatchObject({ answered: [{ id: 'b' }], mentions: [{ id: 'c' }], unchecked: [] });
  expect(onlyOf(tally, null)).toBe(tally);
});

test('A snooze is said before what the site is set to', () => {
  expect(popupStateOf(situation({ snoozedUntil: 1, siteOn: false }))).toBe('snoozed');
  expect(popupStateOf(situation({ snoozedUntil: 1, enabled: false }))).toBe('off');
});

test('Certainties are counted from the most certain to the least, without empty ones', () => {
  const tally = tallyOf([entry('a', { certainty: 'opinion' }), entry('b', { certainty: 'established' }), entry('c', { certainty: 'opinion' })], []);
  expect(tally.byCertainty).toEqual([
    { certainty: 'established', count: 1 },
    { certainty: 'opinion', count: 2 },
  ]);
});

test('Claims of topics that are off are left out of every list', () => {
  expect(tallyOf([entry('a'), unchecked], ['training-cost'])).toMatchObject({ found: 0, marked: 0, answered: [], mentions: [], unchecked: [] });
});
