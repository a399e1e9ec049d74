import { LETTER } from './characters.ts';
import { ClassSet } from './classes.ts';
import { namesSomebody } from './near-deepseek.ts';
import type { Setting, SubjectSetting } from './rule-setting.ts';
import { BENCHMARKS, NONE, type Sentence } from './sentence.ts';
import { countBeginningBefore } from './spans.ts';
import { FIGURE_CHECKS } from './telling-figures.ts';
import type { Scanner } from './tokens.ts';

/** Words before what a figure was at first. */
const FIRST_WORDS: ReadonlySet<string> = new Set(['from', 'von', 'desde', '从', '從']);

const SIGNS: ReadonlySet<string> = new Set(['-', '+']);

/** Words behind a percentage that make it a difference and no score. */
const DIFFERENCES: ReadonlySet<string> = new Set([
  'faster', 'slower', 'more', 'fewer', 'less', 'better', 'worse', 'cheaper', 'higher', 'lower', 'smaller', 'improvement', 'gain', 'increase', 'boost', 'jump', 'drop', 'reduction', 'savings',
  'schneller', 'langsamer', 'besser', 'schlechter', 'mehr', 'weniger', 'günstiger', 'plus', 'moins', 'más', 'menos', 'mejor', 'peor',
]);

const INSTEAD = ClassSet.of('instead');

/** How near behind a score its model must be named, in tokens. */
const NAMED_REACH = 3;

/** A score of R1 and its kin or of o1, as reached: a model whose scores others measured otherwise is not on record. */
export function isScored(setting: SubjectSetting): boolean {
  const { subject, mention, anchor: { first, last, found }, sentence, analysis: { tokens } } = setting;
  const id = subject?.id ?? '';
  if (subject === null || (subject.id === null && subject.name === '')) return isKnownScore(setting);
  if (!isOnRecord(id) && id !== 'deepseek' && id !== 'openai') return false;
  // Of two scores the second is the other's, whoever that is: "leads on GPQA (75.7% vs 71.5%)", unless he is named right behind it: "contre 79,2 % pour o1".
  if (sentence.ends(first - 1, INSTEAD) && (mention === null || mention.first <= last || mention.first - last > NAMED_REACH)) return false;
  // Of a sentence that names nobody known it is told only where it names nobody unknown.
  if (mention === null && found !== null && !FIGURE_CHECKS['exact-score'](found) && namesSomebody(setting)) return false;
  if (isOfNearer(setting) || (mention === null && isUnderLabel(setting))) return false;
  // "20% faster on AIME" is a difference.
  if (DIFFERENCES.has(tokens.key(last + 1))) return false;
  // "-4.2%" is how far one score is from another.
  const isDifference = SIGNS.has(tokens.key(first - 1)) && tokens.end(first - 1) === tokens.start(first) && tokens.kind(first - 2) !== LETTER;
  // "Ein Wert von 79,8 Prozent" is where it ended, "von 15,6 auf 71,0" began there.
  const word = tokens.key(first - 1);
  return !isDifference && (!FIRST_WORDS.has(word) || (word === 'von' && tokens.key(last + 1) !== 'auf'));
}

/** Whether a score that is nobody's by its words is one that R1 is known by, on a page that names DeepSeek. */
function isKnownScore({ anchor: { found }, analysis: { context } }: SubjectSetting): boolean {
  return found !== null && context.makers.has('deepseek') && FIGURE_CHECKS['exact-score'](found);
}

/** "AIME 2024:" above "Human expert: 37.8%": whether a test is named by nothing but a block above, where each line names whose score it gives. */
function isUnderLabel({ analysis: { classes, headerClasses, context } }: SubjectSetting): boolean {
  return context.test !== NONE && !BENCHMARKS.meets(classes) && !BENCHMARKS.meets(headerClasses);
}

/** Whether a model's scores are on record. */
function isOnRecord(id: string): boolean {
  return id.startsWith('deepseek-r1') || id.startsWith('openai-o1');
}

/** "GPT-4o manages 9.3% where R1 has 79.8%": whether another model, known or not, is named nearer before the score than whose it would be, and not merely measured against. */
function isOfNearer({ mention, anchor: { first }, sentence, names }: SubjectSetting): boolean {
  const isNearer = (at: number): boolean => mention === null || mention.last < at || mention.first > first;
  const stranger = names.strangers.before(first, first);
  if (stranger !== null && isNearer(stranger.first) && sentence.classBeginning(stranger.first, BENCHMARKS) < 0) return true;
  for (let at = countBeginningBefore(names.names, first) - 1; at >= 0; at--) {
    const name = names.names[at];
    if (name === undefined || !isNearer(name.first)) return false;
    if (name.subject.kind === 'model' && !isOnRecord(name.subject.id) && !names.isCompared(name)) return true;
  }
  return false;
}

/** How far from a figure its benchmark may be named, in tokens. */
const BENCHMARK_REACH = 28;

/** The class of the benchmark that a figure belongs to: one right behind it ("79.8% on AIME"), else the last one before it, else the next. */
export function nearestBenchmark({ sentence, anchor, analysis: { tokens } }: Setting): number {
  const right = benchmarkAfter(sentence, anchor.last, 4, true);
  if (right >= 0) return right;
  if (namesOtherTest(anchor.last, tokens, sentence)) return NONE;
  const before = benchmarkBefore(sentence, anchor.first);
  return before >= 0 ? before : benchmarkAfter(sentence, anchor.last, BENCHMARK_REACH, false);
}

/** "94.3 MATH", "79.6 on EASY": a word all in capitals right behind a score that nothing is known of is the name of another test. */
function namesOtherTest(last: number, tokens: Scanner, sentence: Sentence): boolean {
  const at = tokens.key(last + 1) === 'on' ? last + 2 : last + 1;
  return sentence.isStrange(at) && /^[A-Z]{3,}$/.test(tokens.text.slice(tokens.start(at), tokens.end(at)));
}

function benchmarkBefore(sentence: Sentence, first: number): number {
  for (let index = first - 1; index >= Math.max(sentence.first, first - BENCHMARK_REACH); index--) {
    const number = sentence.classEnding(index, BENCHMARKS);
    if (number >= 0) return number;
  }
  return NONE;
}

function benchmarkAfter(sentence: Sentence, last: number, reach: number, inClause: boolean): number {
  for (let index = last + 1; index <= Math.min(sentence.last, last + reach); index++) {
    const number = sentence.classBeginning(index, BENCHMARKS);
    if (number >= 0) return number;
    if (inClause && sentence.endsClause(index)) return NONE;
  }
  return NONE;
}

/** "R1 scored 79.8% on AIME; o1 scored 79.2%": the aspect of the last score of the sentence right before one that names no benchmark, or null. */
export function scoreBefore({ earlier, sentence, previous, analysis: { tokens } }: Setting): string | null {
  if (previous === null || BENCHMARKS.meets(sentence.beginning)) return null;
  const last = earlier.last('benchmark');
  return last === null || last.start < tokens.start(previous.first) ? null : last.aspect;
}
