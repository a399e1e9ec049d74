import { indexRecord, type RecordIndex } from '../../../../components/explorer/record-content.ts';
import type { Fact, Source, Subject } from '../../../../data/schema.ts';

/** A fact of the small record, as reported by its maker unless said otherwise. */
export function aRecordFact(id: string, changes: Partial<Extract<Fact, { certainty: 'reported' }>> = {}): Fact {
  return {
    id,
    subject: 'gpt-4',
    topic: 'training-cost',
    statement: `A statement about ${id}.`,
    because: 'Its maker says so.',
    asOf: '2024-05-01',
    sources: [{ source: 'paper', where: 'Table 1' }],
    certainty: 'reported',
    ...changes,
  };
}

/** An estimate of what a model cost to train. */
export function anEstimate(id: string, changes: Partial<Extract<Fact, { certainty: 'estimated' }>> = {}): Fact {
  return {
    id,
    subject: 'gpt-4',
    topic: 'training-cost',
    statement: `An estimate of ${id}.`,
    because: 'Worked out by Epoch AI.',
    scope: 'final-run',
    basis: 'amortised-estimate',
    asOf: '2025-07-04',
    sources: [{ source: 'epoch', where: 'Row GPT-4' }],
    certainty: 'estimated',
    figure: { low: 12_000_000, high: 160_000_000, central: 40_000_000, unit: 'USD', dollarsOf: 2024 },
    method: 'Chip-hours times loss of value.',
    ...changes,
  };
}

const subjects: readonly Subject[] = [
  { id: 'openai', kind: 'company', name: 'OpenAI', aliases: [] },
  { id: 'gpt-4', kind: 'model', name: 'GPT-4', maker: 'openai', released: '2023-03-14', aliases: [] },
  { id: 'gpt-4-turbo', kind: 'model', name: 'GPT-4 Turbo', maker: 'openai', released: '2023-11-06', aliases: [] },
  { id: 'deepseek', kind: 'company', name: 'DeepSeek', aliases: ['深度求索'] },
  { id: 'deepseek-r1', kind: 'model', name: 'DeepSeek-R1', maker: 'deepseek', released: '2025-01-20', aliases: [], inContext: ['R1'] },
  { id: 'mistral', kind: 'company', name: 'Mistral AI', aliases: ['Société Mistral'] },
  { id: 'llama', kind: 'model', name: 'Llama', aliases: [] },
  { id: 'llama-3', kind: 'model', name: 'Llama 3', family: 'llama', aliases: [] },
  { id: 'llama-3-8b', kind: 'model', name: 'Llama 3 8B', family: 'llama-3', released: '2024', aliases: [] },
  { id: 'frontier', kind: 'field', name: 'Frontier models', aliases: [] },
];

const sources: readonly Source[] = [
  { id: 'paper', title: 'A technical report', publisher: 'arXiv', url: 'https://arxiv.org/abs/1', date: '2024-12-26', kind: 'primary', read: 'whole' },
  { id: 'epoch', title: 'model_costs.csv', publisher: 'Epoch AI', url: 'https://epoch.ai/1', date: '2025-07-04', kind: 'estimate', read: 'whole' },
  { id: 'relay', title: 'What it cost', publisher: 'A paper', url: 'https://paper.example/1', date: '2025', kind: 'secondary', read: 'part', note: 'Relays Epoch AI.' },
];

/** A record of these facts, with a handful of subjects and three sources. */
export function smallRecord(...facts: readonly Fact[]): RecordIndex {
  return indexRecord({ facts, subjects, sources });
}
