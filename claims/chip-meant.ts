import { ClassSet } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { SubjectSearch } from './subject.ts';

/** Chips of a list by what the record has to say of them: DeepSeek's own first, made for China before those that they are cut down from. */
const BY_WEIGHT: readonly string[] = ['h800', 'h20', 'h100', 'a800', 'a100'];

const AND = ClassSet.of('and');

/** What may stand between the names of a list besides "and": "A800/H800", "H800, H20". */
const BETWEEN_NAMES: ReadonlySet<string> = new Set([',', '/', '、', '・', '和', '及', 'or', 'the', 'nvidia', "nvidia's", 'gpu', 'gpus', 'chip', 'chips', "'", 's']);

/** Words for what is made from another, before the name of that other: "a cut-down version of the H100". */
const VERSIONS: ReadonlySet<string> = new Set(['version', 'variant', 'versions', 'variants', 'variante', 'versión', 'versione']);

/** How far before a name such a word stands, in tokens: "version of Nvidia's flagship H100". */
const VERSION_REACH = 5;

/**
 * The chip that a claim is about where its anchor stands at one of several: of a list the one that the record has most to say
 * of, and what is called a version of another instead of that other.
 * @param chips - the sentence's chips in order
 * @param found - the one that stands at the anchor
 */
export function chipMeant(chips: readonly Mention[], found: Mention, search: SubjectSearch): Mention {
  const at = chips.indexOf(found);
  if (isOriginal(found, search)) return chips[at - 1] ?? chips[at + 1] ?? found;
  let first = at;
  let last = at;
  while (areListed(chips[first - 1], chips[first], search)) first--;
  while (areListed(chips[last], chips[last + 1], search)) last++;
  const list = chips.slice(first, last + 1);
  return BY_WEIGHT.map((id) => list.find(({ subject }) => subject.id === id)).find((chip) => chip !== undefined) ?? found;
}

function areListed(one: Mention | undefined, next: Mention | undefined, { tokens, sentence }: SubjectSearch): boolean {
  if (one === undefined || next === undefined || next.first - one.last > LIST_REACH) return false;
  for (let index = one.last + 1; index < next.first; index++) if (!sentence.begins(index, AND) && !BETWEEN_NAMES.has(tokens.key(index))) return false;
  return true;
}

/** How many tokens the names of a list stand apart at most. */
const LIST_REACH = 5;

function isOriginal({ first }: Mention, { tokens }: SubjectSearch): boolean {
  for (let index = first - 1; index >= first - VERSION_REACH; index--) if (VERSIONS.has(tokens.key(index))) return true;
  return false;
}
