import type * as z from 'zod/mini';
import type { RecordFile } from '../../../data/checks/problem.ts';
import { factSchema, misconceptionSchema, sourceSchema, subjectSchema } from '../../../data/schema.ts';
import type { Fact, Misconception, Source, Subject } from '../../../data/schema.ts';

/** A small sound record, from which a test makes a broken one. */
export interface SmallRecord {
  subjects: Subject[];
  sources: Source[];
  facts: Fact[];
  misconceptions: Misconception[];
}

/** A sound record of two facts, two subjects, one source and one misconception; a fresh copy at every call. */
export function smallRecord(): SmallRecord {
  return {
    subjects: [
      { id: 'acme', kind: 'company', name: 'Acme', aliases: [] },
      { id: 'acme-1', kind: 'model', name: 'Acme 1', maker: 'acme', released: '2025-01-20', aliases: ['Acme One'], inContext: ['One'] },
    ],
    sources: [
      {
        id: 'paper',
        title: 'The Acme paper',
        publisher: 'Acme',
        url: 'https://example.org/paper',
        date: '2025-01-20',
        kind: 'primary',
        read: 'whole',
      },
    ],
    facts: [
      {
        id: 'acme-1-cost',
        subject: 'acme-1',
        alsoAbout: ['acme'],
        topic: 'training-cost',
        statement: 'Acme puts the training of Acme 1 at $20.',
        because: 'Its own paper says so.',
        scope: 'final-run',
        basis: 'developer-reported',
        asOf: '2025-01-20',
        sources: [{ source: 'paper', where: 'Table 1' }],
        figure: { low: 20, high: 20, unit: 'USD' },
        certainty: 'reported',
      },
      {
        id: 'acme-1-sum',
        subject: 'acme-1',
        topic: 'training-cost',
        aspect: 'at-4-dollars',
        statement: 'At $4 an hour the ten hours of Acme 1 come to $40.',
        because: 'Hours times a listed price.',
        scope: 'final-run',
        basis: 'derived',
        arithmetic: [
          {
            label: 'Cost',
            operation: 'product',
            values: [
              { label: 'Hours', value: 10, unit: 'hours' },
              { label: 'Price', value: 4, unit: 'USD' },
            ],
            result: 40,
            unit: 'USD',
          },
        ],
        asOf: '2025-02',
        sources: [{ source: 'paper', where: 'Table 1' }],
        certainty: 'estimated',
        figure: { low: 20, high: 60, central: 40, unit: 'USD' },
        method: 'Hours times a price; the range is that of prices.',
      },
    ],
    misconceptions: [
      { id: 'acme-free', saying: 'Acme 1 cost nothing.', answer: 'Acme puts it at $20.', answeredBy: ['acme-1-cost'], weight: 'low' },
    ],
  };
}

/** The record's files as the repository writes them; an entry that does not fit its schema stands as it is. */
export function filesOf({ subjects, sources, facts, misconceptions }: SmallRecord): RecordFile[] {
  const file = (name: string, entries: readonly unknown[], schema: z.ZodMiniType): RecordFile => {
    const inOrder = entries.map((entry) => schema.safeParse(entry).data ?? entry);
    return { file: `data/${name}`, text: `${JSON.stringify(inOrder, null, 2)}\n` };
  };
  return [
    file('facts/acme.json', facts, factSchema),
    file('misconceptions.json', misconceptions, misconceptionSchema),
    file('sources.json', sources, sourceSchema),
    file('subjects.json', subjects, subjectSchema),
  ];
}
