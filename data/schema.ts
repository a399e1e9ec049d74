import * as z from 'zod/mini';
import { BASES } from './bases.ts';
import { SCOPES } from './scopes.ts';
import { TOPICS } from './topics.ts';
import { UNITS } from './units.ts';

const described = (description: string) => z.describe(description);

const slug = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by single hyphens'),
  described('Lower-case words joined by single hyphens'),
);

const sentence = (longest: number, shortest = 3) =>
  z.string().check(
    z.minLength(shortest, `must be at least ${shortest} characters`),
    z.maxLength(longest, `must be at most ${longest} characters`),
    z.regex(/^\S(?:.*\S)?$/u, 'must not begin or end with a space, nor hold a line break'),
  );

const date = z.string().check(
  z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  described('YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source is'),
);

const httpsAddress = z.string().check(z.regex(/^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/, 'must be an https address'));

/** A company, model, chip, market or field that the record knows, or an observer: somebody who makes no models but tells of those that do. */
export const subjectSchema = z.strictObject({
  id: slug,
  kind: z.enum(['company', 'model', 'chip', 'market', 'field', 'observer']),
  name: sentence(60, 2).check(described('The name a card shows')),
  maker: z.optional(slug.check(described('The subject that makes it'))),
  family: z.optional(slug.check(described('The family or generation of models it belongs to, itself a subject'))),
  base: z.optional(slug.check(described('The model it was trained from, or the model whose later version it is'))),
  released: z.optional(date),
  aliases: z
    .array(z.string().check(z.minLength(2), z.maxLength(60)))
    .check(described('Other names that mean it wherever they stand, in any script; case does not count')),
  inContext: z.optional(
    z
      .array(z.string().check(z.minLength(2), z.maxLength(60)))
      .check(described('Short names that mean it only where the text around them is about its maker or about AI; case counts')),
  ),
});

/** A company, model, chip, market or field that the record knows. */
export type Subject = z.infer<typeof subjectSchema>;

/** A document that can be cited. */
export const sourceSchema = z.strictObject({
  id: slug,
  title: sentence(200),
  publisher: sentence(100),
  url: z.optional(httpsAddress.check(described('Its address; left out only where it has none, and then `note` says why'))),
  date: date.check(described('When it was published')),
  kind: z.enum(['primary', 'secondary', 'estimate', 'opinion']),
  read: z
    .enum(['whole', 'part', 'relayed'])
    .check(described('How much of it was read for the record: the document, an excerpt of it, or only what others relay of it')),
  note: z.optional(sentence(200).check(described('What a reader of this source should know: a mirror, a copy, no address'))),
});

/** A document that can be cited. */
export type Source = z.infer<typeof sourceSchema>;

const citation = z.strictObject({
  source: slug,
  where: sentence(120).check(described('Its place in the document: table, section, page, paragraph')),
});

/** A source and the place in it where the fact stands. */
export type Citation = z.infer<typeof citation>;

/** A number with a unit. Exact figures have `low` equal to `high`. */
export const recordFigureSchema = z
  .strictObject({
    low: z.number(),
    high: z.number(),
    central: z.optional(z.number().check(described('The value an estimate names inside its range'))),
    unit: z.enum(UNITS),
    bound: z.optional(z.enum(['over', 'under']).check(described('Where the source gives only a bound: "more than", "under"'))),
    dollarsOf: z.optional(z.int().check(described('The year whose dollars these are, where the source gives it'))),
  })
  .check(
    z.refine((figure) => figure.low <= figure.high, { message: 'low must not be above high', path: ['low'] }),
    z.refine((figure) => figure.central === undefined || (figure.low <= figure.central && figure.central <= figure.high), {
      message: 'central must lie between low and high',
      path: ['central'],
    }),
  );

/** A number with a unit. Exact figures have `low` equal to `high`. */
export type RecordFigure = z.infer<typeof recordFigureSchema>;

const arithmeticStep = z.strictObject({
  label: sentence(80),
  operation: z.enum(['product', 'sum', 'difference', 'quotient']),
  values: z
    .array(
      z.union([
        z.strictObject({
          label: sentence(80),
          value: z.number(),
          unit: z.enum(UNITS),
          fact: z.optional(slug.check(described('The fact the number is taken from'))),
        }),
        z.strictObject({ step: z.int().check(z.minimum(0), described('The result of an earlier step, counted from 0')) }),
      ]),
    )
    .check(z.minLength(2)),
  result: z.number(),
  unit: z.enum(UNITS),
});

/** One step of a derived figure's arithmetic; a test recomputes every step to the cent. */
export type ArithmeticStep = z.infer<typeof arithmeticStep>;

const factShape = {
  id: slug,
  subject: slug,
  alsoAbout: z.optional(z.array(slug).check(z.minLength(1), described('Further subjects the fact answers for'))),
  topic: z.enum(TOPICS),
  aspect: z.optional(slug.check(described('What in the topic it is about where the topic alone does not say: a benchmark, a licence'))),
  statement: sentence(200).check(described('The fact in one plain sentence, complete in itself')),
  because: sentence(110).check(described('Why it has its label, in at most 15 words')),
  scope: z.optional(z.enum(SCOPES)),
  basis: z.optional(z.enum(BASES)),
  counts: z.optional(z.array(sentence(80)).check(z.minLength(1), described('What the figure counts'))),
  leavesOut: z.optional(z.array(sentence(80)).check(z.minLength(1), described('What the figure leaves out'))),
  oftenSaid: z.optional(sentence(160).check(described('What is commonly said instead, where that differs from the record'))),
  unclear: z.optional(sentence(200).check(described('What remains unclear'))),
  arithmetic: z.optional(z.array(arithmeticStep).check(z.minLength(1))),
  asOf: date.check(described('The date the statement holds for')),
  knownSince: z.optional(date.check(described('When it could first be known, where that is not the as-of date'))),
  supersededBy: z.optional(
    z.strictObject({ fact: slug, from: date }).check(described('The fact that replaces it, and from when')),
  ),
  sources: z.array(citation).check(z.minLength(1)),
};

const anyFigure = { figure: z.optional(recordFigureSchema) };

/** A dated, sourced statement with one certainty and everything that label needs. */
export const factSchema = z.discriminatedUnion('certainty', [
  z.strictObject({ ...factShape, ...anyFigure, certainty: z.literal('established') }),
  z.strictObject({ ...factShape, ...anyFigure, certainty: z.literal('reported') }),
  z.strictObject({
    ...factShape,
    certainty: z.literal('estimated'),
    figure: recordFigureSchema.check(described('An estimate needs a range')),
    method: sentence(200).check(described('How it was worked out')),
  }),
  z.strictObject({
    ...factShape,
    ...anyFigure,
    certainty: z.literal('contested'),
    parties: z
      .array(z.strictObject({ name: sentence(80), position: sentence(160), source: slug }))
      .check(z.minLength(2, 'a contested fact needs at least two parties')),
  }),
  z.strictObject({
    ...factShape,
    certainty: z.literal('unknown'),
    missing: sentence(160).check(described('What is missing')),
    whoCouldTell: sentence(100).check(described('Who could tell')),
  }),
  z.strictObject({
    ...factShape,
    certainty: z.literal('opinion'),
    speaker: sentence(100).check(described('Whose judgement it is')),
  }),
]);

/** A dated, sourced statement with one certainty and everything that label needs. */
export type Fact = z.infer<typeof factSchema>;

/** A common error and the facts that answer it. */
export const misconceptionSchema = z.strictObject({
  id: slug,
  saying: sentence(160).check(described('The error as readers meet it')),
  answer: sentence(200).check(described('What the record says, in one sentence')),
  answeredBy: z.array(slug).check(z.minLength(1), described('The facts that answer it')),
  weight: z.enum(['high', 'medium', 'low']).check(described('How far it misleads')),
});

/** A common error and the facts that answer it. */
export type Misconception = z.infer<typeof misconceptionSchema>;

/** The schema of every kind of data file, by the folder or file it stands in. */
export const FILE_SCHEMAS = {
  subjects: z.array(subjectSchema),
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
  misconceptions: z.array(misconceptionSchema),
} as const;
