import { i18n } from './i18n.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { ClaimWords } from './ClaimWords.tsx';
import type { ClaimEntry } from './popup-content.ts';
import { verdictInShort } from './verdict-sentence.ts';
import { dotted } from './dotted.ts';

/** What a list of claims needs. */
export interface ClaimListProps {
  readonly claims: readonly ClaimEntry[];
  /** The reader wants to see the claim in the page. */
  readonly onShowClaim: (id: string) => void;
}

/** Claims of a page, a button each that leads to its place. */
export function ClaimList({ claims, onShowClaim }: ClaimListProps) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <button type="button" onClick={() => onShowClaim(claim.id)}>
            <span class="at">{claim.certainty !== null && <CertaintyMark certainty={claim.certainty} />}</span>
            <span class="said">
              <ClaimWords claim={claim} />
            </span>
            <span class="verdict">{summaryOf(claim)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What there is to say of a claim in a line: its label, and how its figure stands. */
function summaryOf({ certainty, verdict, topic }: ClaimEntry): string {
  return dotted([...(certainty === null ? [] : [i18n.t(`certainty.${certainty}.word`)]), ...(topic === 'about' ? [] : [verdictInShort(verdict)])]);
}
