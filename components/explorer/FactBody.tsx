import { i18n } from '../i18n.ts';
import type { Fact } from '../../data/schema.ts';
import { FactDetails } from '../FactDetails.tsx';
import { RECORD_LANGUAGE } from '../language.ts';
import { addressOf, EVERYTHING } from './explorer-address.ts';
import { type RecordIndex, sourceIdsOf } from './record-content.ts';

/** What all of a fact needs. */
export interface FactBodyProps {
  readonly fact: Fact;
  readonly record: RecordIndex;
  /** BCP 47. */
  readonly language: string;
}

/** All that a fact says beyond its statement: why it has its label, what the card says, and the fact's own address. */
export function FactBody({ fact, record, language }: FactBodyProps) {
  const newer = fact.supersededBy === undefined ? undefined : record.factById.get(fact.supersededBy.fact);
  return (
    <div class="body">
      <p class="why">
        {i18n.t(`certainty.${fact.certainty}.meaning`)} <span lang={RECORD_LANGUAGE}>{fact.because}</span>
      </p>
      {fact.certainty === 'opinion' && <p class="speaker">{i18n.t('card.speaker', { speaker: fact.speaker })}</p>}
      <FactDetails fact={fact} sources={sourceIdsOf(fact).flatMap((id) => record.sourceById.get(id) ?? [])} language={language} />
      <p class="origin">
        {newer !== undefined && (
          <>
            {i18n.t('explorer.newer')}{' '}
            <a href={addressOf({ ...EVERYTHING, fact: newer.id })} lang={RECORD_LANGUAGE}>
              {newer.statement}
            </a>
            <br />
          </>
        )}
        <a href={addressOf({ ...EVERYTHING, fact: fact.id })}>{i18n.t('explorer.own_address')}</a>
      </p>
    </div>
  );
}
