import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDetector, type Detector } from '../../../claims/detector.ts';
import { createLexicon } from '../../../claims/pack-lexicon.ts';
import type { TopicGrammar } from '../../../claims/topics/grammar.ts';
import { TOPIC_GRAMMARS } from '../../../claims/topics/index.ts';
import { type Passage, readPassages } from '../../../commands/evaluation/passage.ts';
import { predict } from '../../../commands/evaluation/predict.ts';
import { type Prediction, scorePassage } from '../../../commands/evaluation/score.ts';
import { lexicon } from '../../../data/lexicon.ts';

const words = createLexicon(lexicon);

const passages = ['positives.jsonl', 'negatives.jsonl'].flatMap((file) => readPassages(file, readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')));

/** A detector whose grammar of one topic is another. */
function detectorWith(changed: TopicGrammar): Detector {
  return createDetector(words, { grammars: TOPIC_GRAMMARS.map((grammar) => (grammar.topic === changed.topic ? changed : grammar)) });
}

/** A claim missed or one too many is worse than one whose figure, subject and verdict are all read wrongly. */
const MISSED = 4;

/** How much is wrong in a passage: claims missed, claims too many, and what was read wrongly in those found. */
function errorsIn(passage: Passage, predictions: readonly Prediction[]): number {
  return scorePassage(passage, predictions).reduce((sum, outcome) => sum + (outcome.kind === 'found' ? Object.values(outcome.checks).filter((check) => check === false).length : MISSED), 0);
}

/** A passage with what the detector as it is makes of it. */
interface Read {
  readonly passage: Passage;
  readonly predictions: readonly Prediction[];
  readonly errors: number;
}

const read: readonly Read[] = passages.map((passage) => {
  const predictions = predict(passage.text);
  return { passage, predictions, errors: errorsIn(passage, predictions) };
});

function speaksOf({ topic }: TopicGrammar, { passage, predictions }: Read): boolean {
  return [...(passage.claims ?? []), ...predictions].some((claim) => claim.topic === topic);
}

function placesOf(predictions: readonly Prediction[]): string {
  return predictions.map(({ topic, start }) => `${topic} ${start}`).join();
}

/** Whether a passage is worse off: releases are not labelled, so there a claim must be gone, or one too many. */
function isWorse({ passage, predictions, errors }: Read, { topic }: TopicGrammar, without: Detector): boolean {
  const changed = predict(passage.text, without);
  if (topic !== 'release') return errorsIn(passage, changed) > errors;
  return changed.filter((claim) => claim.topic === topic).length !== predictions.filter((claim) => claim.topic === topic).length;
}

describe.each(TOPIC_GRAMMARS)('$topic needs', (grammar) => {
  const rules = grammar.rules.map((rule, index) => [
    [rule.frame, ...(rule.when ?? [])].join(' '),
    { ...grammar, rules: grammar.rules.toSpliced(index, 1) },
  ] as const);
  const cancelling = grammar.not.map((frame, index) => [frame, { ...grammar, not: grammar.not.toSpliced(index, 1) }] as const);

  it.each(rules)('the rule %s', (_frame, without) => {
    const detector = detectorWith(without);
    expect(read.some((one) => speaksOf(grammar, one) && isWorse(one, grammar, detector))).toBe(true);
  });

  const unchecked = detectorWith({ ...grammar, not: [] });
  const cancelled = grammar.not.length === 0 ? [] : read.filter(({ passage, predictions }) => placesOf(predict(passage.text, unchecked)) !== placesOf(predictions));
  it.each(cancelling)('to leave out %s', (_frame, without) => {
    const detector = detectorWith(without);
    expect(cancelled.some((one) => isWorse(one, grammar, detector))).toBe(true);
  });
});
