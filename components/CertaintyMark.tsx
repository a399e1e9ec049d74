import type { Certainty } from '../data/certainty.ts';

/**
 * The six marks on a grid of 12: full square, half disc, value on its range, two sides facing each other, open ring,
 * quotation marks. Each has its own outline, so that they are told apart without colour and at 12 px.
 */
const PATHS: Readonly<Record<Certainty, string>> = {
  established: 'M1.5 2.5a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1z',
  reported: 'M0 8.6a6 6 0 0 1 12 0 .7.7 0 0 1-.7.7H.7A.7.7 0 0 1 0 8.6z',
  estimated: 'M6 1.6 10.4 6 6 10.4 1.6 6zM0 5.25h12v1.5H0z',
  contested: 'M0 1.6 5.2 6 0 10.4zM12 1.6 6.8 6l5.2 4.4z',
  unknown: 'M6 .75a5.25 5.25 0 1 1 0 10.5A5.25 5.25 0 0 1 6 .75zm0 1.75a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  opinion:
    'M.75 7.6C.75 4.4 2.1 2.3 4.6 1.5l.6 1.2C3.9 3.3 3.2 4.2 3.1 5.4a2.2 2.2 0 1 1-2.35 2.2zm6 0c0-3.2 1.35-5.3 3.85-6.1l.6 1.2C9.9 3.3 9.2 4.2 9.1 5.4a2.2 2.2 0 1 1-2.35 2.2z',
};

/** What a mark needs. */
export interface CertaintyMarkProps {
  readonly certainty: Certainty;
  /** Width and height in CSS px; 12 by default. */
  readonly size?: number;
}

/** The mark of a certainty: a small drawing that always stands beside its word, and is silent for that reason. */
export function CertaintyMark({ certainty, size = 12 }: CertaintyMarkProps) {
  return (
    <svg class={`mark ${certainty}`} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[certainty]} />
    </svg>
  );
}
