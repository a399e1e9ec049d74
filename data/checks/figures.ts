import { recompute } from '../arithmetic.ts';
import type { Fact, RecordFigure } from '../schema.ts';
import { CURRENCIES } from '../units.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { problemsOf } from './parsed-record.ts';
import type { Problem } from './problem.ts';

const currencies: ReadonlySet<string> = new Set(CURRENCIES);

const figureOf = (fact: Fact): RecordFigure | undefined => ('figure' in fact ? fact.figure : undefined);

const costFaults = (fact: Fact): string[] => {
  const figure = figureOf(fact);
  const isCost =
    (fact.topic === 'training-cost' || fact.topic === 'development-cost') && figure !== undefined && currencies.has(figure.unit);
  if (!isCost) return [];
  return [
    ...(fact.scope === undefined ? ['scope: a cost must say what it counts'] : []),
    ...(fact.basis === undefined ? ['basis: a cost must say how it came about'] : []),
  ];
};

const rangeFault = (fact: Fact): string[] =>
  fact.certainty === 'estimated' && fact.figure.low === fact.figure.high && fact.figure.bound === undefined
    ? ['figure: an estimate needs a range: low and high are the same']
    : [];

const stepFaults = (fact: Fact, byId: ReadonlyMap<string, Fact>): string[] => {
  const steps = fact.arithmetic ?? [];
  const results = recompute(steps);
  return steps.flatMap((step, index) => {
    const place = `arithmetic.${index}`;
    const result = results[index];
    const ahead = step.values.some((value) => 'step' in value && value.step >= index);
    const otherwise = step.values.flatMap((value) => {
      const figure = 'fact' in value && value.fact !== undefined ? byId.get(value.fact) : undefined;
      const named = figure === undefined ? undefined : figureOf(figure);
      if (!('value' in value) || figure === undefined) return [];
      if (named === undefined || named.unit !== value.unit) return [`${place}: ${figure.id} has no figure in ${value.unit}`];
      return value.value < named.low || value.value > named.high
        ? [`${place}: ${value.value} lies outside the figure of ${figure.id}`]
        : [];
    });
    return [
      ...(ahead ? [`${place}: refers to a step that does not stand before it`] : []),
      ...(ahead || result === step.result ? [] : [`${place}: comes to ${result}, not ${step.result}`]),
      ...otherwise,
    ];
  });
};

const derivedFaults = (fact: Fact): string[] => {
  if (fact.basis !== 'derived') return [];
  const figure = figureOf(fact);
  if (fact.arithmetic === undefined) return ['arithmetic: a derived figure must carry it'];
  const arrives =
    figure === undefined ||
    fact.arithmetic.some(({ result, unit }) => unit === figure.unit && figure.low <= result && result <= figure.high);
  return arrives ? [] : ['arithmetic: no step arrives at the figure'];
};

/** Costs say scope and basis, estimates have a range, and every derived figure follows from its arithmetic. */
export function checkFigures(record: ParsedRecord): Problem[] {
  const byId = new Map(record.facts.map(({ entry }) => [entry.id, entry]));
  return record.facts.flatMap((placed) => {
    const { entry } = placed;
    return problemsOf(placed, [...costFaults(entry), ...rangeFault(entry), ...stepFaults(entry, byId), ...derivedFaults(entry)]);
  });
}
