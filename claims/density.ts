import type { Density } from '../data/choices.ts';

/** A claim as density judges it; claims are given in the order of the page. */
export interface Listed {
  /** Unique in the page. */
  readonly id: string;
  /** Whom or what it is about. */
  readonly subject: string;
  /** What it says, without where it says so. */
  readonly says: string;
  readonly hasFigure: boolean;
  /** Whether the record has it otherwise than the page: what a reader most needs to be told. */
  readonly differs: boolean;
  /** Whether it is a bare mention. */
  readonly isMention: boolean;
  /** The block it stands in. */
  readonly block: string;
  /** The section it stands in: the headings above it. */
  readonly section: string;
  /** Whether it stands in a table, which is looked things up in and not read through. */
  readonly inTable: boolean;
}

/** How many words of running text there are to one mark, at the least. */
export const WORDS_PER_MARK = 60;

/** Marks that any text may have, however short. */
const ALWAYS = 8;

/**
 * Which claims of a page to underline: every claim with a figure, and of the others the first about a subject in each
 * block, section or page. Where that would be more than one mark in {@link WORDS_PER_MARK} words, bare
 * mentions give way first, then what was said before, then what the record has as the page has it, claims without a figure
 * first; what is left of one kind is spread over the page. Figures in tables stay. `all` is all.
 * @param claims - in the order of the page
 * @param words - how many words the page has
 * @returns their ids
 */
export function claimsToMark(claims: readonly Listed[], density: Density, words: number): ReadonlySet<string> {
  if (density === 'all') return new Set(claims.map((claim) => claim.id));
  const chosen = firstOnes(claims, density);
  const kept = new Set(chosen.filter((claim) => claim.inTable && claim.hasFigure).map((claim) => claim.id));
  const inText = chosen.filter((claim) => !kept.has(claim.id));
  for (const claim of thinned(inText, Math.max(ALWAYS, Math.round(words / WORDS_PER_MARK)))) kept.add(claim.id);
  return kept;
}

/** Every claim with a figure, and the first of the others about a subject in each place; a mention after any claim is none. */
function firstOnes(claims: readonly Listed[], density: Exclude<Density, 'all'>): Listed[] {
  const named = new Set<string>();
  return claims.filter((claim) => {
    const place = density === 'page' ? '' : claim[density];
    const key = `${place}\n${claim.subject}\n${claim.isMention ? '' : claim.says}`;
    const mention = `${place}\n${claim.subject}\n`;
    const isFirst = !named.has(key);
    named.add(key).add(mention);
    return claim.hasFigure || isFirst;
  });
}

/** At most so many claims: the telling ones first, and those of the last rank that has room spread evenly. */
function thinned(claims: readonly Listed[], most: number): readonly Listed[] {
  if (claims.length <= most) return claims;
  const said = new Set<string>();
  const ranks: [Listed[], Listed[], Listed[], Listed[], Listed[]] = [[], [], [], [], []];
  for (const claim of claims) {
    ranks[rankOf(claim, said.has(claim.says))].push(claim);
    said.add(claim.says);
  }
  const kept: Listed[] = [];
  for (const rank of ranks) kept.push(...spread(rank, most - kept.length));
  return kept;
}

function rankOf({ isMention, hasFigure, differs }: Listed, wasSaid: boolean): 0 | 1 | 2 | 3 | 4 {
  if (isMention) return 4;
  if (wasSaid) return 3;
  if (differs) return 0;
  return hasFigure ? 1 : 2;
}

/** At most so many of a list, evenly spread over it. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return items.filter((_, index) => Math.floor(((index + 1) * most) / items.length) > Math.floor((index * most) / items.length));
}
