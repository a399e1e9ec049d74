import * as z from 'zod/mini';
import { SCOPES } from '../data/scopes.ts';
import { TOPICS } from '../data/topics.ts';
import { UNITS } from '../data/units.ts';
import { HEDGES } from '../data/hedges.ts';
import { QUALIFIERS } from '../data/qualifiers.ts';

const offset = z.int().check(z.minimum(0));

/**
 * A number with a unit as the page words it. `low` and `high` are in full (5.6 million is 5600000) and equal unless the
 * page gives a range; `step` is the size of the last digit written (100000 for "5.6 million"), by which rounding is
 * judged; `start` and `end` are UTF-16 offsets into the block's text.
 */
export const figureSchema = z.readonly(
  z.strictObject({
    low: z.number(),
    high: z.number(),
    unit: z.enum(UNITS),
    qualifier: z.enum(QUALIFIERS),
    step: z.number(),
    start: offset,
    end: offset,
  }),
);

/** A number with a unit as the page words it; see {@link figureSchema}. */
export type Figure = z.infer<typeof figureSchema>;

/**
 * What `detect` found in a block's words. `subject.id` is null where the record does not know the name or the page gives
 * none; `chip` is the chip that its figure counts, by its id in the record, null where the sentence names none or several; `aspect` says what in the topic it is about where the topic alone does not (a benchmark, a fall in value);
 * `scope` is what the sentence says its figure counts, null where it does not say; `makers` are the ids of the makers named
 * around a claim that itself names nobody; claims of the same `group` stand in one sentence or one row of a table; `start`
 * and `end` are UTF-16 offsets into the block's text.
 */
export const claimSchema = z.readonly(
  z.strictObject({
    topic: z.enum(TOPICS),
    aspect: z.nullable(z.string().check(z.maxLength(60))),
    subject: z.readonly(
      z.strictObject({
        id: z.nullable(z.string().check(z.maxLength(80))),
        name: z.string().check(z.maxLength(120)),
      }),
    ),
    figure: z.nullable(figureSchema),
    scope: z.nullable(z.enum(SCOPES)),
    hedge: z.enum(HEDGES),
    chip: z.nullable(z.string().check(z.maxLength(80))),
    makers: z.readonly(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(20))),
    group: z.string().check(z.maxLength(24)),
    start: offset,
    end: offset,
  }),
);

/** What `detect` found in a block's words; see {@link claimSchema}. */
export type Claim = z.infer<typeof claimSchema>;

/** Whom or what a claim is about. */
export type ClaimSubject = Claim['subject'];
