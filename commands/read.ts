import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { predict } from './evaluation/predict.ts';
import type { Prediction } from './evaluation/score.ts';
import { failPlainly, InputError } from './input-error.ts';

/** How much of the text before and behind a claim is shown, in UTF-16 code units. */
const BEFORE = 110;
const BEHIND = 70;

/** Files that are read as text. */
const TEXTS: ReadonlySet<string> = new Set(['.md', '.mdx', '.txt', '.html']);

/**
 * `npm run read -- FOLDER|FILE ...`: reads text that nobody has labelled and prints each claim once, in its sentence, with its
 * topic, verdict, subject and first fact: to see what is marked wrongly in text that was not gathered for its claims.
 * Mentions alone and sums that the record does not cover are left out; `--all` prints them too.
 */
failPlainly();
const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } });
if (positionals.length === 0) throw new InputError('Usage: npm run read -- FOLDER|FILE ... [--all]');

const counts = new Map<string, number>();
const seen = new Set<string>();
let length = 0;
const files = positionals.flatMap(textsIn);
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  length += text.length;
  for (const claim of predict(text)) report(claim, text);
}
for (const [what, count] of [...counts].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(7)}  ${what}`);
console.log(`${files.length} files, ${(length / 1e6).toFixed(1)} million characters`);

/** Counts a claim, and prints it where its words were not printed before. */
function report(claim: Prediction, text: string): void {
  const { topic, verdict, quote, subject, factIds: [fact = 'no fact'], start, end } = claim;
  const kind = `${topic}: ${verdict}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (!values.all && (topic === 'about' || topic === 'release' || verdict === 'not-covered')) return;
  if (seen.has(topic + quote)) return;
  seen.add(topic + quote);
  const around = `${text.slice(Math.max(0, start - BEFORE), start)}[[${quote}]]${text.slice(end, end + BEHIND)}`;
  console.log(`${kind} | ${subject.name === '' ? 'nobody' : subject.name} | ${fact} | ${around.replace(/\s+/g, ' ')}`);
}

/** The text files in a folder and its folders, or the file itself. */
function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return textsIn(inside);
    return TEXTS.has(extname(entry.name)) ? [inside] : [];
  });
}
