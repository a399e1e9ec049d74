import type { CardContent } from '../../../components/card-content.ts';
import type { Fact } from '../../../data/schema.ts';

/** A fact as the record has them, about the cost of DeepSeek-V3's final run unless said otherwise. */
export function aFact(changes: Partial<Extract<Fact, { certainty: 'reported' }>> = {}): Fact {
  return {
    id: 'v3-cost',
    subject: 'deepseek-v3',
    topic: 'training-cost',
    statement: 'DeepSeek puts the final training run of DeepSeek-V3 at $5.576 million.',
    because: 'DeepSeek’s own report says so.',
    scope: 'final-run',
    asOf: '2024-12-26',
    sources: [{ source: 'v3-report', where: 'Table 1' }],
    figure: { low: 5_576_000, high: 5_576_000, unit: 'USD' },
    certainty: 'reported',
    ...changes,
  };
}

/** A fact about what has not been disclosed. */
export function anUnknown(): Fact {
  return {
    id: 'v4-cost',
    subject: 'deepseek-v4',
    topic: 'training-cost',
    statement: 'DeepSeek has published no training cost for DeepSeek-V4.',
    because: 'The model card gives none.',
    asOf: '2026-04-24',
    sources: [{ source: 'v4-card', where: 'Whole card' }],
    certainty: 'unknown',
    missing: 'The training cost',
    whoCouldTell: 'DeepSeek',
  };
}

/** A claim that R1 cost about $6 million, with V3's fact to answer it, unless said otherwise. */
export function aClaim(changes: Partial<CardContent> = {}): CardContent {
  return {
    quote: 'R1 cost about $6 million',
    topic: 'training-cost',
    subjectName: 'DeepSeek-R1',
    pageFigure: { low: 6_000_000, high: 6_000_000, unit: 'USD', qualifier: 'about' },
    scope: null,
    hedge: 'stated',
    hedgeGap: null,
    besideDiffers: [],
    beside: null,
    history: [],
    familiar: [],
    questions: [],
    verdict: 'other-subject',
    facts: [aFact()],
    sources: [],
    names: { 'deepseek-v3': 'DeepSeek-V3', 'deepseek-r1': 'DeepSeek-R1', 'deepseek-v4': 'DeepSeek-V4', 'gpt-4': 'GPT-4' },
    ...changes,
  };
}
