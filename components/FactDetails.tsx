import { i18n } from './i18n.ts';
import type { Fact, Source } from '../data/schema.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { dateText } from './date-text.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { FactHistory } from './FactHistory.tsx';
import { keyOf } from './message-key.ts';
import { SourceList } from './SourceList.tsx';
import { RecordText } from './RecordText.tsx';

/** What a fact's details need. */
export interface FactDetailsProps {
  readonly fact: Fact;
  readonly sources: readonly Source[];
  /** BCP 47. */
  readonly language: string;
  /** Facts among which are those that it replaced and that replaced it; left out where these are shown elsewhere. */
  readonly history?: readonly Fact[] | undefined;
  /** The reader wants to see the fact in the record; left out where they are there already. */
  readonly onOpenRecord?: ((factId: string) => void) | undefined;
}

/** Everything a fact says beyond its statement, in the order in which a reader asks: what it counts, why, what not, from where. */
export function FactDetails({ fact, sources, language, history, onOpenRecord }: FactDetailsProps) {
  return (
    <div class="details">
      <Lens fact={fact} />
      {fact.arithmetic !== undefined && <Arithmetic key={fact.id} steps={fact.arithmetic} language={language} />}
      {fact.certainty === 'estimated' && <Part title={i18n.t('card.method')}>{fact.method}</Part>}
      {fact.certainty === 'contested' && <Parties parties={fact.parties} sources={sources} />}
      {fact.certainty === 'unknown' && (
        <>
          <Part title={i18n.t('card.missing')}>{fact.missing}</Part>
          <Part title={i18n.t('card.who_could_tell')}>{fact.whoCouldTell}</Part>
        </>
      )}
      {fact.unclear !== undefined && <Part title={i18n.t('card.unclear')}>{fact.unclear}</Part>}
      {fact.oftenSaid !== undefined && <Part title={i18n.t('card.often_said')}>{fact.oftenSaid}</Part>}
      {history !== undefined && <FactHistory fact={fact} history={history} language={language} />}
      <section>
        <h3>{i18n.t('card.sources')}</h3>
        <SourceList citations={fact.sources} sources={sources} language={language} />
      </section>
      <p class="origin">
        {fact.basis !== undefined && <span>{i18n.t(`basis.${keyOf(fact.basis)}`)}. </span>}
        {history === undefined && fact.supersededBy !== undefined && (
          <span>{i18n.t('card.replaced', { date: dateText(fact.supersededBy.from, language) })} </span>
        )}
        {onOpenRecord !== undefined && (
          <button type="button" class="link" onClick={() => onOpenRecord(fact.id)}>
            {i18n.t('card.in_record')}
          </button>
        )}
      </p>
    </div>
  );
}

function Lens({ fact: { counts, leavesOut } }: Pick<FactDetailsProps, 'fact'>) {
  if (counts === undefined && leavesOut === undefined) return null;
  return (
    <div class="lens">
      {counts !== undefined && <Items title={i18n.t('card.counts')} items={counts} />}
      {leavesOut !== undefined && <Items title={i18n.t('card.leaves_out')} items={leavesOut} />}
    </div>
  );
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <RecordText>{item}</RecordText>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <RecordText>{children}</RecordText>
      </p>
    </section>
  );
}

type ContestedFact = Extract<Fact, { certainty: 'contested' }>;

function Parties({ parties, sources }: Pick<ContestedFact, 'parties'> & Pick<FactDetailsProps, 'sources'>) {
  return (
    <section>
      <h3>{i18n.t('card.parties')}</h3>
      <dl class="parties">
        {parties.map(({ name, position, source }) => {
          const url = sources.find(({ id }) => id === source)?.url;
          return (
            <div key={name}>
              <dt>{url === undefined ? name : <ExternalLink href={url}>{name}</ExternalLink>}</dt>
              <dd>
                <RecordText>{position}</RecordText>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
