import * as z from 'zod/mini';
import { TOPICS } from '../data/topics.ts';

/** How many are kept: the list is for mistakes, of which there should be few. */
export const MOST_NOT_CLAIMS = 200;

/** How long the words around a finding may be (UTF-16 code units). */
export const LONGEST_PASSAGE = 600;

const offset = z.int().check(z.minimum(0), z.maximum(LONGEST_PASSAGE));

const found = {
  topic: z.enum(TOPICS),
  /** Where it stands in the passage (UTF-16 offsets). */
  start: offset,
  end: offset,
  /** The id or else the name of whom it was taken to be about. */
  subject: z.string().check(z.maxLength(120)),
};

/** What a card sends when its reader says that this is no claim: the words around it, what was found, and what else is there. */
export const markedNotClaimSchema = z.strictObject({
  ...found,
  passage: z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSAGE)),
  /** BCP 47, as the page says. */
  language: z.string().check(z.maxLength(35)),
  /** What else was found in the passage. */
  others: z.array(z.strictObject(found)).check(z.maxLength(40)),
});

/** What a reader says is no claim. */
export type MarkedNotClaim = z.infer<typeof markedNotClaimSchema>;

/** The same as it is kept. */
export const notClaimSchema = z.extend(markedNotClaimSchema, {
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** The day it was said (YYYY-MM-DD). */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD')),
});

/** What a reader has said is no claim, as it is kept on this machine. */
export type NotClaim = z.infer<typeof notClaimSchema>;
