import { i18n } from './i18n.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { ClaimWords } from './ClaimWords.tsx';
import { displayLanguage, RECORD_LANGUAGE } from './language.ts';
import type { PanelClaim } from './panel-content.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** What a claim in the side panel needs. */
export interface ClaimArticleProps {
  readonly claim: PanelClaim;
  /** The reader wants to see the claim in the page. */
  readonly onShowClaim: (id: string) => void;
  /** The reader wants to see the fact in the record. */
  readonly onOpenRecord: (factId: string) => void;
}

/** All that a claim's mark says, in words: the page's words, the label, the fact, and how the page's figure compares. */
export function ClaimArticle({ claim, onShowClaim, onOpenRecord }: ClaimArticleProps) {
  const [fact] = claim.facts;
  const verdict = verdictSentence(claim, displayLanguage());
  const id = `claim-${claim.id.replace('/', '-')}`;
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>
        <q>
          <ClaimWords claim={claim} />
        </q>
      </h3>
      {claim.certainty !== null && (
        <p>
          <CertaintyLabel certainty={claim.certainty} />
        </p>
      )}
      {fact !== undefined && claim.certainty !== null && <p lang={RECORD_LANGUAGE}>{fact.statement}</p>}
      {verdict !== null && <p class={`verdict ${claim.verdict}`}>{verdict}</p>}
      <p class="ways">
        <button type="button" class="plain" aria-describedby={id} onClick={() => onShowClaim(claim.id)}>
          {i18n.t('panel.show')}
        </button>
        {fact !== undefined && claim.certainty !== null && (
          <button type="button" class="plain" aria-describedby={id} onClick={() => onOpenRecord(fact.id)}>
            {i18n.t('panel.record')}
          </button>
        )}
      </p>
    </article>
  );
}
