import type { Topic } from '../data/topics.ts';
import type { Analysis } from './analysis.ts';
import type { Claim, ClaimSubject } from './claim.ts';
import type { FrameMatch } from './frames.ts';
import type { Sentence } from './sentence.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

/** What a rule's conditions are judged by. */
export interface Setting {
  readonly topic: Topic;
  readonly match: FrameMatch;
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  readonly block: TextBlock;
  readonly subject: ClaimSubject | null;
  /** Claims found earlier in the block. */
  readonly earlier: readonly Claim[];
}

/** Whether all conditions of a rule hold. */
export function conditionsHold(conditions: readonly Condition[], setting: Setting): boolean {
  return conditions.every((condition) => CHECKS[condition](setting));
}

const CHECKS: Readonly<Record<Condition, (setting: Setting) => boolean>> = {
  ai: ({ analysis }) => analysis.context.ai,
  deepseek: ({ analysis }) => analysis.context.makers.has('deepseek'),
  'deepseek-here': ({ analysis }) => analysis.terms.some((term) => term.class === 'deepseek'),
  'deepseek-subject': ({ subject }) => subject?.id?.startsWith('deepseek') === true,
  model: ({ analysis, subject }) => subject !== null && analysis.mentions.some((mention) => mention.subject.kind === 'model'),
  known: ({ subject }) => subject?.id != null,
  training: ({ analysis }) =>
    hasClass(analysis, 'train') || hasClass(analysis, 'train-cost') || analysis.headerClasses.has('train') || analysis.headerClasses.has('train-cost'),
  claimed: ({ earlier, topic, analysis }) => earlier.some((claim) => claim.topic === topic) || analysis.context.costClaimed,
  nvidia: ({ analysis, sentence }) =>
    analysis.mentions.some((mention) => mention.subject.id === 'nvidia' || mention.subject.kind === 'market') ||
    analysis.terms.some((term) => term.class === 'stock' && term.first >= sentence.first && term.last <= sentence.last),
  january: ({ analysis }) => analysis.context.makers.has('deepseek') || hasClass(analysis, 'january'),
  cell: ({ block }) => block.columnHeader !== '' || block.rowHeader !== '',
  'no-train': ({ analysis }) => !hasClass(analysis, 'people'),
};

function hasClass(analysis: Analysis, name: string): boolean {
  return analysis.terms.some((term) => term.class === name);
}
