import { useId } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { BASES, type Basis } from '../../data/bases.ts';
import { CERTAINTIES } from '../../data/certainty.ts';
import { TOPICS } from '../../data/topics.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { keyOf } from '../message-key.ts';
import { BasisMark } from '../BasisShape.tsx';
import type { ExplorerState } from './explorer-address.ts';
import type { Explored } from './explored.ts';
import { SORTS } from './fact-sort.ts';
import { SubjectField } from './SubjectField.tsx';
import type { SubjectOption } from './subject-options.ts';
import { ToggleGroup } from './ToggleGroup.tsx';

/** What the filters need. */
export interface FilterFieldsProps {
  readonly state: ExplorerState;
  readonly explored: Explored;
  readonly subjects: readonly SubjectOption[];
  readonly onChoose: (choice: Partial<ExplorerState>) => void;
}

/** Topic, subject, day, order and certainty. Topic and order are left out where a view has but one. */
export function FilterFields({ state, explored, subjects, onChoose }: FilterFieldsProps) {
  const id = useId();
  return (
    <>
      <div class="fields">
        {state.view === 'facts' && (
          <div class="field">
            <label for={`${id}-topic`}>{i18n.t('explorer.topic')}</label>
            <select
              id={`${id}-topic`}
              value={state.topic ?? ''}
              onChange={({ currentTarget: { value } }) => onChoose({ topic: TOPICS.find((topic) => topic === value) ?? null })}
            >
              <option value="">{i18n.t('explorer.all_topics')}</option>
              {TOPICS.map((topic) => (
                <option key={topic} value={topic}>
                  {i18n.t('explorer.choice', { name: i18n.t(`topic.${keyOf(topic)}`), count: explored.counts.topics.get(topic) ?? 0 })}
                </option>
              ))}
            </select>
          </div>
        )}
        <SubjectField options={subjects} chosen={state.subject} onChange={(subject) => onChoose({ subject })} />
        <div class="field">
          <label for={`${id}-known`}>{i18n.t('explorer.known_on')}</label>
          <input
            id={`${id}-known`}
            type="date"
            value={state.knownOn ?? ''}
            onChange={({ currentTarget: { value } }) => onChoose({ knownOn: value === '' ? null : value })}
          />
        </div>
        {state.view !== 'plot' && (
          <div class="field">
            <label for={`${id}-sort`}>{i18n.t('explorer.sort')}</label>
            <select
              id={`${id}-sort`}
              value={explored.sort}
              onChange={({ currentTarget: { value } }) => onChoose({ sort: SORTS.find((sort) => sort === value) ?? null })}
            >
              {SORTS.filter((sort) => sort !== 'relevance' || state.words.trim() !== '').map((sort) => (
                <option key={sort} value={sort}>
                  {i18n.t(`explorer.sort_by.${sort}`)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <ToggleGroup
        title={i18n.t('explorer.certainty')}
        chosen={state.certainties}
        toggles={CERTAINTIES.map((choice) => ({
          choice,
          name: i18n.t(`certainty.${choice}.word`),
          mark: <CertaintyMark certainty={choice} />,
          count: explored.counts.certainties.get(choice) ?? 0,
        }))}
        onChange={(certainties) => onChoose({ certainties })}
      />
    </>
  );
}

/** What the choice of bases needs. */
export interface BasisToggleProps extends Omit<FilterFieldsProps, 'subjects'> {
  /** The bases that there are in the view; others stand there only while they are chosen. */
  readonly bases: ReadonlySet<Basis>;
}

/** The bases with their shapes: a filter, and the legend of the plot. */
export function BasisToggles({ state, explored, bases, onChoose }: BasisToggleProps) {
  return (
    <ToggleGroup
      title={i18n.t('explorer.basis_title')}
      chosen={state.bases}
      toggles={BASES.filter((choice) => bases.has(choice) || state.bases.includes(choice)).map((choice) => ({
        choice,
        name: i18n.t(`explorer.basis_short.${keyOf(choice)}`),
        mark: <BasisMark basis={choice} />,
        count: explored.counts.bases.get(choice) ?? 0,
      }))}
      onChange={(chosen) => onChoose({ bases: chosen })}
    />
  );
}
