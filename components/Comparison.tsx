import { i18n } from './i18n.ts';
import type { ComparisonRow } from './comparison-rows.ts';

/** What a comparison needs. */
export interface ComparisonProps {
  readonly rows: readonly ComparisonRow[];
}

/** The page's claim and the record side by side, the figures large. */
export function Comparison({ rows }: ComparisonProps) {
  return (
    <table class="comparison">
      <caption class="unseen">{i18n.t('card.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('card.page')}</th>
          <th scope="col">{i18n.t('card.record')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind} class={row.differs ? `${row.kind} differs` : row.kind}>
            <td>
              <RowName kind={row.kind} />
              <bdi>{row.page}</bdi>
            </td>
            <td>
              <RowName kind={row.kind} />
              <bdi>{row.record}</bdi>
              {row.note !== null && <small>{row.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names the row inside the cell: the eye needs no name, and a hidden header cell would put the columns out of step. */
function RowName({ kind }: Pick<ComparisonRow, 'kind'>) {
  return <span class="unseen">{i18n.t(`card.row.${kind}`)}: </span>;
}
