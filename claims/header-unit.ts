import { DIGIT } from './characters.ts';
import { type FigureKind, type FoundFigure, kindOf, unitOf } from './figures.ts';
import type { Term } from './terms.ts';
import type { Scanner } from './tokens.ts';

/** What the headers of a table cell say that its bare number counts, and by how much it is to be multiplied. */
export interface HeaderUnit {
  readonly kind: FigureKind;
  readonly unit: FoundFigure['figure']['unit'];
  readonly factor: number;
}

/**
 * What a header says its column or row counts: "GPU hours (H100)", "Training cost ($ million)"; null where it names no unit.
 * @param terms - what the lexicon found in one header
 * @param tokens - of the same header
 */
export function headerUnit(terms: readonly Term[], tokens: Scanner): HeaderUnit | null {
  const units = terms.filter((term) => term.class === 'unit' && term.value !== 'counter');
  // "GPU hours" says more than the "GPU" in it, and what stands behind it in brackets says which.
  const unit = units.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)[0];
  if (unit === undefined) return null;
  // "GPU hours (millions)"; the B of "hours on 300B tokens" is that of the tokens.
  const magnitude = terms.find((term) => term.class === 'magnitude' && tokens.kind(term.first - 1) !== DIGIT);
  return { kind: kindOf(unit.value), unit: unitOf(unit.value), factor: magnitude === undefined ? 1 : Number(magnitude.value) };
}

/** A number without a unit as its header reads it, and chips as hours where it reads "GPU hours" ("2.788M H800"); any other figure as it is. */
export function withHeaderUnit(found: FoundFigure, header: HeaderUnit): FoundFigure {
  const isOfHours = found.kind === 'chips' && header.kind === 'gpu-hours';
  if (found.kind !== 'bare' && found.kind !== 'amount' && !isOfHours) return found;
  const { figure } = found;
  // "1.46M" under "GPU hours (millions)" has said its magnitude itself.
  const factor = found.kind === 'bare' ? header.factor : 1;
  return {
    ...found,
    kind: header.kind,
    figure: { ...figure, unit: header.unit, low: figure.low * factor, high: figure.high * factor, step: figure.step * factor },
  };
}
