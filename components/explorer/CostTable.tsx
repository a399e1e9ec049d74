import { Fragment } from 'preact';
import { i18n } from '../i18n.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { BasisMark } from '../BasisShape.tsx';
import type { CostPoint } from './cost-points.ts';
import { costText } from './cost-text.ts';
import type { ExplorerState } from './explorer-address.ts';
import { FactBody, type FactBodyProps } from './FactBody.tsx';
import { placeOf } from './fact-place.ts';
import { useHeldPlace } from './held-place.ts';
import { Paged } from './Paged.tsx';
import { RecordText } from '../RecordText.tsx';

/** What the table needs. */
export interface CostTableProps extends Omit<FactBodyProps, 'fact'> {
  /** In the order of the table. */
  readonly points: readonly CostPoint[];
  readonly state: ExplorerState;
  /** The reader opens a fact; null where they close it. */
  readonly onOpen: (factId: string | null) => void;
}

const COLUMNS = ['subject', 'date', 'cost', 'basis', 'scope'] as const;

/** The training costs of the plot as a table, a fact a row, a page at a time. */
export function CostTable({ points, state, onOpen, ...shared }: CostTableProps) {
  const hold = useHeldPlace();
  const rowOf = (point: CostPoint) => {
    const fact = point.id === state.fact ? shared.record.factById.get(point.id) : undefined;
    const onToggle = (button: Element): void => {
      hold(button);
      onOpen(fact === undefined ? point.id : null);
    };
    return (
      <Fragment key={point.id}>
        <CostRow point={point} language={shared.language} open={fact !== undefined} onToggle={onToggle} />
        {fact !== undefined && (
          <tr role="row" class="opened">
            <td colSpan={COLUMNS.length} role="cell">
              <p class="statement">
                <RecordText>{fact.statement}</RecordText>
              </p>
              <FactBody fact={fact} {...shared} />
            </td>
          </tr>
        )}
      </Fragment>
    );
  };
  // Roles are said outright: browsers forget those of a table that is laid out as lines on narrow screens.
  return (
    <Paged list={points} state={state}>
      {(entries) => (
        <table class="costs" role="table">
          <caption>{i18n.t('explorer.table_note')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" role="columnheader" class={column}>
                  {i18n.t(`explorer.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{entries.map(rowOf)}</tbody>
        </table>
      )}
    </Paged>
  );
}

interface CostRowProps {
  readonly point: CostPoint;
  readonly language: string;
  readonly open: boolean;
  readonly onToggle: (button: Element) => void;
}

function CostRow({ point, language, open, onToggle }: CostRowProps) {
  const { subject, date, cost, note, certainty, basis, scope } = costText(point, language);
  return (
    <tr id={placeOf(point.id)} role="row">
      <th scope="row" role="rowheader" class="subject">
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          onClick={(event) => {
            // Not every browser does so with a click, and who is there already is not scrolled to.
            event.currentTarget.focus({ preventScroll: true });
            onToggle(event.currentTarget);
          }}
        >
          {subject}
        </button>
      </th>
      <td role="cell" class="date">
        {date}
      </td>
      <td role="cell" class="cost">
        {cost}
        {note !== null && <small>{note}</small>}
      </td>
      <td role="cell" class="basis">
        <BasisMark basis={point.basis} /> {basis}
        <small>
          <CertaintyMark certainty={point.certainty} size={10} /> {certainty}
        </small>
      </td>
      <td role="cell" class="scope">
        {scope}
      </td>
    </tr>
  );
}
