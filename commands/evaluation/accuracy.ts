import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Accuracy, Score } from '../../data/accuracy.ts';
import { TOPICS } from '../../data/topics.ts';
import { type Passage, readPassages } from './passage.ts';
import { predict } from './predict.ts';
import { type Outcome, type Prediction, scorePassage, summarise } from './score.ts';

/** A file of labelled passages. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** A passage with what the extension would find in it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly predictions: readonly Prediction[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Reads the passages of some files as the extension would.
 * @throws Error naming the file, the line and the reason of the first passage that does not fit.
 */
export function readCorpus(files: readonly CorpusFile[]): ReadPassage[] {
  return files.flatMap(({ path, text }) =>
    readPassages(basename(path), text).map((passage) => {
      const predictions = predict(passage.text);
      return { passage, predictions, outcomes: scorePassage(passage, predictions) };
    }),
  );
}

/** What was found in passages that hold nothing to find. */
export function wrongMarksOf(read: readonly ReadPassage[]): Accuracy['negatives'] {
  const negatives = read.filter(({ passage }) => passage.claims?.length === 0 || passage.hasTarget === false);
  const marks = negatives.flatMap(({ predictions }) => predictions.filter((prediction) => prediction.verdict !== 'not-covered'));
  return { passages: negatives.length, wrongMarks: marks.length };
}

/** The accuracy on some files, without the day; the same files, rules and record always give the same. */
export function measureAccuracy(corpus: string, files: readonly CorpusFile[]): Omit<Accuracy, 'measuredOn'> {
  const read = readCorpus(files);
  const languages = [...new Set(read.map(({ passage }) => passage.lang))].toSorted();
  return {
    corpus,
    overall: scoreOf(read),
    topics: TOPICS.filter((topic) => topic !== 'release').map((topic) => ({ topic, ...scoreOf(read, topic) })),
    languages: languages.map((language) => ({ language, ...scoreOf(read.filter(({ passage }) => passage.lang === language)) })),
    negatives: wrongMarksOf(read),
    fingerprints: Object.fromEntries(files.map(({ path, text }) => [basename(path), createHash('sha256').update(text).digest('hex')])),
  };
}

function scoreOf(read: readonly ReadPassage[], topic?: Accuracy['topics'][number]['topic']): Score {
  const { labels, found, precision, recall, f1, figure, subject, verdict } = summarise(read.flatMap(({ outcomes }) => outcomes), topic);
  const passages = topic === undefined ? read : read.filter(({ passage }) => passage.claims?.some((label) => label.topic === topic && label.optional !== true));
  return {
    passages: passages.length,
    claims: labels,
    found,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    figure: rounded(figure),
    subject: rounded(subject),
    verdict: rounded(verdict),
  };
}

/** A share to four digits: more would say nothing on so few passages. */
function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 1e4;
}
