import type { Subject } from '../../data/schema.ts';
import type { Scope } from '../../data/scopes.ts';
import type { Topic } from '../../data/topics.ts';

/**
 * What must hold around an anchor for a rule to count:
 * `ai` the text is about AI; `deepseek` DeepSeek is named in the sentence, the one before, the headings or as the page's
 * subject; `deepseek-here` it is named in the block; `deepseek-subject` the claim is about it or a model of its; `model` the claim's subject is a model; `known` the record knows its
 * subject; `training` training is spoken of in the block, its headings or its headers; `claimed` a claim of the same topic
 * stands before in the block; `nvidia` Nvidia or US shares are named in the sentence; `january` the text dates or
 * explains the fall of January 2025; `cell` the block is a table cell.
 */
export type Condition =
  | 'ai'
  | 'deepseek'
  | 'deepseek-here'
  | 'deepseek-subject'
  | 'model'
  | 'known'
  | 'training'
  | 'claimed'
  | 'nvidia'
  | 'january'
  | 'cell'
  | 'no-train';

/** Whom a topic's claims can be about. */
export interface SubjectChoice {
  /** Only subjects of these kinds. */
  readonly kinds?: readonly Subject['kind'][];
  /** Only subjects with these ids or these makers. */
  readonly only?: readonly string[];
  /** The subject where the text names none. */
  readonly fallback?: string;
}

/** One way in which a sentence makes a claim of a topic. */
export interface Rule {
  /** The frame; see `frames.ts`. */
  readonly frame: string;
  readonly when?: readonly Condition[];
  /** What in the topic it is about. */
  readonly aspect?: string;
  /** The scope that the frame's own words give. */
  readonly scope?: Scope;
}

/** All that a topic's file states: its rules, the first that matches at an anchor makes the claim, and what cancels them. */
export interface TopicGrammar {
  readonly topic: Topic;
  /** Whom its claims can be about: models and companies where nothing is said. */
  readonly subjects?: SubjectChoice;
  readonly rules: readonly Rule[];
  /** Frames that cancel every rule at the same anchor: prices, funding, salaries. */
  readonly not: readonly string[];
}
