import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { numberFormat } from './intl-formats.ts';
import { displayLanguage } from './language.ts';
import type { PageReceipt } from './popup-content.ts';

/** What a receipt needs. */
export interface ReceiptProps {
  readonly receipt: PageReceipt;
}

/** What being there has cost the page, folded until it is asked for. */
export function Receipt({ receipt: { spent, domChanges } }: ReceiptProps) {
  const format = numberFormat(displayLanguage(), { style: 'unit', unit: 'millisecond', unitDisplay: 'short', maximumFractionDigits: spent < 10 ? 1 : 0 });
  return (
    <details class="receipt">
      <summary>
        <Icon name="open" />
        {i18n.t('popup.receipt')}
      </summary>
      <ul>
        <li>{i18n.t('popup.receipt_time', { time: format.format(spent) })}</li>
        <li>{i18n.t('popup.receipt_changes', domChanges)}</li>
        <li>{i18n.t('popup.receipt_network')}</li>
      </ul>
    </details>
  );
}
