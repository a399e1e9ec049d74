import { createDetector } from '../../claims/detector.ts';
import { Lexicon } from '../../claims/lexicon.ts';
import { packLexicon } from '../../claims/pack-lexicon.ts';
import { lexicon } from '../../data/lexicon.ts';
import { passages, speedOf } from './reading.ts';

/** How much is read (UTF-16 code units): a long page. Prints how fast, in MB/s; run by `claims-speed.ts`. */
const COLD = 300_000;

const detector = createDetector(new Lexicon(packLexicon(lexicon)));
process.stdout.write(String(speedOf(detector, passages('positives.jsonl'), COLD)));
