import { i18n } from './i18n.ts';
import type { Citation, Source } from '../data/schema.ts';
import { dateText } from './date-text.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Icon.tsx';
import { dotted } from './dotted.ts';

/** How many sources are in sight before the reader asks for the rest. */
const IN_SIGHT = 3;

/** What a list of sources needs. */
export interface SourceListProps {
  readonly citations: readonly Citation[];
  /** Where the cited documents are looked up; a citation of another document is left out. */
  readonly sources: readonly Source[];
  /** BCP 47. */
  readonly language: string;
}

/** The documents that a fact stands on, each with its link and the place in it. */
export function SourceList({ citations, sources, language }: SourceListProps) {
  const cited = citations.flatMap((citation) => {
    const source = sources.find(({ id }) => id === citation.source);
    return source === undefined ? [] : [<SourceItem key={`${source.id} ${citation.where}`} {...{ source, citation, language }} />];
  });
  const rest = cited.slice(IN_SIGHT);
  return (
    <>
      <ul class="sources">{cited.slice(0, IN_SIGHT)}</ul>
      {rest.length > 0 && (
        <details class="rest">
          <summary>
            <Icon name="open" />
            {i18n.t('card.more_sources', rest.length)}
          </summary>
          <ul class="sources">{rest}</ul>
        </details>
      )}
    </>
  );
}

interface SourceItemProps {
  readonly source: Source;
  readonly citation: Citation;
  readonly language: string;
}

function SourceItem({ source, citation, language }: SourceItemProps) {
  const about = [
    source.publisher,
    dateText(source.date, language),
    citation.where,
    ...(source.read === 'relayed' ? [i18n.t('card.relayed')] : []),
    ...(source.url === undefined && source.note !== undefined ? [source.note] : []),
  ];
  return (
    <li>
      {source.url === undefined ? source.title : <ExternalLink href={source.url}>{source.title}</ExternalLink>}
      <span class="about">{dotted(about)}</span>
    </li>
  );
}
