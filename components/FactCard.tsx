import { i18n } from '#i18n';
import type { CardContent } from './card-content.ts';
import { Comparison } from './Comparison.tsx';
import { comparisonRows } from './comparison-rows.ts';
import { FactDetails } from './FactDetails.tsx';
import { Icon } from './Icon.tsx';
import { LabelReason } from './LabelReason.tsx';
import { displayLanguage } from './language.ts';
import { OtherFacts } from './OtherFacts.tsx';
import { verdictSentence } from './verdict-sentence.ts';

/** The id of the element that names a card; a card has its shadow root, and so its ids, to itself. */
const HEADING = 'fact';

/** What a card needs. */
export interface FactCardProps {
  readonly content: CardContent;
  /** The reader closes the card. */
  readonly onClose: () => void;
  /** The reader wants to see a fact in the record; without it cards do not lead there. */
  readonly onOpenRecord?: ((factId: string) => void) | undefined;
}

/**
 * The card of a claim: a non-modal dialog that never takes the focus by itself. It fills the box it is put into up to
 * its own width, scrolls inside, and lies at the foot of the screen where an ancestor has `data-side="sheet"`.
 */
export function FactCard({ content, onClose, onOpenRecord }: FactCardProps) {
  const dir = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return (
    <div class="card" role="dialog" aria-labelledby={HEADING} tabIndex={-1} lang={displayLanguage()} dir={dir}>
      <button type="button" class="close" aria-label={i18n.t('card.close')} title={i18n.t('card.close')} onClick={() => onClose()}>
        <Icon name="close" />
      </button>
      {/* Another claim's card begins at its top, with everything folded. */}
      <div class="scroll" key={[content.quote, ...content.facts.map((fact) => fact.id)].join('\n')}>
        <CardBody content={content} onOpenRecord={onOpenRecord} />
      </div>
    </div>
  );
}

function CardBody({ content, onOpenRecord }: Pick<FactCardProps, 'content' | 'onOpenRecord'>) {
  const language = displayLanguage();
  const { facts, sources, names, topic, subjectName } = content;
  const [first, ...others] = facts;
  const verdict = verdictSentence(content, language);
  if (first === undefined) {
    return (
      <>
        <h2 id={HEADING}>{verdict}</h2>
        <blockquote>{content.quote}</blockquote>
      </>
    );
  }
  const rows = comparisonRows(content, language);
  return (
    <>
      <LabelReason fact={first} language={language} />
      <h2 id={HEADING}>{first.statement}</h2>
      {first.certainty === 'opinion' && <p class="speaker">{i18n.t('card.speaker', { speaker: first.speaker })}</p>}
      {rows.length > 0 && <Comparison rows={rows} />}
      {verdict !== null && <p class={`verdict ${content.verdict}`}>{verdict}</p>}
      <FactDetails fact={first} {...{ sources, language, onOpenRecord }} />
      {others.length > 0 && (
        <OtherFacts
          title={topic === 'about' ? i18n.t('card.overview', { subject: names[first.subject] ?? subjectName }) : i18n.t('card.also_known')}
          facts={others}
          {...{ sources, language, onOpenRecord }}
        />
      )}
    </>
  );
}
