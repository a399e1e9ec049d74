import type { Claim } from '../../claims/claim.ts';
import type { Assessment } from '../../claims/assessment.ts';
import type { Topic } from '../../data/topics.ts';
import type { Label, Passage } from './passage.ts';

/** A claim predicted in a passage, its offsets in the passage's text. */
export interface Prediction extends Claim, Assessment {
  readonly quote: string;
}

/** What became of one label or one prediction. */
export type Outcome =
  | { readonly kind: 'found'; readonly passage: Passage; readonly label: Label; readonly prediction: Prediction; readonly checks: Checks }
  | { readonly kind: 'missed'; readonly passage: Passage; readonly label: Label }
  | { readonly kind: 'wrong'; readonly passage: Passage; readonly prediction: Prediction };

/** How a found claim compares with its label; null where the label does not say. */
export interface Checks {
  readonly figure: boolean | null;
  readonly subject: boolean | null;
  readonly verdict: boolean | null;
}

/**
 * Scores the predictions of one passage as `shared/corpus/GUIDE.md` says: one-to-one per topic; a label with a figure is
 * found when a prediction of its topic overlaps that figure, any other when the spans overlap; optional labels count
 * neither way; `release` is not labelled.
 */
export function scorePassage(passage: Passage, predictions: readonly Prediction[]): Outcome[] {
  const labels = passage.claims ?? passage.mustFind ?? [];
  const exhaustive = passage.claims !== undefined || passage.hasTarget === false;
  const taken = new Set<Prediction>();
  const outcomes: Outcome[] = [];
  // Claims with a figure choose first: their match is the more exact one.
  for (const label of labels.toSorted((a, b) => Number(hasFigurePlace(b)) - Number(hasFigurePlace(a)))) {
    const prediction = bestMatch(label, predictions.filter((candidate) => !taken.has(candidate)));
    if (prediction !== undefined) taken.add(prediction);
    if (label.optional === true) continue;
    outcomes.push(
      prediction === undefined
        ? { kind: 'missed', passage, label }
        : { kind: 'found', passage, label, prediction, checks: check(label, prediction) },
    );
  }
  if (!exhaustive) return outcomes;
  const optional = labels.filter((label) => label.optional === true);
  for (const prediction of predictions) {
    if (taken.has(prediction) || prediction.topic === 'release') continue;
    if (optional.some((label) => label.topic === prediction.topic && overlap(label, prediction) > 0)) continue;
    outcomes.push({ kind: 'wrong', passage, prediction });
  }
  return outcomes;
}

function hasFigurePlace(label: Label): boolean {
  return label.figureStart !== undefined && label.figureEnd !== undefined;
}

function bestMatch(label: Label, predictions: readonly Prediction[]): Prediction | undefined {
  const target = label.figureStart !== undefined && label.figureEnd !== undefined ? { start: label.figureStart, end: label.figureEnd } : label;
  return predictions
    .filter((prediction) => prediction.topic === label.topic && overlap(target, prediction) > 0)
    .toSorted((a, b) => closeness(b, target, label) - closeness(a, target, label))[0];
}

function closeness(prediction: Prediction, target: { start: number; end: number }, label: Label): number {
  const own = prediction.figure === null ? 0 : overlap(target, prediction.figure) > 0 ? 1000 : 0;
  return own + overlap(label, prediction) / (prediction.end - prediction.start + 1);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function check(label: Label, prediction: Prediction): Checks {
  return {
    figure: label.figure === undefined ? null : sameFigure(label.figure, prediction),
    subject: label.subject === undefined || label.topic === 'about' ? null : sameSubject(label.subject, prediction.subject.name),
    verdict: label.verdict === undefined ? null : label.verdict.includes(prediction.verdict),
  };
}

function sameFigure(labelled: number | readonly [number, number], { figure }: Prediction): boolean {
  if (figure === null) return false;
  const [low, high] = typeof labelled === 'number' ? [labelled, labelled] : labelled;
  return near(figure.low, low) && near(figure.high, high);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.005;
}

/** Labels name a model, a company or, in brackets or as "unnamed", none. */
function sameSubject(labelled: string, predicted: string): boolean {
  const generic = /\((?:generic|forecast|hypothetical|fleet|yearly|all compute|training)|^unnamed|\bmodels?\b|^largest/i.test(labelled);
  const expected = normal(labelled.replace(/\(.*?\)/g, ''));
  const actual = normal(predicted.replace(/\(.*?\)/g, ''));
  if (actual === '') return generic;
  if (expected === actual) return true;
  return generic || (Math.min(expected.length, actual.length) >= 4 && (expected.startsWith(actual) || actual.startsWith(expected)) && !expected.startsWith('deepseek'));
}

function normal(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Precision, recall and their balance over outcomes, with the accuracy of what was found. Shares are 0 to 1, or null over nothing. */
export interface Score {
  readonly labels: number;
  readonly predictions: number;
  readonly found: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly figure: number | null;
  readonly subject: number | null;
  readonly verdict: number | null;
}

/** Sums outcomes up, of one topic or of all. */
export function summarise(outcomes: readonly Outcome[], topic?: Topic): Score {
  const own = topic === undefined ? outcomes : outcomes.filter((outcome) => topicOf(outcome) === topic);
  const found = own.flatMap((outcome) => (outcome.kind === 'found' ? [outcome] : []));
  const missed = own.filter((outcome) => outcome.kind === 'missed').length;
  const wrong = own.filter((outcome) => outcome.kind === 'wrong').length;
  const precision = share(found.length, found.length + wrong);
  const recall = share(found.length, found.length + missed);
  return {
    labels: found.length + missed,
    predictions: found.length + wrong,
    found: found.length,
    precision,
    recall,
    f1: precision === null || recall === null || precision + recall === 0 ? null : (2 * precision * recall) / (precision + recall),
    figure: accuracy(found.map((outcome) => outcome.checks.figure)),
    subject: accuracy(found.map((outcome) => outcome.checks.subject)),
    verdict: accuracy(found.map((outcome) => outcome.checks.verdict)),
  };
}

function topicOf(outcome: Outcome): Topic {
  return outcome.kind === 'wrong' ? outcome.prediction.topic : outcome.label.topic;
}

function accuracy(checks: readonly (boolean | null)[]): number | null {
  const said = checks.filter((value) => value !== null);
  return share(said.filter(Boolean).length, said.length);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
