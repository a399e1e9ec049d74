import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressOf,
  choosing,
  EVERYTHING,
  type ExplorerState,
  isNarrowed,
  stateOfAddress,
  VIEWS,
} from '../../../../components/explorer/explorer-address.ts';
import { SORTS } from '../../../../components/explorer/fact-sort.ts';
import { BASES } from '../../../../data/bases.ts';
import { CERTAINTIES } from '../../../../data/certainty.ts';
import { TOPICS } from '../../../../data/topics.ts';

test.each(['', '#', '#sites', '#records', '#fact-', '#fact-?q=a', '#record/x'])('"%s" is no address of the explorer', (hash) => {
  expect(stateOfAddress(hash)).toBeNull();
});

test('The record and a fact have short addresses', () => {
  expect(addressOf(EVERYTHING)).toBe('#record');
  expect(addressOf({ ...EVERYTHING, fact: 'gpt-4-cost' })).toBe('#fact-gpt-4-cost');
  expect(stateOfAddress('#record')).toEqual(EVERYTHING);
  expect(stateOfAddress('#fact-gpt-4-cost')).toEqual({ ...EVERYTHING, fact: 'gpt-4-cost' });
});

test('Everything a reader can choose reads plainly in the address', () => {
  const state: ExplorerState = {
    view: 'table',
    words: 'gpt-4 über & 100%',
    topic: 'training-cost',
    certainties: ['reported', 'estimated'],
    subject: 'openai',
    bases: ['rental-estimate', 'press'],
    knownOn: '2025-01-27',
    sort: 'figure',
    page: 2,
    fact: null,
  };
  expect(addressOf(state)).toBe(
    '#record?view=table&q=gpt-4+%C3%BCber+%26+100%25&topic=training-cost&certainty=reported,estimated&subject=openai&basis=rental-estimate,press&known=2025-01-27&sort=figure&page=2',
  );
});

test.each([
  ['#fact-UPPER', 'UPPER'],
  ['#fact-a/b?q=x', 'a/b'],
  ['#fact-two%20words', 'two words'],
  ['#fact-100%', '100%'],
])('%s asks for a fact that there may not be', (hash, fact) => {
  expect(stateOfAddress(hash)?.fact).toBe(fact);
});

test('An address leads back to its state', () => {
  const orNull = <Word>(word: fc.Arbitrary<Word>) => fc.option(word, { nil: null });
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const state: fc.Arbitrary<ExplorerState> = fc.record({
    view: fc.constantFrom(...VIEWS),
    words: fc.string(),
    topic: orNull(fc.constantFrom(...TOPICS)),
    certainties: fc.subarray([...CERTAINTIES]),
    subject: orNull(slug),
    bases: fc.subarray([...BASES]),
    knownOn: orNull(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))),
    sort: orNull(fc.constantFrom(...SORTS)),
    page: fc.integer({ min: 1, max: 99 }),
    fact: orNull(slug),
  });
  fc.assert(
    fc.property(state, (given) => {
      expect(stateOfAddress(addressOf(given))).toEqual({ ...given, page: given.fact === null ? given.page : 1 });
    }),
  );
});

test('What no list has counts as not given', () => {
  expect(stateOfAddress('#record?view=map&topic=x&certainty=sure&basis=guess,press&known=2025-02-31&sort=luck&page=-3')).toEqual({
    ...EVERYTHING,
    bases: ['press'],
  });
});

test('Another choice begins the list anew and closes the open fact', () => {
  const state = { ...EVERYTHING, page: 4, fact: 'a', words: 'x' };
  expect(choosing(state, { topic: 'chips' })).toEqual({ ...EVERYTHING, words: 'x', topic: 'chips' });
});

test('Order, page and view narrow nothing down', () => {
  expect(isNarrowed({ ...EVERYTHING, sort: 'figure', page: 2, view: 'plot', words: ' ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, bases: ['press'] })).toBe(true);
});
