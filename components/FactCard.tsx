import { i18n } from './i18n.ts';
import { type CardActions, CardBar } from './CardBar.tsx';
import type { CardContent, CardSteps } from './card-content.ts';
import { Comparison } from './Comparison.tsx';
import { comparisonRows } from './comparison-rows.ts';
import { CostStrip } from './CostStrip.tsx';
import { costStrip } from './cost-strip.ts';
import { FactDetails } from './FactDetails.tsx';
import { hedgeGapSentence } from './hedge-gap-sentence.ts';
import { Icon } from './Icon.tsx';
import { LabelReason } from './LabelReason.tsx';
import { displayLanguage, RECORD_LANGUAGE, writingDirection } from './language.ts';
import { OtherFacts } from './OtherFacts.tsx';
import { Questions } from './Questions.tsx';
import { SideBySide } from './SideBySide.tsx';
import { verdictSentence } from './verdict-sentence.ts';
import { RecordText } from './RecordText.tsx';

/** The id of the element that names a card; a card has its shadow root, and so its ids, to itself. */
const HEADING = 'fact';

/** What a card needs. */
export interface FactCardProps extends CardActions {
  readonly content: CardContent;
  /** Whether the card stays until it is closed; one that does not goes with the pointer, and can be pinned. */
  readonly stays: boolean;
  /** Where the claim stands among those it overlaps with; null or left out where it overlaps with none. */
  readonly steps?: CardSteps | null | undefined;
  /** The reader wants the card to stay. */
  readonly onPin: () => void;
  /** The reader closes the card. */
  readonly onClose: () => void;
  /** Takes back that this is no claim; null or left out while it counts as one. */
  readonly onRestore?: (() => void) | null | undefined;
}

/**
 * The card of a claim: a non-modal dialog that never takes the focus by itself. It fills the box it is put into up to
 * its own width, scrolls inside, and lies at an edge of the screen where an ancestor has `data-side="sheet"`.
 */
export function FactCard({ content, stays, steps = null, onPin, onClose, onRestore = null, ...actions }: FactCardProps) {
  const corner = i18n.t(stays ? 'card.close' : 'card.pin');
  // Another claim's card begins at its top, with everything folded.
  const key = [content.quote, ...content.facts.map((fact) => fact.id)].join('\n');
  return (
    <div class="card" role="dialog" aria-labelledby={HEADING} tabIndex={-1} lang={displayLanguage()} dir={writingDirection()}>
      <button type="button" class="corner" aria-label={corner} title={corner} onClick={() => (stays ? onClose() : onPin())}>
        <Icon name={stays ? 'close' : 'pin'} />
      </button>
      {onRestore === null ? (
        <>
          <div class="scroll" key={key}>
            <CardBody content={content} onOpenRecord={actions.onOpenRecord} />
          </div>
          <CardBar claim={key} factId={content.facts[0]?.id ?? null} steps={steps} {...actions} />
        </>
      ) : (
        <TakenOff quote={content.quote} onRestore={onRestore} />
      )}
    </div>
  );
}

function CardBody({ content, onOpenRecord }: Pick<FactCardProps, 'content' | 'onOpenRecord'>) {
  const language = displayLanguage();
  const { facts, sources, names, topic, subjectName, history, beside, questions } = content;
  const [first, ...rest] = facts;
  const asked = new Set(questions.map(({ fact }) => fact.id));
  const others = rest.filter(({ id }) => !asked.has(id));
  const verdict = verdictSentence(content, language);
  if (first === undefined) {
    return (
      <>
        <h2 id={HEADING}>{verdict}</h2>
        <blockquote>
          <bdi lang={RECORD_LANGUAGE}>{content.quote}</bdi>
        </blockquote>
      </>
    );
  }
  const rows = comparisonRows(content, language);
  const plot = costStrip(content);
  const gap = hedgeGapSentence(content.hedgeGap);
  const more = i18n.t('card.overview', { subject: names[first.subject] ?? subjectName });
  const lists = { sources, language, onOpenRecord };
  return (
    <>
      <LabelReason fact={first} language={language} />
      <h2 id={HEADING}>
        <RecordText>{first.statement}</RecordText>
      </h2>
      {first.certainty === 'opinion' && <p class="speaker">{i18n.t('card.speaker', { speaker: first.speaker })}</p>}
      {rows.length > 0 && <Comparison rows={rows} />}
      {verdict !== null && <p class={`verdict ${content.verdict}`}>{verdict}</p>}
      {gap !== null && <p class="gap">{gap}</p>}
      {questions.length > 0 && <Questions content={content} title={i18n.t('card.most_asked')} language={language} onOpenRecord={onOpenRecord} />}
      {plot !== null && <CostStrip plot={plot} language={language} />}
      {beside !== null && <SideBySide facts={[first, beside]} differs={content.besideDiffers} names={names} language={language} />}
      <FactDetails fact={first} history={history} sources={sources} language={language} />
      {others.length > 0 && <OtherFacts title={topic === 'about' ? more : i18n.t('card.also_known')} facts={others} folded={questions.length > 0} {...lists} />}
    </>
  );
}

function TakenOff({ quote, onRestore }: { readonly quote: string; readonly onRestore: () => void }) {
  return (
    <div class="scroll">
      <h2 id={HEADING}>{i18n.t('card.taken_off')}</h2>
      <blockquote>
        <bdi lang={RECORD_LANGUAGE}>{quote}</bdi>
      </blockquote>
      <p>{i18n.t('card.taken_off_detail')}</p>
      <button type="button" class="plain" onClick={onRestore}>
        {i18n.t('card.undo')}
      </button>
    </div>
  );
}
