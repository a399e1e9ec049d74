import { i18n } from './i18n.ts';
import type { Accuracy, Score } from '../data/accuracy.ts';
import { dateText } from './date-text.ts';
import { numberFormat } from './intl-formats.ts';
import { displayLanguage } from './language.ts';
import { keyOf } from './message-key.ts';
import { Section } from './Section.tsx';

/** What the section needs. */
export interface AccuracySectionProps {
  /** Null where it was not measured. */
  readonly accuracy: Accuracy | null;
}

/** How often claims are found rightly and missed, as it was measured. */
export function AccuracySection({ accuracy }: AccuracySectionProps) {
  return (
    <Section id="accuracy" title={i18n.t('options.accuracy.title')}>
      {accuracy === null ? <p>{i18n.t('options.accuracy.none')}</p> : <Measured {...accuracy} />}
    </Section>
  );
}

function Measured({ measuredOn, corpus, overall, topics, languages, negatives }: Accuracy) {
  const language = displayLanguage();
  const counts = numberFormat(language, {});
  const passages = counts.format(overall.passages);
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <>
      <p>{i18n.t('options.accuracy.intro', { passages, corpus, date: dateText(measuredOn, language) })}</p>
      <div class="scores" role="group" aria-label={i18n.t('options.accuracy.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.accuracy.topic')}</th>
              <th scope="col">{i18n.t('options.accuracy.passages')}</th>
              <th scope="col">{i18n.t('options.accuracy.claims')}</th>
              <th scope="col">{i18n.t('options.accuracy.found')}</th>
              <th scope="col">{i18n.t('options.accuracy.precision')}</th>
              <th scope="col">{i18n.t('options.accuracy.recall')}</th>
              <th scope="col">{i18n.t('options.accuracy.f1')}</th>
              <th scope="col">{i18n.t('options.accuracy.figure')}</th>
              <th scope="col">{i18n.t('options.accuracy.subject')}</th>
              <th scope="col">{i18n.t('options.accuracy.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={i18n.t('options.accuracy.overall')} score={overall} language={language} />
            {topics.map(({ topic, ...score }) => (
              <Row key={topic} name={i18n.t(`topic.${keyOf(topic)}`)} score={score} language={language} />
            ))}
          </tbody>
          <tbody>
            <tr>
              <th class="group" scope="rowgroup" colSpan={10}>
                {i18n.t('options.accuracy.by_language')}
              </th>
            </tr>
            {languages.map(({ language: code, ...score }) => (
              <Row key={code} name={languageNames.of(code) ?? code} score={score} language={language} />
            ))}
          </tbody>
        </table>
      </div>
      <p>{i18n.t('options.accuracy.negatives', negatives.wrongMarks, { negatives: counts.format(negatives.passages), marks: counts.format(negatives.wrongMarks) })}</p>
      <p>{i18n.t('options.accuracy.unseen')}</p>
      <p class="hint">{i18n.t('options.accuracy.explained')}</p>
    </>
  );
}

function Row({ name, score, language }: { readonly name: string; readonly score: Score; readonly language: string }) {
  const counts = numberFormat(language, {});
  const share = numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <tr>
      <th scope="row">{name}</th>
      {/* A row's cells never change places. */}
      {[score.passages, score.claims, score.found].map((value, index) => (
        <td key={index}>{counts.format(value)}</td>
      ))}
      {[score.precision, score.recall, score.f1, score.figure, score.subject, score.verdict].map((value, index) => (
        <td key={index}>{value === null ? '–' : share.format(value)}</td>
      ))}
    </tr>
  );
}
