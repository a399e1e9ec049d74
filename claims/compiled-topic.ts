import type { Scope } from '../data/scopes.ts';
import type { Topic } from '../data/topics.ts';
import { classNumber } from './classes.ts';
import { type Checks, checksOf } from './conditions.ts';
import { FIGURE_KINDS } from './figures.ts';
import { anchorOf, parseFrame } from './frames.ts';
import { compileFrame, type CompiledFrame, FrameList } from './match-frame.ts';
import type { Beside, Condition, Rule, SubjectChoice, TopicGrammar } from './topics/grammar.ts';

/** A rule ready to be tried. */
export interface CompiledRule extends Checks {
  readonly frame: CompiledFrame;
  readonly when: readonly Condition[];
  readonly aspect: string | null;
  readonly choice: SubjectChoice;
  readonly figure: NonNullable<Rule['figure']> | null;
  readonly scope: Scope | null;
  readonly beside: Beside | null;
}

/** The rules of a topic that anchor on the same kind of figure or word, and what cancels them. */
export interface RuleGroup {
  readonly anchor: string;
  /** The number of the anchor's class; see `classes.ts`. */
  readonly anchorNumber: number;
  /** What each rule asks for, in their order, without compiling them. */
  readonly asked: readonly Pick<CompiledRule, 'when' | 'choice'>[];
  /** Whether it is a kind of figure. */
  readonly isFigure: boolean;
  readonly rules: readonly CompiledRule[];
  /** The frames of the rules, in their order. */
  readonly frames: FrameList;
  /** The frames that cancel them all. */
  readonly not: FrameList;
}

/** A topic's grammar ready to be tried. */
export interface CompiledTopic {
  readonly topic: Topic;
  /** Figures first: a word inside a figure makes no claim of its own. */
  readonly groups: readonly RuleGroup[];
}

/** Makes a topic's grammar ready to be tried: its rules by what they anchor on. */
export function compileTopic({ topic, rules, not, subjects = {} }: TopicGrammar): CompiledTopic {
  const byAnchor = Map.groupBy(rules, ({ frame }) => anchorOf(frame));
  const cancelling = Map.groupBy(not, anchorOf);
  const anchors = [...byAnchor.keys()];
  const kinds: readonly string[] = FIGURE_KINDS;
  const inOrder = [...kinds.filter((kind) => byAnchor.has(kind)), ...anchors.filter((anchor) => !kinds.includes(anchor))];
  return { topic, groups: inOrder.map((anchor) => new LazyGroup(anchor, byAnchor.get(anchor) ?? [], cancelling.get(anchor) ?? [], subjects)) };
}

/** Its rules are compiled when a text first holds what they anchor on: most texts hold the anchors of few. */
class LazyGroup implements RuleGroup {
  readonly anchor: string;
  readonly anchorNumber: number;
  readonly asked: readonly Pick<CompiledRule, 'when' | 'choice'>[];
  readonly isFigure: boolean;
  readonly #rules: readonly Rule[];
  readonly #not: readonly string[];
  readonly #subjects: SubjectChoice;
  #compiledRules: readonly CompiledRule[] | null = null;
  #frames: FrameList | null = null;
  #compiledNot: FrameList | null = null;

  constructor(anchor: string, rules: readonly Rule[], not: readonly string[], subjects: SubjectChoice) {
    this.anchor = anchor;
    this.anchorNumber = classNumber(anchor);
    this.asked = rules.map((rule) => ({ when: rule.when ?? [], choice: rule.subjects ?? subjects }));
    const kinds: readonly string[] = FIGURE_KINDS;
    this.isFigure = kinds.includes(anchor);
    this.#rules = rules;
    this.#not = not;
    this.#subjects = subjects;
  }

  get rules(): readonly CompiledRule[] {
    return (this.#compiledRules ??= this.#rules.map((rule) => compileRule(rule, this.#subjects)));
  }

  get frames(): FrameList {
    return (this.#frames ??= new FrameList(this.rules.map(({ frame }) => frame)));
  }

  get not(): FrameList {
    return (this.#compiledNot ??= new FrameList(this.#not.map((line) => compileFrame(parseFrame(line)))));
  }
}

function compileRule(rule: Rule, subjects: SubjectChoice): CompiledRule {
  const { when = [], aspect = null, figure = null, scope = null, beside = null } = rule;
  const { ofSentence, checks, subjectChecks } = checksOf(when);
  return { frame: compileFrame(parseFrame(rule.frame)), when, ofSentence, checks, subjectChecks, aspect, choice: rule.subjects ?? subjects, figure, scope, beside };
}
