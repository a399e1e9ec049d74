import type { Assessment } from '../../claims/assessment.ts';
import type { Claim } from '../../claims/claim.ts';
import type { CardContent } from '../../components/card-content.ts';
import type { CardRequest, CardSheet } from '../../data/card-sheet.ts';

/** What the card of a claim asks of the record. */
export function cardRequestOf({ topic, subject }: Claim, { factIds, beside, about }: Assessment): CardRequest {
  return {
    factIds,
    besideId: beside?.factId ?? null,
    overviewOf: topic === 'about' ? (subject.id ?? about) : null,
  };
}

/** Everything the card of a claim shows. `quote` is the page's own words. */
export function cardContentOf(quote: string, claim: Claim, assessment: Assessment, sheet: CardSheet): CardContent {
  return {
    ...sheet,
    quote,
    topic: claim.topic,
    subjectName: claim.subject.name,
    pageFigure: claim.figure,
    scope: claim.scope,
    hedge: claim.hedge,
    hedgeGap: assessment.hedgeGap,
    verdict: assessment.verdict,
    besideDiffers: assessment.beside?.differs ?? [],
  };
}
