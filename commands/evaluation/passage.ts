import * as z from 'zod/mini';
import { VERDICTS } from '../../data/verdicts.ts';
import { TOPICS } from '../../data/topics.ts';
import { InputError } from '../input-error.ts';

const offset = z.int().check(z.minimum(0));

const labelSchema = z.object({
  topic: z.enum(TOPICS),
  start: offset,
  end: offset,
  quote: z.string(),
  subject: z.optional(z.string()),
  figure: z.optional(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  unit: z.optional(z.string()),
  figureStart: z.optional(offset),
  figureEnd: z.optional(offset),
  verdict: z.optional(z.array(z.enum(VERDICTS))),
  optional: z.optional(z.boolean()),
});

/** What a person marked in a passage. */
export type Label = z.infer<typeof labelSchema>;

const passageSchema = z.object({
  id: z.string(),
  lang: z._default(z.string(), 'en'),
  text: z.string(),
  claims: z.optional(z.array(labelSchema)),
  mustFind: z.optional(z.array(labelSchema)),
  hasTarget: z.optional(z.boolean()),
  note: z.optional(z.string()),
});

/** One labelled passage; `claims` is exhaustive, `mustFind` is not. */
export type Passage = z.infer<typeof passageSchema>;

/**
 * Reads the passages of a JSON Lines file.
 * @throws InputError naming the file, the line and the reason of the first line that does not fit.
 */
export function readPassages(file: string, text: string): Passage[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}:${index + 1}`;
    const parsed = passageSchema.safeParse(parseJson(line, place));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new InputError(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`);
    }
    for (const label of [...(parsed.data.claims ?? []), ...(parsed.data.mustFind ?? [])]) {
      if (parsed.data.text.slice(label.start, label.end) !== label.quote) {
        throw new InputError(`${place}: the quote "${label.quote}" does not stand at ${label.start} to ${label.end}`);
      }
    }
    return [parsed.data];
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`${place}: ${error instanceof Error ? error.message : 'is not JSON'}`, { cause: error });
  }
}
