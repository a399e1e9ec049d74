import { i18n } from './i18n.ts';
import { BasisMark, BasisShape } from './BasisShape.tsx';
import type { CostStripPlot, StripRow } from './cost-strip.ts';
import { pageFigureText, recordFigureText, shortMoney } from './figure-text.ts';
import { keyOf } from './message-key.ts';

/** How high a row of the strip is, and where its middle is (CSS px). */
const ROW = { height: 18, middle: 9 };

/** How far a small diagonal of the page's mark reaches (CSS px). */
const PAGE_MARK = 7;

/** How many letters have room between ticks 1 % of the strip apart: "100 M $" fits where a step is 29 %, "100 Mio. $" does not. */
const LETTERS_PER_PERCENT = 0.27;

/** The arrow beside the mark of a figure that is only a bound. */
const ARROWS = { over: 'M7 0h9m-3-3 3 3-3 3', under: 'M-7 0h-9m3-3-3 3 3 3' } as const;

/** What the strip needs. */
export interface CostStripProps {
  readonly plot: CostStripPlot;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Costs on one logarithmic axis, a row each: name, mark, amount. Those who do not see it read the same as a table, with
 * the basis that the shape of each mark stands for.
 */
export function CostStrip({ plot: { rows, ticks }, language }: CostStripProps) {
  const bases = [...new Set(rows.flatMap(({ basis }) => basis ?? []))];
  return (
    <section class="strip">
      <h3>{i18n.t('card.strip.title')}</h3>
      <table>
        <caption class="unseen">{i18n.t('card.strip.caption')}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.name}`} class={row.kind}>
              <th scope="row">
                <span>{row.kind === 'page' ? i18n.t('card.page') : row.name}</span>
              </th>
              <td class="place" aria-hidden="true">
                <StripLine row={row} ticks={ticks} />
              </td>
              <td class="amount">
                <Amount row={row} language={language} />
              </td>
            </tr>
          ))}
          <tr class="axis" aria-hidden="true">
            <td />
            <td class="place">
              <svg width="100%" height="14">
                {labelled(ticks, language).map(({ value, at }) => (
                  <text key={value} x={`${at}%`} y="11" text-anchor="middle">
                    {shortMoney(value, language)}
                  </text>
                ))}
              </svg>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <p class="bases" aria-hidden="true">
        {bases.map((basis) => (
          <span key={basis}>
            <BasisMark basis={basis} /> {i18n.t(`explorer.basis.${keyOf(basis)}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

/** The ticks that have room for their text, evenly chosen: "10 Mio. $" is twice as long as "$10M". */
function labelled(ticks: CostStripPlot['ticks'], language: string): CostStripPlot['ticks'] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return ticks;
  const longest = Math.max(...ticks.map(({ value }) => shortMoney(value, language).length));
  const every = Math.ceil(longest / ((second.at - first.at) * LETTERS_PER_PERCENT));
  return ticks.filter((_, index) => index % every === 0);
}

function StripLine({ row: { marks, range, bound, basis, certainty }, ticks }: { readonly row: StripRow; readonly ticks: CostStripPlot['ticks'] }) {
  return (
    <svg class={certainty === null ? '' : `mark ${certainty}`} width="100%" height={ROW.height}>
      {ticks.map(({ value, at }) => (
        <line key={value} class="tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2={ROW.height} />
      ))}
      {range !== null && <line class="range" x1={`${range[0]}%`} x2={`${range[1]}%`} y1={ROW.middle} y2={ROW.middle} />}
      {marks.map((at) => (
        <svg key={at} x={`${at}%`} y={ROW.middle} overflow="visible">
          {basis === null ? <path class="said" d={`M0-${PAGE_MARK}V${PAGE_MARK}`} /> : <BasisShape basis={basis} x={0} y={0} scale={1} />}
          {bound !== null && <path class="bound" d={ARROWS[bound]} />}
        </svg>
      ))}
    </svg>
  );
}

/** The amount as short as can be for the eye, and in full with its basis for others. */
function Amount({ row: { kind, figure, bound, basis, certainty }, language }: { readonly row: StripRow; readonly language: string }) {
  const full = 'qualifier' in figure ? pageFigureText(figure, language) : recordFigureText(figure, language);
  const words = typeof full === 'string' ? [full] : [full.figure, full.note];
  const said = [
    ...words,
    kind === 'page' || basis === null ? null : i18n.t(`basis.${keyOf(basis)}`),
    certainty === null ? null : i18n.t(`certainty.${certainty}.word`),
  ].filter((part) => part !== null);
  return (
    <>
      <span aria-hidden="true">{shortFigure(figure, bound, language)}</span>
      <span class="unseen">{said.join(', ')}</span>
    </>
  );
}

function shortFigure(figure: StripRow['figure'], bound: StripRow['bound'], language: string): string {
  if (bound !== null) return i18n.t(`figure.${bound}`, { figure: shortMoney(bound === 'over' ? figure.low : figure.high, language) });
  const central = 'central' in figure ? figure.central : undefined;
  if (central !== undefined) return shortMoney(central, language, 'rough');
  if (figure.low === figure.high) return shortMoney(figure.low, language);
  return i18n.t('card.strip.range', { low: shortMoney(figure.low, language), high: shortMoney(figure.high, language) });
}
