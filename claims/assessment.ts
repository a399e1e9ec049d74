import * as z from 'zod/mini';
import { CERTAINTIES } from '../data/certainty.ts';
import { VERDICTS } from '../data/verdicts.ts';

/**
 * A claim held against the record. `certainty` is that of the first fact, null where the record does not cover the
 * claim; `factIds` are the facts that answer it, the closest first.
 */
export const assessmentSchema = z.readonly(
  z.strictObject({
    verdict: z.enum(VERDICTS),
    certainty: z.nullable(z.enum(CERTAINTIES)),
    factIds: z.readonly(z.array(z.string())),
  }),
);

/** A claim held against the record; see {@link assessmentSchema}. */
export type Assessment = z.infer<typeof assessmentSchema>;
