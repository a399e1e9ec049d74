import type { ListedClaim } from '../messaging/page-summary.ts';

/** Prints the claims of a page as a table: topic, verdict, certainty and the page's words. */
export function printClaims(page: string, claims: readonly Omit<ListedClaim, 'id'>[]): void {
  console.log(`\n${page}: ${claims.length === 0 ? 'no claims' : `${claims.length} claims, ${claims.filter((claim) => claim.marked).length} underlined`}`);
  for (const claim of claims) {
    const mark = claim.marked ? '▁' : ' ';
    console.log(`${mark} ${claim.topic.padEnd(17)}${claim.verdict.padEnd(15)}${(claim.certainty ?? '-').padEnd(12)}${claim.text}`);
  }
}
