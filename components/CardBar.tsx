import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { CardSteps } from './card-content.ts';
import { CITATION_FORMATS, type CitationFormat } from './citation-format.ts';
import { Icon } from './Icon.tsx';

/** What a reader can do with a claim's card; what is missing cannot be done there. */
export interface CardActions {
  /** Puts the claim and its facts on the clipboard; resolves to whether that was allowed. */
  readonly onCopy?: ((format: CitationFormat) => Promise<boolean>) | undefined;
  /** The reader wants to see a fact in the record. */
  readonly onOpenRecord?: ((factId: string) => void) | undefined;
  /** The reader says that this is no claim. */
  readonly onNotClaim?: (() => void) | undefined;
}

/** What the bar needs. */
export interface CardBarProps extends CardActions {
  /** What tells the claim from others: what was said about copying one is not said of the next. */
  readonly claim: string;
  /** The fact to show in the record; null where the card has none. */
  readonly factId: string | null;
  /** Null where the claim overlaps with no other. */
  readonly steps: CardSteps | null;
}

/**
 * The bar at the foot of a card. With the button in the card's corner there are never more than four controls in sight:
 * where overlapping claims are stepped through, the rest is behind one button.
 */
export function CardBar({ claim, steps, ...actions }: CardBarProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState({ claim, text: '' });
  const panel = useId();
  const copy = async (format: CitationFormat): Promise<void> => {
    const done = (await actions.onCopy?.(format)) ?? false;
    setSaid({ claim, text: i18n.t(done ? 'card.copy.done' : 'card.copy.refused', { format: i18n.t(`card.copy.${format}`) }) });
  };
  const opener = (label: string): ComponentChildren => (
    <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
      {label}
      <Icon name="open" />
    </button>
  );
  return (
    <div class="bar">
      <div id={panel} class="panel" hidden={!open}>
        {actions.onCopy !== undefined && (
          <div class="formats" role="group" aria-label={i18n.t('card.copy.as')}>
            <span aria-hidden="true">{i18n.t('card.copy.as')}</span>
            {CITATION_FORMATS.map((format) => (
              <button key={format} type="button" onClick={() => void copy(format)}>
                {i18n.t(`card.copy.${format}`)}
              </button>
            ))}
          </div>
        )}
        {steps !== null && <Others {...actions} />}
        <p role="status" class="told">
          {said.claim === claim && said.text}
        </p>
      </div>
      <div class="controls">
        {steps !== null && <Steps steps={steps} />}
        {steps === null && <Others {...actions} />}
        {(steps !== null || actions.onCopy !== undefined) && opener(steps === null ? i18n.t('card.copy.open') : i18n.t('card.more'))}
      </div>
    </div>
  );
}

function Others({ factId, onOpenRecord, onNotClaim }: Omit<CardBarProps, 'steps' | 'claim'>) {
  return (
    <>
      {onNotClaim !== undefined && (
        <button type="button" title={i18n.t('card.not_claim_hint')} onClick={onNotClaim}>
          {i18n.t('card.not_claim')}
        </button>
      )}
      {onOpenRecord !== undefined && factId !== null && (
        <button type="button" onClick={() => onOpenRecord(factId)}>
          {i18n.t('card.open_record')}
        </button>
      )}
    </>
  );
}

function Steps({ steps: { at, of, onStep } }: { readonly steps: CardSteps }) {
  return (
    <div class="steps" role="group" aria-label={i18n.t('card.steps.title')}>
      <button type="button" aria-label={i18n.t('card.steps.previous')} title={i18n.t('card.steps.previous')} onClick={() => onStep('previous')}>
        <Icon name="previous" />
      </button>
      <span role="status">{i18n.t('card.steps.at', { at, of })}</span>
      <button type="button" aria-label={i18n.t('card.steps.next')} title={i18n.t('card.steps.next')} onClick={() => onStep('next')}>
        <Icon name="next" />
      </button>
    </div>
  );
}
