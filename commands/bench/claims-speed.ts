import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { createDetector, type Detector } from '../../claims/detector.ts';
import { Lexicon } from '../../claims/lexicon.ts';
import { packLexicon } from '../../claims/pack-lexicon.ts';
import { lexicon } from '../../data/lexicon.ts';
import { paragraph } from './generated-pages.ts';
import { randomFrom } from './random.ts';
import { passages, readAll, speedOf, timed } from './reading.ts';
import { atLeast, atMost, type Budget, type Row, row } from './row.ts';

/** How much text is read for one measurement (UTF-16 code units): enough for a clock that counts in milliseconds. */
const PLAIN = 8_000_000;
const DENSE = 1_000_000;

/**
 * How much text is read before it is measured: so much the engine takes to compile what it runs often. What it reads until then
 * has a row of its own.
 */
const WARM_UP = 5_000_000;

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
    row({ name: 'claims: the first 300 kB dense with claims that a new process reads, nothing compiled yet', browser: 'Node', unit: 'MB/s', budget: null }, coldSpeeds(runs)),
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

function speed(name: string, texts: readonly string[], wanted: number, budget: Budget | null, detector: Detector, runs: number): Row {
  speedOf(detector, texts, WARM_UP);
  const speeds = Array.from({ length: runs }, () => speedOf(detector, texts, wanted));
  return row({ name: `claims: ${name}, after ${WARM_UP / 1_000_000} MB of it`, browser: 'Node', unit: 'MB/s', budget }, speeds);
}

/** The speed of reading in processes of their own, whose engines have compiled nothing yet. */
function coldSpeeds(runs: number): number[] {
  const file = resolve(import.meta.dirname, 'cold-reading.ts');
  return Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })));
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
    const [short, long] = [20_000, 200_000].map((size) => [part.repeat(Math.ceil(size / part.length))]) as [string[], string[]];
    for (let read = 0; read < GROWTH_WARM_UP; read += 200_000) readAll(detector, long);
    // The short text is read ten times: in one reading of a millisecond the memory may happen never to be cleared up, in the long one it is.
    const ratio = (): number => timed(() => readAll(detector, long)) / (timed(() => { for (let time = 0; time < 10; time++) readAll(detector, short); }) / 10);
    return row({ name: `ten times the text, ${name}`, browser: 'Node', unit: 'x', budget: atMost(11) }, Array.from({ length: runs }, ratio));
  });
}

/** How much of a text is read before its growth is measured (UTF-16 code units). */
const GROWTH_WARM_UP = 3_000_000;

function times(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => timed(work));
}
