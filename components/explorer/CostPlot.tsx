import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { type CostPoint, inWalkingOrder } from './cost-points.ts';
import { costLine, costText } from './cost-text.ts';
import { CostReadout } from './CostReadout.tsx';
import { useElementWidth } from './element-width.ts';
import { layoutPlot, nearestMark } from './plot-layout.ts';
import { PlotAxes, PlotBar, PlotShapes, ShownMark } from './PlotParts.tsx';
import { stepByKey } from './plot-walk.ts';

/** How far from a mark the pointer may be to mean it (CSS px). */
const REACH = 24;

/** What the plot needs. */
export interface CostPlotProps {
  readonly points: readonly CostPoint[];
  /** BCP 47. */
  readonly language: string;
  /** The id of the open fact, null where none is open. */
  readonly open: string | null;
  /** The address of a fact opened beside the plot. */
  readonly addressOf: (factId: string) => string;
  readonly onOpen: (factId: string) => void;
}

/**
 * Training costs on a logarithmic axis by date. Every mark is a link; they share one tab stop, and keys move between them
 * by date. The plot itself runs from left to right in every language, as time does on maps of time.
 */
export function CostPlot({ points, language, open, addressOf, onOpen }: CostPlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const walk = useMemo(() => inWalkingOrder(points), [points]);
  const layout = useMemo(() => layoutPlot(walk, width, language), [walk, width, language]);
  const names = useMemo(() => walk.map((point) => costLine(costText(point, language))), [walk, language]);
  /** The mark that was last pointed at or walked to. */
  const [shown, setShown] = useState(open);
  const [focused, setFocused] = useState(false);
  const [pointing, setPointing] = useState(false);
  const at = walk.findIndex((point) => point.id === shown);
  const shownPoint = walk[at] ?? null;
  const shownMark = layout.marks[at] ?? null;

  const focusMark = (id: string): void => box.current?.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });

  const before = useRef(open);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    // The element that had the focus went with the fact that was closed.
    if (closed !== null && (document.activeElement === null || document.activeElement === document.body)) focusMark(closed);
  }, [open]);

  const nearest = (event: MouseEvent) => {
    const { left, top } = box.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return nearestMark(layout.marks, { x: event.clientX - left, y: event.clientY - top }, REACH);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const mark = nearest(event);
    setPointing(mark !== null);
    if (mark !== null) setShown(mark.id);
  };
  const onClick = (event: MouseEvent): void => {
    // Only keys and assistive technology reach the links themselves: pointers mean the nearest mark.
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    const mark = nearest(event);
    if (mark === null) return;
    if (mark.id === shown) onOpen(mark.id);
    else setShown(mark.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepByKey(event.key, Math.max(0, at), walk.length);
    const point = next === null ? undefined : walk[next];
    if (point === undefined) return;
    event.preventDefault();
    focusMark(point.id);
  };
  const onFocusIn = (event: FocusEvent): void => {
    const id = event.target instanceof SVGElement ? event.target.dataset['id'] : undefined;
    if (id === undefined) return;
    setShown(id);
    setFocused(true);
  };

  return (
    <div class="plot">
      <p class="axis">{i18n.t('explorer.cost_axis')}</p>
      <div ref={box} class={pointing ? 'area pointing' : 'area'} dir="ltr">
        {width > 0 && (
          <svg
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="group"
            aria-label={i18n.t('explorer.plot', points.length)}
            onPointerMove={onPointerMove}
            onPointerLeave={() => setPointing(false)}
            onClick={onClick}
            onKeyDown={onKeyDown}
            onFocusIn={onFocusIn}
            onFocusOut={() => setFocused(false)}
          >
            <PlotAxes layout={layout} />
            <g aria-hidden="true">
              {layout.marks.map((mark) => (
                <PlotBar key={mark.id} mark={mark} />
              ))}
            </g>
            {layout.marks.map((mark, index) => (
              <a
                key={mark.id}
                class={`mark ${mark.certainty}`}
                href={addressOf(mark.id)}
                data-id={mark.id}
                tabindex={index === Math.max(0, at) ? 0 : -1}
                aria-label={names[index]}
              >
                <PlotShapes mark={mark} scale={layout.scale} />
              </a>
            ))}
            {shownMark !== null && shownPoint !== null && (
              <ShownMark mark={shownMark} layout={layout} name={shownPoint.subject} focused={focused} />
            )}
          </svg>
        )}
      </div>
      <p class="axis end">{i18n.t('explorer.time_axis')}</p>
      <CostReadout point={shownPoint} language={language} address={shownPoint === null ? null : addressOf(shownPoint.id)} />
      <p class="note">{i18n.t('explorer.plot_note')}</p>
    </div>
  );
}
