import type { Subject } from '../schema.ts';
import { problemsOf } from './parsed-record.ts';
import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

/** Matching ignores case, and tries every name with hyphens, with spaces and with neither. */
const asMatched = (name: string): string => name.toLowerCase().replaceAll(/[\s\u2010-\u2015-]+/gu, '');

const namesOf = ({ name, aliases, inContext = [] }: Subject): string[] => [
  ...new Set([asMatched(name), ...aliases.map(asMatched), ...inContext.map(asMatched)]),
];

/** Matching does not find a space where a name has none: "Deep Seek" is no repetition of "DeepSeek". */
const asWritten = (name: string): string => name.toLowerCase().replaceAll(/[\s\u2010-\u2015-]+/gu, ' ');

const repeats = ({ name, aliases }: Subject): string[] => {
  const own = asWritten(name);
  const seen = new Set<string>();
  return aliases.flatMap((alias) => {
    const matched = asWritten(alias);
    if (matched === own) return [`aliases: "${alias}" repeats the name`];
    if (seen.has(matched)) return [`aliases: "${alias}" repeats another alias`];
    seen.add(matched);
    return [];
  });
};

/** No name, alias or short name means two subjects, and no alias repeats the name or another alias. */
export function checkNames(record: ParsedRecord): Problem[] {
  const owners = new Map<string, string>();
  return record.subjects.flatMap((placed) => {
    const taken = namesOf(placed.entry).flatMap((name) => {
      const owner = owners.get(name);
      if (owner !== undefined) return [`the name "${name}" belongs to ${owner} already`];
      owners.set(name, placed.entry.id);
      return [];
    });
    return problemsOf(placed, [...repeats(placed.entry), ...taken]);
  });
}
