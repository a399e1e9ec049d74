import { type MarkedNotClaim, MOST_NOT_CLAIMS, type NotClaim } from './not-claim.ts';
import { notClaimKey } from './not-claim-key.ts';
import { loadSettings, saveSetting } from './store.ts';
import { inTurn } from './turns.ts';

/**
 * Keeps what a reader says is no claim, the newest first. Once the list is full the oldest makes room.
 * @param day - YYYY-MM-DD
 * @returns the id under which it is kept; the one it had where it was kept already
 */
export function addNotClaim(marked: MarkedNotClaim, day: string): Promise<string> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    const known = settings.notClaims.find((one) => notClaimKey(one) === notClaimKey(marked));
    if (known !== undefined) return known.id;
    const id = crypto.randomUUID();
    await saveSetting('notClaims', [{ ...marked, id, on: day }, ...settings.notClaims].slice(0, MOST_NOT_CLAIMS));
    return id;
  });
}

/** Forgets one of them, so that it counts as a claim again; an unknown id changes nothing. */
export function removeNotClaim(id: string): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    await saveSetting('notClaims', settings.notClaims.filter((one) => one.id !== id));
  });
}

/**
 * All of them as JSON Lines, each a passage for `npm run evaluate` (test/corpus/README.md): what the reader took off is not
 * among its claims, what else was found there is.
 */
export function notClaimsAsCorpus(notClaims: readonly NotClaim[]): string {
  return notClaims.map((one) => `${JSON.stringify(corpusLine(one))}\n`).join('');
}

function corpusLine({ id, on, passage, language, topic, start, end, others }: NotClaim) {
  return {
    id: `reader-${id.slice(0, 8)}`,
    source: 'reader',
    lang: language.split('-')[0] || 'en',
    kind: 'page',
    text: passage,
    claims: others.map((other) => ({ ...other, quote: passage.slice(other.start, other.end) })),
    note: `Marked as no ${topic} claim on ${on}: "${passage.slice(start, end)}". The claims are those found, not checked by hand.`,
  };
}
