import { useMemo } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { figureOf } from '../../data/figure-of.ts';
import type { Fact } from '../../data/schema.ts';
import { CertaintyLabel } from '../CertaintyLabel.tsx';
import { dateText } from '../date-text.ts';
import { recordFigureText } from '../figure-text.ts';
import { Icon } from '../Icon.tsx';
import { RECORD_LANGUAGE } from '../language.ts';
import { keyOf } from '../message-key.ts';
import type { ExplorerState } from './explorer-address.ts';
import { FactBody, type FactBodyProps } from './FactBody.tsx';
import { placeOf } from './fact-place.ts';
import { useHeldPlace } from './held-place.ts';
import { Paged } from './Paged.tsx';
import { workedOutOnce } from './worked-out-once.ts';
import { dotted } from '../dotted.ts';

const figureText = workedOutOnce(recordFigureText);

/** What a list of facts needs. */
export interface FactListProps extends Omit<FactBodyProps, 'fact'> {
  /** In the order of the list. */
  readonly facts: readonly Fact[];
  readonly state: ExplorerState;
  /** The reader opens a fact; null where they close it. */
  readonly onOpen: (factId: string | null) => void;
}

/** Facts in short rows, a page at a time; one of them may be open. */
export function FactList({ facts, state, onOpen, ...shared }: FactListProps) {
  const hold = useHeldPlace();
  return (
    <Paged list={facts} state={state}>
      {(entries) => (
        <ul class="entries" aria-label={i18n.t('explorer.view.facts')}>
          {entries.map((fact) => (
            <FactEntry
              key={fact.id}
              fact={fact}
              open={fact.id === state.fact}
              onToggle={(summary) => {
                hold(summary);
                onOpen(fact.id === state.fact ? null : fact.id);
              }}
              {...shared}
            />
          ))}
        </ul>
      )}
    </Paged>
  );
}

interface FactEntryProps extends FactBodyProps {
  readonly open: boolean;
  /** The reader opens or closes the fact; the element stays where it is on the screen. */
  readonly onToggle: (summary: Element) => void;
}

/** A fact in a short row, which opens to all that it says. */
function FactEntry({ fact, open, onToggle, ...shared }: FactEntryProps) {
  const { record, language } = shared;
  // The same content is no work for Preact, which counts when the list follows every keystroke.
  const content = useMemo(() => <FactSummary {...{ fact, record, language }} />, [fact, record, language]);
  return (
    <li id={placeOf(fact.id)}>
      <details class="entry" open={open}>
        <summary
          onClick={(event) => {
            // Whether it is open is the address's to say.
            event.preventDefault();
            // Not every browser does so with a click, and who is there already is not scrolled to.
            event.currentTarget.focus({ preventScroll: true });
            onToggle(event.currentTarget);
          }}
        >
          {content}
        </summary>
        {open && <FactBody fact={fact} {...shared} />}
      </details>
    </li>
  );
}

function FactSummary({ fact, ...shared }: FactBodyProps) {
  const figure = figureOf(fact);
  return (
    <>
      <CertaintyLabel certainty={fact.certainty} />
      <bdi class="statement" lang={RECORD_LANGUAGE}>
        {fact.statement}
      </bdi>
      {figure !== null && <span class="amount">{figureText(figure, shared.language).figure}</span>}
      <span class="about">{aboutText(fact, shared)}</span>
      <Icon name="open" />
    </>
  );
}

/** Whom a fact is about, what its figure counts, how it came about and as of when. */
function aboutText(fact: Fact, { record, language }: Omit<FactBodyProps, 'fact'>): string {
  return dotted([
    record.subjectById.get(fact.subject)?.name ?? fact.subject,
    ...(fact.scope === undefined ? [] : [i18n.t('card.scope', { scope: i18n.t(`scope.${keyOf(fact.scope)}`) })]),
    ...(fact.basis === undefined ? [] : [i18n.t(`explorer.basis.${keyOf(fact.basis)}`)]),
    i18n.t('card.as_of', { date: dateText(fact.asOf, language) }),
    ...(fact.supersededBy === undefined ? [] : [i18n.t('explorer.replaced', { date: dateText(fact.supersededBy.from, language) })]),
  ]);
}
