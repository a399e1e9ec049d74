import type { Basis } from '../data/bases.ts';

/** How the shape of a basis is drawn: filled for what somebody says or works out of such, in outline for estimates by others. */
interface Drawing {
  readonly path: string;
  readonly drawn: 'filled' | 'outlined' | 'crossed';
}

/** The shapes around their middle, within 10 px. Each has its own outline, so that they are told apart without colour. */
const SHAPES: Readonly<Record<Basis, Drawing>> = {
  'developer-reported': { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', drawn: 'filled' },
  'executive-remark': { path: 'M-4.6-3.7h9.2L0 4.6z', drawn: 'filled' },
  'rental-estimate': { path: 'M-3.4-3.4h6.8v6.8h-6.8z', drawn: 'outlined' },
  'amortised-estimate': { path: 'M-3.7 0a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0z', drawn: 'outlined' },
  'purchase-estimate': { path: 'M0-4.3 4.3 3.4h-8.6z', drawn: 'outlined' },
  derived: { path: 'M0-5.2 4.6 0 0 5.2-4.6 0z', drawn: 'filled' },
  measured: { path: 'M-4.4 0h8.8M0-4.4v8.8', drawn: 'crossed' },
  press: { path: 'M-3.6-3.6l7.2 7.2M-3.6 3.6l7.2-7.2', drawn: 'crossed' },
};

/** What a shape needs. */
export interface BasisShapeProps {
  readonly basis: Basis;
  /** Where its middle is, in the units of the drawing it is part of. */
  readonly x: number;
  readonly y: number;
  /** 1 for a shape of about 9 px. */
  readonly scale: number;
}

/** The shape of a basis as part of a drawing; its colour is that of the text around it. */
export function BasisShape({ basis, x, y, scale }: BasisShapeProps) {
  const { path, drawn } = SHAPES[basis];
  return <path class={`shape ${drawn}`} d={path} transform={`translate(${x} ${y}) scale(${scale})`} />;
}

/** The shape of a basis as a drawing of its own, beside the word it stands for. */
export function BasisMark({ basis }: Pick<BasisShapeProps, 'basis'>) {
  return (
    <svg class="basis" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <BasisShape basis={basis} x={0} y={0} scale={1} />
    </svg>
  );
}
