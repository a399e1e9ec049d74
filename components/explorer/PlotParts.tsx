import { BasisShape } from '../BasisShape.tsx';
import { type PlotLayout, type PlotMark, textWidth } from './plot-layout.ts';

/** How far above a mark its arrow begins where the figure is a bound, and how long it is (CSS px). */
const ARROW = { from: 7, length: 10, head: 3 };

/** How much larger the mark is that the reader points at. */
const GROWN = 1.35;

/** How much wider bold text is. */
const BOLD = 1.1;

/** How far from a mark its name stands (CSS px). */
const NAME_AWAY = 12;

/** Lines and texts of both axes. */
export function PlotAxes({ layout: { frame, height, costTicks, timeTicks } }: { readonly layout: PlotLayout }) {
  return (
    <g class="axes" aria-hidden="true">
      {costTicks.map(({ value, at, text }) => (
        <g key={value}>
          <line x1={frame.left} x2={frame.right} y1={at} y2={at} />
          <text x={frame.left - 8} y={at + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      <line class="base" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {timeTicks.map(({ at, text }) => (
        <g key={text}>
          <line class="base" x1={at} x2={at} y1={frame.bottom} y2={frame.bottom + 5} />
          <text x={at} y={height - 8} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The range of a mark, and the arrow of a bound. */
export function PlotBar({ mark: { x, ys, bar, bound } }: { readonly mark: PlotMark }) {
  const y = ys[0] ?? 0;
  const up = bound === 'over' ? -1 : 1;
  const tip = y + up * (ARROW.from + ARROW.length);
  return (
    <>
      {bar !== null && <line class="range" x1={x} x2={x} y1={bar.top} y2={bar.bottom} />}
      {bound !== null && (
        <path
          class="bound"
          d={`M${x} ${y + up * ARROW.from}V${tip}M${x - ARROW.head} ${tip - up * ARROW.head}L${x} ${tip}L${x + ARROW.head} ${tip - up * ARROW.head}`}
        />
      )}
    </>
  );
}

/** The shapes of a mark; their colour is that of what they stand in. */
export function PlotShapes({ mark: { basis, x, ys }, scale }: { readonly mark: PlotMark; readonly scale: number }) {
  return (
    <>
      {ys.map((y) => (
        <BasisShape key={y} {...{ basis, x, y, scale }} />
      ))}
    </>
  );
}

interface ShownMarkProps {
  readonly mark: PlotMark;
  readonly layout: PlotLayout;
  readonly name: string;
  readonly focused: boolean;
}

/** The mark that the reader points at or has walked to, drawn over the others with its name. */
export function ShownMark({ mark, layout: { frame, width, scale }, name, focused }: ShownMarkProps) {
  const y = Math.min(...mark.ys);
  const half = (textWidth(name) * BOLD) / 2;
  const middle = Math.min(width - half, Math.max(half, mark.x));
  // Where its range, its arrow or the edge of the plot leaves no room above, the name stands beside it.
  const above = y - NAME_AWAY;
  const isAbove = above - NAME_AWAY > 0 && mark.bound !== 'over' && (mark.bar === null || mark.bar.top > above);
  const toRight = mark.x + NAME_AWAY + half * 2 < width;
  const place = isAbove
    ? { x: middle, y: above, anchor: 'middle' }
    : { x: mark.x + (toRight ? NAME_AWAY : -NAME_AWAY), y: y + 4, anchor: toRight ? 'start' : 'end' };
  return (
    <g class="shown" aria-hidden="true">
      <line class="drop" x1={mark.x} x2={mark.x} y1={Math.max(...mark.ys)} y2={frame.bottom} />
      <PlotBar mark={mark} />
      <g class={`mark ${mark.certainty}`}>
        <PlotShapes mark={mark} scale={scale * GROWN} />
      </g>
      {focused && mark.ys.map((each) => <circle key={each} class="ring" cx={mark.x} cy={each} r={10} />)}
      <text x={place.x} y={place.y} text-anchor={place.anchor}>
        {name}
      </text>
    </g>
  );
}
