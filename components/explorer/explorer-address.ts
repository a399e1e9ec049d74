import { BASES, type Basis } from '../../data/bases.ts';
import { CERTAINTIES, type Certainty } from '../../data/certainty.ts';
import { TOPICS, type Topic } from '../../data/topics.ts';
import { SORTS, type Sort } from './fact-sort.ts';

/** What the explorer can show: the facts as a list, their training costs as a plot, the same costs as a table. */
export const VIEWS = ['facts', 'plot', 'table'] as const;

/** One view. */
export type View = (typeof VIEWS)[number];

/** All that the explorer's address says. */
export interface ExplorerState {
  readonly view: View;
  /** As typed. */
  readonly words: string;
  /** Null for all. */
  readonly topic: Topic | null;
  /** Empty for all; in the order of the scale. */
  readonly certainties: readonly Certainty[];
  /** The id of a subject, null for all. */
  readonly subject: string | null;
  /** Empty for all; in the order of the list. */
  readonly bases: readonly Basis[];
  /** YYYY-MM-DD: only what was known on that day. */
  readonly knownOn: string | null;
  /** Null for the sort that suits: relevance where words are typed, else date. */
  readonly sort: Sort | null;
  /** The page of the list, from 1. */
  readonly page: number;
  /** The id of the open fact, null where none is open. */
  readonly fact: string | null;
}

/** The explorer with nothing typed, chosen or opened. */
export const EVERYTHING: ExplorerState = {
  view: 'facts',
  words: '',
  topic: null,
  certainties: [],
  subject: null,
  bases: [],
  knownOn: null,
  sort: null,
  page: 1,
  fact: null,
};

/** The address of the explorer within its page; that of a fact is `#fact-` and its id. Both may have a query. */
const PATH = /^#(?:record|fact-(?<fact>[^?]+))(?:\?(?<query>.*))?$/s;

/**
 * What an address within the options page (`location.hash`) says of the explorer; null where it is not the explorer's.
 * Values that no list has count as not given.
 */
export function stateOfAddress(hash: string): ExplorerState | null {
  const { groups } = PATH.exec(hash) ?? {};
  if (groups === undefined) return null;
  const query = new URLSearchParams(groups.query ?? '');
  const among = <Word extends string>(name: string, words: readonly Word[]): Word[] => {
    const given = new Set<string>((query.get(name) ?? '').split(','));
    return words.filter((word) => given.has(word));
  };
  return {
    view: among('view', VIEWS)[0] ?? 'facts',
    words: query.get('q') ?? '',
    topic: among('topic', TOPICS)[0] ?? null,
    certainties: among('certainty', CERTAINTIES),
    subject: query.get('subject'),
    bases: among('basis', BASES),
    knownOn: dayOf(query.get('known')),
    sort: among('sort', SORTS)[0] ?? null,
    page: Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1),
    fact: groups.fact === undefined ? null : decoded(groups.fact),
  };
}

/** The address of a state, as short as can be: what is not chosen is left out. */
export function addressOf(state: ExplorerState): string {
  const query = new URLSearchParams(
    Object.entries({
      view: state.view === 'facts' ? '' : state.view,
      q: state.words,
      topic: state.topic ?? '',
      certainty: state.certainties.join(','),
      subject: state.subject ?? '',
      basis: state.bases.join(','),
      known: state.knownOn ?? '',
      sort: state.sort ?? '',
      // An open fact is on the page it is on, whatever the list's page was.
      page: state.page === 1 || state.fact !== null ? '' : String(state.page),
    }).filter(([, value]) => value !== ''),
  );
  const path = state.fact === null ? '#record' : `#fact-${encodeURIComponent(state.fact)}`;
  // A comma may stand in a query as it is, and reads better.
  return query.size === 0 ? path : `${path}?${query.toString().replaceAll('%2C', ',')}`;
}

/** A state with another choice of facts: the list begins anew, and no fact stays open. */
export function choosing(state: ExplorerState, choice: Partial<ExplorerState>): ExplorerState {
  return { ...state, page: 1, fact: null, ...choice };
}

/** Whether anything narrows the facts down. */
export function isNarrowed({ words, topic, certainties, subject, bases, knownOn }: ExplorerState): boolean {
  return words.trim() !== '' || topic !== null || subject !== null || knownOn !== null || certainties.length > 0 || bases.length > 0;
}

/** An id as it was before it became part of an address; as it stands there where it is no such thing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function dayOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  // The calendar turns 31 February into a day of March, which nobody has chosen.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? text : null;
}
