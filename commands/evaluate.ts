import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { type Accuracy, accuracySchema } from '../data/accuracy.ts';
import { TOPICS } from '../data/topics.ts';
import { measureAccuracy, readCorpus, wrongMarksOf } from './evaluation/accuracy.ts';
import { failPlainly } from './input-error.ts';
import { type Outcome, type Prediction, type Score, summarise } from './evaluation/score.ts';

const ROOT = join(import.meta.dirname, '..');

/** The project's own corpus, and where its accuracy is kept for the options page. */
const OWN_CORPUS = 'test/corpus';
const OWN_FILES = ['positives.jsonl', 'negatives.jsonl'].map((name) => join(ROOT, OWN_CORPUS, name));
const ACCURACY_FILE = join(ROOT, 'data/accuracy.json');

/**
 * `npm run evaluate -- FILE.jsonl ...`: precision, recall and F1 by topic on labelled passages, with the accuracy of
 * figures, subjects and verdicts; without files, on the project's own. `--json` prints the same as JSON, `--misses` what went
 * wrong, `--predictions` one JSON line a passage instead of any score. `--write` keeps what is measured on the project's own
 * passages in `data/accuracy.json`.
 */
failPlainly();
z.config(z.locales.en());
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    predictions: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.write && positionals.length > 0) {
  console.error('--write measures the project\'s own passages (test/corpus): leave the files out.');
  process.exit(2);
}

const files = (positionals.length > 0 ? positionals : OWN_FILES).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const read = readCorpus(files);
if (values.predictions) for (const { passage, predictions } of read) console.log(JSON.stringify(predictionLine(passage.id, predictions)));
else report();
if (values.write) write();

function report(): void {
  const outcomes = read.flatMap((one) => one.outcomes);
  const scores = [
    { name: 'all topics', ...summarise(outcomes) },
    ...TOPICS.filter((topic) => topic !== 'release').map((topic) => ({ name: topic, ...summarise(outcomes, topic) })),
    { name: 'other languages', ...summarise(outcomes.filter((outcome) => outcome.passage.lang !== 'en')) },
  ];
  const negatives = wrongMarksOf(read);
  if (values.json) console.log(JSON.stringify({ scores, negatives }, null, 2));
  else printTable(scores, negatives.passages, negatives.wrongMarks);
  if (values.misses) outcomes.forEach(printMiss);
}

function write(): void {
  const measured = measureAccuracy(OWN_CORPUS, files);
  const accuracy: Accuracy = { measuredOn: dayOf(measured), ...measured };
  writeFileSync(ACCURACY_FILE, `${JSON.stringify(accuracy, null, 2)}\n`);
  console.log(`\n${basename(ACCURACY_FILE)} is up to date.`);
}

/** The day of the file where nothing has changed since, else today (YYYY-MM-DD). */
function dayOf(measured: Omit<Accuracy, 'measuredOn'>): string {
  const before = accuracySchema.safeParse(JSON.parse(textOf(ACCURACY_FILE) ?? 'null'));
  if (before.success && JSON.stringify({ measuredOn: before.data.measuredOn, ...measured }) === JSON.stringify(before.data)) return before.data.measuredOn;
  return new Date().toISOString().slice(0, 10);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function printTable(scores: readonly (Score & { name: string })[], negatives: number, wrongMarks: number): void {
  const columns = ['labels', 'found', 'precision', 'recall', 'f1', 'figure', 'subject', 'verdict'] as const;
  console.log(['topic'.padEnd(18), ...columns.map((column) => column.padStart(10))].join(''));
  for (const score of scores) console.log([score.name.padEnd(18), ...columns.map((column) => cell(score[column], column).padStart(10))].join(''));
  console.log(`\nnegative passages: ${negatives}, wrong marks on them: ${wrongMarks}`);
}

function cell(value: number | null, column: string): string {
  if (value === null) return '-';
  return column === 'labels' || column === 'found' ? String(value) : value.toFixed(3);
}

function printMiss(outcome: Outcome): void {
  const { id } = outcome.passage;
  if (outcome.kind === 'missed') console.log(`${id}  missed   ${outcome.label.topic}: ${line(outcome.label.quote)}`);
  else if (outcome.kind === 'wrong') console.log(`${id}  wrong    ${outcome.prediction.topic} (${outcome.prediction.verdict}): ${line(outcome.prediction.quote)}`);
  else printChecks(id, outcome);
}

function printChecks(id: string, { label, prediction, checks }: Extract<Outcome, { kind: 'found' }>): void {
  const about = `${label.topic}: ${line(label.quote)}`;
  if (checks.figure === false) console.log(`${id}  figure   ${about}\n      is ${JSON.stringify(label.figure)}, read as ${prediction.figure?.low ?? 'none'} to ${prediction.figure?.high ?? 'none'}`);
  if (checks.subject === false) console.log(`${id}  subject  ${about}\n      is ${label.subject ?? ''}, read as ${prediction.subject.name === '' ? 'nobody' : prediction.subject.name}`);
  if (checks.verdict === false) console.log(`${id}  verdict  ${about}\n      is ${label.verdict?.join(' or ') ?? ''}, given ${prediction.verdict} by ${prediction.factIds[0] ?? 'no fact'}`);
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function predictionLine(id: string, predictions: readonly Prediction[]) {
  return {
    id,
    claims: predictions.map(({ topic, start, end, quote, subject, figure, scope, hedge, verdict, certainty, factIds }) => ({
      topic,
      start,
      end,
      quote,
      subject: subject.name,
      figure: figure === null || figure.qualifier === 'vague' ? null : { low: figure.low, high: figure.high, unit: figure.unit, start: figure.start, end: figure.end },
      scope,
      hedge,
      verdict,
      certainty,
      factIds,
    })),
  };
}
