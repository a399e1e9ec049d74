import { i18n } from './i18n.ts';
import { lineOf } from './certainty-style.ts';
import type { ClaimEntry } from './popup-content.ts';

/** What a claim's words need. */
export interface ClaimWordsProps {
  readonly claim: Pick<ClaimEntry, 'text' | 'certainty' | 'marked'>;
}

/** The page's words of a claim, underlined in lists where they are underlined on the page. */
export function ClaimWords({ claim: { text, certainty, marked } }: ClaimWordsProps) {
  if (certainty === null) return <>{text}</>;
  if (!marked) {
    return (
      <>
        {text}
        <span class="unseen">, {i18n.t('popup.unmarked')}</span>
      </>
    );
  }
  const { style, color, thickness } = lineOf(certainty);
  return (
    <span class="words" style={{ textDecorationStyle: style, textDecorationColor: color, textDecorationThickness: `${thickness}px` }}>
      {text}
    </span>
  );
}
