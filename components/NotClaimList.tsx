import { i18n } from '#i18n';
import type { Topic } from '../data/topics.ts';
import { dateText } from './date-text.ts';
import { keyOf } from './message-key.ts';

/** What a reader has said is no claim, as its list shows it. */
export interface NotClaimEntry {
  readonly id: string;
  readonly topic: Topic;
  /** The words around it, and where it stands in them (UTF-16 offsets). */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** What the list needs. */
export interface NotClaimListProps {
  readonly entries: readonly NotClaimEntry[];
  /** BCP 47. */
  readonly language: string;
  /** The reader takes one back: it counts as a claim again. */
  readonly onRestore: (id: string) => void;
  /** The reader wants all of them as a file of corpus lines. */
  readonly onExport: () => void;
}

/** What the reader has said is no claim, each with the words around it, to be taken back or handed on. */
export function NotClaimList({ entries, language, onRestore, onExport }: NotClaimListProps) {
  if (entries.length === 0) return <p>{i18n.t('not_claims.none')}</p>;
  return (
    <>
      <ul class="not-claims">
        {entries.map(({ id, topic, passage, start, end, on }) => (
          <li key={id}>
            <p>
              {passage.slice(0, start)}
              <mark>{passage.slice(start, end)}</mark>
              {passage.slice(end)}
            </p>
            <p class="about">{[i18n.t(`topic.${keyOf(topic)}`), dateText(on, language)].join(' · ')}</p>
            <button type="button" aria-label={i18n.t('not_claims.restore_one', { words: passage.slice(start, end) })} onClick={() => onRestore(id)}>
              {i18n.t('not_claims.restore')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onExport}>
        {i18n.t('not_claims.export', entries.length)}
      </button>
    </>
  );
}
