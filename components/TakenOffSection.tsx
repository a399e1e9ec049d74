import { i18n } from './i18n.ts';
import { dateText } from './date-text.ts';
import { displayLanguage } from './language.ts';
import { keyOf } from './message-key.ts';
import type { OptionsActions, TakenOff } from './options-content.ts';
import { Section } from './Section.tsx';

/** What the section needs. */
export interface TakenOffSectionProps extends Pick<OptionsActions, 'onPutBack' | 'onExportTakenOff'> {
  readonly notClaims: readonly TakenOff[];
}

/** What the reader has said is no claim, to be put back or exported. */
export function TakenOffSection({ notClaims, onPutBack, onExportTakenOff }: TakenOffSectionProps) {
  return (
    <Section id="taken-off" title={i18n.t('options.taken_off.title')}>
      <p>{i18n.t(notClaims.length === 0 ? 'options.taken_off.none' : 'options.taken_off.intro')}</p>
      {notClaims.length > 0 && (
        <>
          <ul class="sites">
            {notClaims.map((one) => (
              <li key={one.id}>
                <span id={`off-${one.id}`}>
                  <Passage {...one} />
                  <small>{i18n.t('options.taken_off.line', { topic: i18n.t(`topic.${keyOf(one.topic)}`), date: dateText(one.on, displayLanguage()) })}</small>
                </span>
                <button type="button" class="plain" aria-describedby={`off-${one.id}`} onClick={() => onPutBack(one.id)}>
                  {i18n.t('options.taken_off.put_back')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="action" onClick={() => onExportTakenOff()}>
            {i18n.t('options.taken_off.export')}
          </button>
        </>
      )}
    </Section>
  );
}

function Passage({ passage, start, end }: TakenOff) {
  return (
    <q>
      {passage.slice(0, start)}
      <strong>{passage.slice(start, end)}</strong>
      {passage.slice(end)}
    </q>
  );
}
