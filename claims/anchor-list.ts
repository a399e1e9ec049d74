import type { CompiledTopic, RuleGroup } from './compiled-topic.ts';

/** Rules that anchor on the same kind of figure or word, and the topic that they are of. */
export interface TopicGroup {
  readonly topic: CompiledTopic;
  readonly group: RuleGroup;
}

/** What the rules of all topics anchor on, told quickly by what a sentence lacks: most sentences hold few of them. */
export class AnchorList {
  /** In the order in which they are tried. */
  readonly groups: readonly TopicGroup[];
  /** For each group two numbers: which of the numbers of `lacksOf` its anchor is looked up in, and its bit. */
  readonly #anchors: Int32Array;

  constructor(topics: readonly CompiledTopic[]) {
    this.groups = topics.flatMap((topic) => topic.groups.map((group) => ({ topic, group })));
    this.#anchors = Int32Array.from(this.groups.flatMap(({ group: { anchorNumber } }) => [anchorNumber >> 5, 1 << (anchorNumber & 31)]));
  }

  /**
   * Which of the groups, from one on, is the first whose anchor begins in a sentence: its place in the list, or -1.
   * @param lacks - what the sentence lacks; see `lacksOf`
   */
  next(from: number, lacks: Int32Array): number {
    const anchors = this.#anchors;
    for (let at = from * 2; at < anchors.length; at += 2) if (((lacks[anchors[at] ?? 0] ?? 0) & (anchors[at + 1] ?? 0)) === 0) return at / 2;
    return -1;
  }
}
