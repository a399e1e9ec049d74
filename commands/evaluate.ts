import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { TOPICS } from '../data/topics.ts';
import { type Passage, readPassages } from './evaluation/passage.ts';
import { predict } from './evaluation/predict.ts';
import { type Outcome, type Prediction, type Score, scorePassage, summarise } from './evaluation/score.ts';

/**
 * `npm run evaluate -- FILE.jsonl ...`: precision, recall and F1 by topic on labelled passages, with the accuracy of
 * figures, subjects and verdicts. `--json` prints the same as JSON, `--misses` what went wrong, `--predictions` one JSON
 * line a passage instead of any score.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    predictions: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('Usage: npm run evaluate -- FILE.jsonl ... [--json] [--misses] [--predictions]');
  process.exit(2);
}

const read = positionals.flatMap((file) =>
  readPassages(basename(file), readFileSync(file, 'utf8')).map((passage) => ({ passage, predictions: predict(passage.text) })),
);
if (values.predictions) for (const { passage, predictions } of read) console.log(JSON.stringify(predictionLine(passage, predictions)));
else report();

function report(): void {
  const outcomes = read.flatMap(({ passage, predictions }) => scorePassage(passage, predictions));
  const scores = [
    { name: 'all topics', ...summarise(outcomes) },
    ...TOPICS.filter((topic) => topic !== 'release').map((topic) => ({ name: topic, ...summarise(outcomes, topic) })),
    { name: 'other languages', ...summarise(outcomes.filter((outcome) => outcome.passage.lang !== 'en')) },
  ];
  const negatives = read.filter(({ passage }) => passage.claims?.length === 0 || passage.hasTarget === false);
  const wrongMarks = negatives.flatMap(({ predictions }) => predictions.filter((prediction) => prediction.verdict !== 'not-covered')).length;
  if (values.json) console.log(JSON.stringify({ scores, negatives: { passages: negatives.length, wrongMarks } }, null, 2));
  else printTable(scores, negatives.length, wrongMarks);
  if (values.misses) outcomes.forEach(printMiss);
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

function predictionLine(passage: Passage, predictions: readonly Prediction[]) {
  return {
    id: passage.id,
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
