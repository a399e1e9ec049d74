import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { BlockReader } from '../../claims/block-reader.ts';
import { createDetector, type Detector } from '../../claims/detector.ts';
import { Lexicon } from '../../claims/lexicon.ts';
import { packLexicon } from '../../claims/pack-lexicon.ts';
import { lexicon } from '../../data/lexicon.ts';
import { readPassages } from '../evaluation/passage.ts';
import { paragraph } from './generated-pages.ts';
import { randomFrom } from './random.ts';
import { atLeast, atMost, type Budget, type Row, row } from './row.ts';

const CORPUS = resolve(import.meta.dirname, '../../test/corpus');

/** How much text is read for one measurement (UTF-16 code units): enough for a clock that counts in milliseconds. */
const PLAIN = 8_000_000;
const DENSE = 300_000;

/** How many sentences the peers read: they take some milliseconds for each. */
const PEER_SENTENCES = 20;

/**
 * The speed of finding claims in Node on one core, by the time that the process is given (a loaded machine makes it wait, which
 * is nobody's work), beside libraries that find figures in the same sentences.
 */
export async function measureClaimsSpeed(runs: number): Promise<Row[]> {
  const packed = packLexicon(lexicon);
  const opening = times(runs, () => createDetector(new Lexicon(packed)));
  const firstClaim = times(runs, () => readAll(createDetector(new Lexicon(packed)), ['DeepSeek says that it trained R1 for about $294,000.']));
  const detector = createDetector(new Lexicon(packed));
  const plain = plainText();
  const hard = passages('negatives.jsonl');
  const dense = passages('positives.jsonl');
  return [
    speed('text without a claim', plain, PLAIN, atLeast(100), detector, runs),
    speed('text dense with claims', dense, DENSE, atLeast(10), detector, runs),
    speed('text that is nearly a claim', hard, DENSE, null, detector, runs),
    ...peerRows(detector, dense.filter((text) => /^[\x20-\x7e]+$/.test(text)).slice(0, PEER_SENTENCES), runs),
    ...growthRows(detector, runs),
    row({ name: 'opening the packed lexicon, once a page with claims', browser: 'Node', unit: 'ms', budget: null }, opening),
    row({ name: 'the same and reading the first claim: what is opened only when it is asked for', browser: 'Node', unit: 'ms', budget: null }, firstClaim),
  ];
}

/** Paragraphs of ordinary prose, the same in every run. */
function plainText(): string[] {
  const random = randomFrom(11);
  return Array.from({ length: 500 }, () => paragraph(random, false));
}

function passages(file: string): string[] {
  return readPassages(file, readFileSync(resolve(CORPUS, file), 'utf8')).map(({ text }) => text);
}

function speed(name: string, texts: readonly string[], wanted: number, budget: Budget | null, detector: Detector, runs: number): Row {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Math.ceil(wanted / length);
  const read = (): void => {
    for (let round = 0; round < rounds; round++) readAll(detector, texts);
  };
  read();
  return row({ name: `claims: ${name}`, browser: 'Node', unit: 'MB/s', budget }, times(runs, read).map((ms) => (length * rounds) / 1000 / ms));
}

function readAll(detector: Detector, texts: readonly string[]): void {
  const reader = new BlockReader(detector, '');
  for (const text of texts) reader.read({ text, headings: [], rowHeader: '', columnHeader: '', row: 0 });
}

/** How many times as long peers take to find sums of money, or numbers, in sentences in which claims are found. */
function peerRows(detector: Detector, sentences: readonly string[], runs: number): Row[] {
  const own = (): void => {
    for (let round = 0; round < 20; round++) readAll(detector, sentences);
  };
  const peers = [
    { name: 'compromise (money)', read: (text: string) => compromise(text).match('#Money').json() },
    { name: 'recognizers-text-suite (currency)', read: (text: string) => recognizeCurrency(text, Culture.English) },
  ];
  own();
  return peers.map(({ name, read }) => {
    sentences.forEach(read);
    const ratios = Array.from({ length: runs }, () => timed(() => sentences.forEach(read)) / (timed(own) / 20));
    return row({ name: `${name} against finding claims, the same sentences`, browser: 'Node', unit: 'x', budget: null }, ratios);
  });
}

/** Texts made to be read again and again by whatever looks back. */
const ADVERSARIAL = [
  { name: 'figures without an end', part: '1 000 000 ' },
  { name: 'nearly a claim, no full stop', part: 'the model that DeepSeek or GPT-4 may have cost about 5 to 6 and then 7 million or billion of training runs and ' },
  { name: 'hyphens', part: 'DeepSeek-' },
];

function growthRows(detector: Detector, runs: number): Row[] {
  return ADVERSARIAL.map(({ name, part }) => {
    const read = (size: number): number => timed(() => readAll(detector, [part.repeat(Math.ceil(size / part.length))]));
    read(20_000);
    return row({ name: `ten times the text, ${name}`, browser: 'Node', unit: 'x', budget: atMost(11) }, Array.from({ length: runs }, () => read(200_000) / read(20_000)));
  });
}

function times(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => timed(work));
}

/** The time that a piece of work was given on a core (ms). */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
