import { createAssessor } from '../../claims/assess.ts';
import { BlockReader } from '../../claims/block-reader.ts';
import { createDetector } from '../../claims/detector.ts';
import { createLexicon } from '../../claims/pack-lexicon.ts';
import type { CardContent } from '../../components/card-content.ts';
import { cardSheet } from '../../data/card-sheet.ts';
import { lexicon } from '../../data/lexicon.ts';
import { factById, facts, subjects } from '../../data/record.ts';
import type { Topic } from '../../data/topics.ts';
import { cardContentOf, cardRequestOf } from '../../entrypoints/annotator.content/card-content-of.ts';

/** A card in one state. */
export interface GalleryState {
  /** What is to be seen. */
  readonly name: string;
  readonly content: CardContent;
  readonly stays?: boolean;
  readonly steps?: { readonly at: number; readonly of: number };
  readonly takenOff?: boolean;
}

const assess = createAssessor({ facts, subjects });
const detector = createDetector(createLexicon(lexicon));

/**
 * The content of the card that a sentence of a page gets, by the same way as in a page.
 * @throws Error when nothing on this topic is found in the sentence
 */
function said(text: string, topic: Topic): CardContent {
  const claims = new BlockReader(detector, 'DeepSeek and the cost of AI').read({ text, headings: [], rowHeader: '', columnHeader: '', row: 0 });
  const at = claims.findIndex((claim) => claim.topic === topic);
  const [claim, assessment] = [claims[at], assess(claims)[at]];
  if (claim === undefined || assessment === undefined) throw new Error(`Nothing about ${topic} was found in: ${text}`);
  return cardContentOf(text.slice(claim.start, claim.end), claim, assessment, cardSheet(cardRequestOf(claim, assessment)));
}

/**
 * The content of a card that one fact answers.
 * @throws Error when the record has no such fact
 */
function answered(id: string, changes: Partial<CardContent> = {}): CardContent {
  const fact = factById.get(id);
  if (fact === undefined) throw new Error(`The record has no fact ${id}`);
  const sheet = cardSheet({ factIds: [id], besideId: null, overviewOf: null });
  return {
    ...sheet,
    quote: fact.statement,
    topic: fact.topic,
    subjectName: sheet.names[fact.subject] ?? '',
    pageFigure: null,
    scope: null,
    hedge: 'stated',
    hedgeGap: null,
    verdict: 'no-figure',
    besideDiffers: [],
    ...changes,
  };
}

const LONG =
  'A sentence that goes on for as long as the record lets it, with Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft in it, which no line can hold, to see it break.';

function longest(): CardContent {
  const content = answered('gpt-4-cost-rental', { pageFigure: { low: 1e6, high: 778e6, unit: 'USD', qualifier: 'about' }, verdict: 'outside-range', scope: 'hardware-purchase', hedge: 'attributed' });
  const [fact] = content.facts;
  if (fact === undefined) return content;
  const long = { ...fact, statement: LONG, because: LONG, unclear: LONG, oftenSaid: LONG, counts: [LONG, LONG], leavesOut: [LONG], sources: [...fact.sources, ...fact.sources, ...fact.sources].map((one, index) => ({ ...one, where: `${one.where} ${index}` })) };
  return { ...content, facts: [long], subjectName: 'A model with a name that is much too long for its place in any table' };
}

/** Every state of the card that a reader can meet. */
export const STATES: readonly GalleryState[] = [
  { name: 'Established', content: answered('nvidia-fall-close') },
  { name: 'Reported', content: said('DeepSeek-V3 cost $5.576 million to train.', 'training-cost') },
  { name: 'Estimated, said more firmly', content: said('GPT-4 cost $78 million to train.', 'training-cost') },
  { name: 'Contested', content: answered('deepseek-50000-chips') },
  { name: 'Unknown', content: answered('deepseek-research-cost-unknown') },
  { name: 'Opinion', content: answered('deepseek-amodei-judgement') },
  { name: 'Another model’s figure', content: said('DeepSeek R1 cost $5.6 million to train.', 'training-cost') },
  { name: 'Outside the range', content: said('Training GPT-4 cost more than $2 billion.', 'training-cost') },
  { name: 'Two costs in one sentence', content: said('DeepSeek-V3 cost $5.6 million to train, while GPT-4 cost $100 million to train.', 'training-cost') },
  { name: 'Undisclosed', content: said('Training DeepSeek-V4 cost $5.2 million.', 'training-cost') },
  { name: 'Not covered', content: said('Training Foobar-7B cost $3 million, its makers at Foobar AI said of the language model.', 'training-cost') },
  { name: 'A bare mention', content: said('Then came DeepSeek.', 'about') },
  { name: 'What changed since', content: answered('h20-export-status') },
  { name: 'Replaced by a newer fact', content: answered('deepseek-r1-cost-undisclosed', { verdict: 'outdated' }) },
  { name: 'Overlapping claims', content: said('DeepSeek-V3 cost $5.6 million to train.', 'training-cost'), steps: { at: 1, of: 3 }, stays: true },
  { name: 'Taken off', content: said('DeepSeek-V3 cost $5.6 million to train.', 'training-cost'), takenOff: true, stays: true },
  { name: 'No source at hand', content: { ...answered('deepseek-v3-cost-final-run'), sources: [] } },
  { name: 'Long text', content: longest(), stays: true },
];
