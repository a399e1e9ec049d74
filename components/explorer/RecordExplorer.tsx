import { useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import type { Fact } from '../../data/schema.ts';
import { displayLanguage } from '../language.ts';
import { CostPlot } from './CostPlot.tsx';
import { costPointsOf } from './cost-points.ts';
import { CostTable } from './CostTable.tsx';
import { addressOf, choosing, EVERYTHING, type ExplorerState, isNarrowed } from './explorer-address.ts';
import { EpochCredit } from './EpochCredit.tsx';
import { factsOnEpoch } from './epoch-credit.ts';
import { explore } from './explored.ts';
import { ExportButtons, type SavedFile } from './ExportButtons.tsx';
import { FactList } from './FactList.tsx';
import { goToFact, placeOf } from './fact-place.ts';
import { createFactSearch } from './fact-search.ts';
import { BasisToggles, FilterFields } from './FilterFields.tsx';
import { Filters } from './Filters.tsx';
import { OpenFact } from './OpenFact.tsx';
import { indexRecord, type RecordContent } from './record-content.ts';
import { SearchField } from './SearchField.tsx';
import { subjectOptions } from './subject-options.ts';
import { ViewLinks } from './ViewLinks.tsx';

/** What the explorer needs. */
export interface RecordExplorerProps {
  readonly record: RecordContent;
  readonly state: ExplorerState;
  /** The reader wants another address; `replace` where it is to take the place of the one before, as while typing. */
  readonly onNavigate: (address: string, step: 'push' | 'replace') => void;
  /** The reader wants to keep a file. */
  readonly onSave: (file: SavedFile) => void;
}

/** The record to search, filter, plot and take along. All that the reader chooses is in the address. */
export function RecordExplorer({ record: content, state, onNavigate, onSave }: RecordExplorerProps) {
  const language = displayLanguage();
  const record = useMemo(() => indexRecord(content), [content]);
  const lookups = useMemo(
    () => ({ record, search: createFactSearch(record), points: costPointsOf(record.facts, record.subjectById) }),
    [record],
  );
  const onEpoch = useMemo(() => factsOnEpoch(record), [record]);
  const subjects = useMemo(() => subjectOptions(record.facts, record.subjects, language), [record, language]);
  // Opening a fact and turning a page change nothing of what there is to show.
  const selection = addressOf({ ...state, page: 1, fact: null });
  const explored = useMemo(() => explore(lookups, state, language), [lookups, selection, language]);
  const bases = useMemo(() => {
    const all = state.view === 'facts' ? record.facts : [...lookups.points.values()];
    return new Set(all.flatMap(({ basis }) => basis ?? []));
  }, [lookups, state.view]);

  useLayoutEffect(() => {
    if (state.fact !== null) goToFact(state.fact);
  }, [state.fact]);

  const choose = (choice: Partial<ExplorerState>): void => onNavigate(addressOf(choosing(state, choice)), 'push');
  const openFact = (fact: string | null): void => onNavigate(addressOf({ ...state, fact }), 'push');
  const opened = state.fact === null ? null : (record.factById.get(state.fact) ?? null);
  const isListed = opened !== null && explored.facts.includes(opened);
  const isOnEpoch = ({ id }: Fact): boolean => onEpoch.has(id);
  const basisToggles = <BasisToggles {...{ state, explored, bases }} onChoose={choose} />;
  const shared = { record, language };

  return (
    <section class="explorer" id="record" aria-labelledby="record-title">
      <h2 id="record-title">{i18n.t('options.record.title')}</h2>
      {state.fact !== null && opened === null && (
        <p class="stray" id={placeOf(state.fact)} tabIndex={-1}>
          {i18n.t('explorer.no_such_fact', { id: state.fact })}
        </p>
      )}
      <p>{i18n.t('explorer.intro', { facts: record.facts.length, sources: record.sources.length })}</p>
      <ViewLinks state={state} inView={explored.inView} />
      <SearchField words={state.words} onType={(words) => onNavigate(addressOf(choosing(state, { words })), 'replace')} />
      <Filters chosen={chosenCount(state)}>
        <FilterFields {...{ state, explored, subjects }} onChoose={choose} />
        {state.view === 'facts' && basisToggles}
      </Filters>
      {state.view !== 'facts' && basisToggles}
      <div class="status">
        <p role="status">
          {i18n.t(state.view === 'facts' ? 'explorer.found' : 'explorer.costs_found', explored.facts.length)}
        </p>
        {isNarrowed(state) && (
          <a href={addressOf({ ...EVERYTHING, view: state.view })}>{i18n.t('explorer.clear')}</a>
        )}
        <ExportButtons facts={explored.facts} record={record} address={selection} onSave={onSave} />
      </div>
      {opened !== null && state.view !== 'plot' && !isListed && (
        <>
          <p>{i18n.t('explorer.not_among')}</p>
          <OpenFact fact={opened} onClose={() => openFact(null)} {...shared} />
        </>
      )}
      {explored.facts.length === 0 && (
        <p class="nothing">
          {i18n.t(state.view === 'facts' ? 'explorer.nothing' : 'explorer.no_cost')} {state.words.trim() !== '' && i18n.t('explorer.search_hint')}
        </p>
      )}
      {explored.facts.length > 0 && state.view === 'facts' && (
        <FactList facts={explored.facts} state={state} onOpen={openFact} {...shared} />
      )}
      {explored.points.length > 0 && state.view === 'plot' && (
        <CostPlot
          points={explored.points}
          language={language}
          open={state.fact}
          addressOf={(fact) => addressOf({ ...state, fact })}
          onOpen={openFact}
        />
      )}
      {opened !== null && state.view === 'plot' && <OpenFact key={opened.id} fact={opened} onClose={() => openFact(null)} {...shared} />}
      {explored.points.length > 0 && state.view === 'table' && (
        <CostTable points={explored.points} state={state} onOpen={openFact} {...shared} />
      )}
      {(explored.facts.some(isOnEpoch) || (opened !== null && isOnEpoch(opened))) && <EpochCredit />}
    </section>
  );
}

/** How many of the folding filters hold. */
function chosenCount({ view, topic, subject, knownOn, certainties, bases }: ExplorerState): number {
  const folded = view === 'facts' ? [topic !== null, bases.length > 0] : [];
  return [...folded, subject !== null, knownOn !== null, certainties.length > 0].filter(Boolean).length;
}
