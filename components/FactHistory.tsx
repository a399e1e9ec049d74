import { i18n } from './i18n.ts';
import type { Fact } from '../data/schema.ts';
import { dateText } from './date-text.ts';
import { RecordText } from './RecordText.tsx';

/** What a history needs. */
export interface FactHistoryProps {
  readonly fact: Fact;
  /** Facts among which those are that it replaced and that replaced it, oldest first. */
  readonly history: readonly Fact[];
  /** BCP 47. */
  readonly language: string;
}

/** What was on record before a fact and since; nothing where it has always stood. */
export function FactHistory({ fact, history, language }: FactHistoryProps) {
  const earlier = before(fact, history);
  const later = fact.supersededBy === undefined ? undefined : history.find(({ id }) => id === fact.supersededBy?.fact);
  if (earlier.length === 0 && later === undefined) return null;
  return (
    <section class="history">
      <h3>{i18n.t('card.changes')}</h3>
      <ul>
        {[...earlier, ...(later === undefined ? [] : [later])].map(({ id, statement, asOf }) => (
          <li key={id}>
            <span class="date">{dateText(asOf, language)}</span> <RecordText>{statement}</RecordText>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chain of facts that led to this one, oldest first. */
function before(fact: Fact, history: readonly Fact[]): Fact[] {
  return history.filter(({ supersededBy }) => supersededBy?.fact === fact.id).flatMap((one) => [...before(one, history), one]);
}
