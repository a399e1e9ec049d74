import { describe, expect, test } from 'vitest';
import { cardSheet } from '../../../data/card-sheet.ts';
import { FAMILIAR_COSTS } from '../../../data/familiar-costs.ts';
import { CHOSEN_ANSWERS } from '../../../data/questions.ts';
import { factById, subjectById } from '../../../data/record.ts';

const nothing = { factIds: [], besideId: null, overviewOf: null };

describe('the sheet of a card', () => {
  test('gives the facts in the order asked for, and the sources and names of everything in it', () => {
    const sheet = cardSheet({ factIds: ['deepseek-r1-cost-added', 'no-such-fact', 'deepseek-v3-cost-final-run'], besideId: 'gpt-4-cost-altman', overviewOf: null });
    expect(sheet.facts.map(({ id }) => id)).toEqual(['deepseek-r1-cost-added', 'deepseek-v3-cost-final-run']);
    expect(sheet.beside?.id).toBe('gpt-4-cost-altman');
    expect(sheet.names).toMatchObject({ 'deepseek-r1': 'DeepSeek-R1', 'gpt-4': 'GPT-4' });
    const cited = [...sheet.facts, ...sheet.history, ...sheet.familiar].flatMap(({ sources }) => sources.map(({ source }) => source));
    expect(cited.filter((id) => !sheet.sources.some((source) => source.id === id))).toEqual([]);
  });

  test('gives the whole chain of what was on record before, oldest first', () => {
    const { history } = cardSheet({ ...nothing, factIds: ['h200-export-status'] });
    expect(history.map(({ id }) => id)).toEqual(['h200-export-status-2023', 'h200-export-status-announced', 'h200-export-status-case']);
  });

  test('gives what has replaced a fact that no longer holds', () => {
    const { history } = cardSheet({ ...nothing, factIds: ['h200-export-status-2023'] });
    expect(history.map(({ id }) => id)).toEqual(['h200-export-status-announced', 'h200-export-status-case', 'h200-export-status']);
  });

  test('sets three familiar costs of other models beside a training cost, and none beside anything else', () => {
    const subjects = cardSheet({ ...nothing, factIds: ['gpt-4-cost-rental'] }).familiar.map(({ subject }) => subject);
    expect(subjects).toEqual(['deepseek-v3', 'gemini-ultra', 'gpt-3']);
    expect(cardSheet({ ...nothing, factIds: ['nvidia-fall-close'] }).familiar).toEqual([]);
  });

  test('answers what readers ask most about DeepSeek, and what it can about any other model', () => {
    const asked = (overviewOf: string) => cardSheet({ ...nothing, overviewOf }).questions.map(({ question }) => question);
    expect(asked('deepseek').length).toBeGreaterThanOrEqual(5);
    expect(asked('deepseek-v2')).toContain('cost');
    expect(asked('no-such-subject')).toEqual([]);
  });
});

test('Every chosen answer and every familiar cost is a fact that still holds, of a subject the record knows', () => {
  const chosen = Object.entries(CHOSEN_ANSWERS).flatMap(([subject, answers]) => (subjectById.has(subject) ? Object.values(answers) : [`no subject ${subject}`]));
  const unfit = [...chosen, ...FAMILIAR_COSTS].filter((id) => factById.get(id) === undefined || factById.get(id)?.supersededBy !== undefined);
  expect(unfit).toEqual([]);
});

test('Familiar costs count the same: a final run, in dollars, with a basis', () => {
  for (const id of FAMILIAR_COSTS) expect(factById.get(id)).toMatchObject({ topic: 'training-cost', scope: 'final-run', figure: { unit: 'USD' }, basis: expect.any(String) });
});
