import * as z from 'zod/mini';
import { TOPICS } from './topics.ts';

const count = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** How well claims were found: shares from 0 to 1, null where there was nothing to measure. */
const score = {
  /** How many labelled passages it was measured on. */
  passages: count,
  /** How many claims they hold. */
  claims: count,
  /** Of what was marked, how much is a claim. */
  precision: z.nullable(share),
  /** Of the claims, how many were marked. */
  recall: z.nullable(share),
  f1: z.nullable(share),
};

/** What `npm run evaluate` measured, as `data/accuracy.json` holds it. */
export const accuracySchema = z.readonly(
  z.strictObject({
    /** YYYY-MM-DD. */
    measuredOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')),
    /** What it was measured on, in a few words. */
    corpus: z.string().check(z.minLength(1)),
    overall: z.readonly(z.strictObject(score)),
    topics: z.readonly(z.array(z.readonly(z.strictObject({ topic: z.enum(TOPICS), ...score })))),
  }),
);

/** What `npm run evaluate` measured; see {@link accuracySchema}. */
export type Accuracy = z.infer<typeof accuracySchema>;

/** How well claims were found. */
export type Score = Accuracy['overall'];
