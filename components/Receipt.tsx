import { i18n } from './i18n.ts';
import { inARow } from './in-a-row.ts';
import { numberFormat } from './intl-formats.ts';
import { displayLanguage } from './language.ts';
import { dotted } from './dotted.ts';

/** What being on a page has cost it; all of it measured. */
export interface ReceiptProps {
  /** Time spent reading and marking (ms). */
  readonly spent: number;
  readonly marks: number;
  /** Elements added to the page and taken out again. */
  readonly domChanges: number;
  readonly requests: number;
}

/** What being on this page has cost it. */
export function Receipt({ spent, marks, domChanges, requests }: ReceiptProps) {
  const time = numberFormat(displayLanguage(), { style: 'unit', unit: 'millisecond', maximumFractionDigits: spent < 10 ? 1 : 0 }).format(spent);
  const parts = [time, i18n.t('popup.receipt.marks', marks), i18n.t('popup.receipt.dom_changes', domChanges), i18n.t('popup.receipt.requests', requests)];
  return (
    <p class="receipt" title={i18n.t('popup.receipt.meaning')}>
      {inARow(i18n.t('popup.receipt.title'), dotted(parts))}
    </p>
  );
}
