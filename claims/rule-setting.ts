import type { Topic } from '../data/topics.ts';
import type { Analysis } from './analysis.ts';
import type { ClaimSubject } from './claim.ts';
import type { FoundFigure } from './figures.ts';
import type { FoundClaims } from './found-claims.ts';
import type { Sentence } from './sentence.ts';
import type { SentenceNames } from './sentence-names.ts';
import type { TextBlock } from './text-block.ts';

/** Where a rule is tried. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  readonly block: TextBlock;
}

/** What a rule's conditions are judged by. */
export interface Setting extends Surroundings {
  readonly topic: Topic;
  readonly anchor: { readonly first: number; readonly last: number; readonly found: FoundFigure | null };
  readonly names: SentenceNames;
  /** The sentence before, null where it is the block's first. */
  readonly previous: Sentence | null;
  /** Whom the text was about before the sentence. */
  readonly before: ClaimSubject | null;
  /** Claims found earlier in the block. */
  readonly earlier: FoundClaims;
}

/** The same once it is known whom the claim would be about. */
export interface SubjectSetting extends Setting {
  readonly subject: ClaimSubject | null;
  /** Where the sentence names the subject, or null. */
  readonly mention: { readonly first: number; readonly last: number } | null;
}
