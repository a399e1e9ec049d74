import * as z from 'zod/mini';
import { TOPICS } from './topics.ts';

const count = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** How well claims were found: shares from 0 to 1, null where there was nothing to measure. */
const score = {
  /** How many labelled passages it was measured on; of a topic, those that hold a claim of it. */
  passages: count,
  /** How many claims they hold. */
  claims: count,
  /** How many of those were found. */
  found: count,
  /** Of what was marked, how much is a claim. */
  precision: z.nullable(share),
  /** Of the claims, how many were marked. */
  recall: z.nullable(share),
  f1: z.nullable(share),
  /** Of the claims found, in how many the figure, the subject and the verdict are right. */
  figure: z.nullable(share),
  subject: z.nullable(share),
  verdict: z.nullable(share),
};

/** What `npm run evaluate -- --write` measured, as `data/accuracy.json` holds it. */
export const accuracySchema = z.readonly(
  z.strictObject({
    /** YYYY-MM-DD. */
    measuredOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')),
    /** Where what it was measured on lies. */
    corpus: z.string().check(z.minLength(1)),
    overall: z.readonly(z.strictObject(score)),
    topics: z.readonly(z.array(z.readonly(z.strictObject({ topic: z.enum(TOPICS), ...score })))),
    /** `language` is an ISO 639-1 code. */
    languages: z.readonly(z.array(z.readonly(z.strictObject({ language: z.string().check(z.regex(/^[a-z]{2}$/, 'must be two letters')), ...score })))),
    /** Passages with nothing to find, and what would be underlined in them. */
    negatives: z.readonly(z.strictObject({ passages: count, wrongMarks: count })),
    /** SHA-256 of each file it was measured on, by its name. */
    fingerprints: z.readonly(z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')))),
  }),
);

/** What `npm run evaluate -- --write` measured; see {@link accuracySchema}. */
export type Accuracy = z.infer<typeof accuracySchema>;

/** How well claims were found. */
export type Score = Accuracy['overall'];
