import * as z from 'zod/mini';
import { CERTAINTIES } from '../data/certainty.ts';
import { VERDICTS } from '../data/verdicts.ts';
import { HEDGE_GAPS } from './hedge-gap.ts';
import { DIFFERENCES } from './like-with-like.ts';

/**
 * A claim held against the record. `certainty` is that of the first fact, null where the record does not cover the
 * claim; `factIds` are the facts that answer it, the closest first; `about` is the subject of the first. `hedgeGap` says
 * how firmly the page words its figure beside the first fact's label. `beside` is another cost set beside this one in the
 * same sentence or row: the fact that answers it, and in what the two facts differ.
 */
export const assessmentSchema = z.readonly(
  z.strictObject({
    verdict: z.enum(VERDICTS),
    certainty: z.nullable(z.enum(CERTAINTIES)),
    factIds: z.readonly(z.array(z.string())),
    about: z.nullable(z.string()),
    hedgeGap: z.nullable(z.enum(HEDGE_GAPS)),
    beside: z.nullable(z.readonly(z.strictObject({ factId: z.string(), differs: z.readonly(z.array(z.enum(DIFFERENCES))) }))),
  }),
);

/** A claim held against the record; see {@link assessmentSchema}. */
export type Assessment = z.infer<typeof assessmentSchema>;
