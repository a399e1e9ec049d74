import { i18n } from './i18n.ts';
import { figureOf } from '../data/figure-of.ts';
import type { Fact } from '../data/schema.ts';
import { BasisMark } from './BasisShape.tsx';
import type { CardContent } from './card-content.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { recordFigureText } from './figure-text.ts';
import { keyOf } from './message-key.ts';

/** What two costs side by side need. */
export interface SideBySideProps {
  readonly facts: readonly [Fact, Fact];
  /** In what the two differ. */
  readonly differs: CardContent['besideDiffers'];
  /** Names of subjects by id. */
  readonly names: CardContent['names'];
  /** BCP 47. */
  readonly language: string;
}

/** Two recorded costs that the page sets beside each other: what each counts and how each came about. */
export function SideBySide({ facts, differs, names, language }: SideBySideProps) {
  const says = besideText(differs);
  const rows = [
    { kind: 'figure', cells: facts.map((fact) => figureText(fact, language)) },
    { kind: 'scope', cells: facts.map(({ scope }) => (scope === undefined ? i18n.t('card.beside.unsaid') : i18n.t(`scope.${keyOf(scope)}`))) },
    { kind: 'basis', cells: facts.map(basisOf) },
    {
      kind: 'certainty',
      cells: facts.map(({ certainty }) => (
        <>
          <CertaintyMark certainty={certainty} /> {i18n.t(`certainty.${certainty}.word`)}
        </>
      )),
    },
  ] as const;
  return (
    <section class="beside">
      <h3>{i18n.t('card.beside.title')}</h3>
      <table>
        <caption class="unseen">{i18n.t('card.beside.title')}</caption>
        <thead>
          <tr>
            <td />
            {facts.map(({ id, subject }) => (
              <th key={id} scope="col">
                {names[subject] ?? subject}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, cells }) => (
            <tr key={kind} class={differs.some((part) => part === kind) ? 'differs' : kind}>
              <th scope="row">{i18n.t(`card.beside.row.${kind}`)}</th>
              {cells.map((cell, index) => (
                <td key={facts[index]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {says !== null && <p class="verdict">{says}</p>}
    </section>
  );
}

function figureText(fact: Fact, language: string) {
  const figure = figureOf(fact);
  if (figure === null) return i18n.t('card.no_figure');
  const { figure: amount, note } = recordFigureText(figure, language);
  return (
    <>
      {amount}
      {note !== null && <small>{note}</small>}
    </>
  );
}

function basisOf({ basis }: Fact) {
  if (basis === undefined) return i18n.t('card.beside.unsaid');
  return (
    <>
      <BasisMark basis={basis} /> {i18n.t(`explorer.basis.${keyOf(basis)}`)}
    </>
  );
}

/** In what two figures differ, in a sentence; null where they are alike or the record does not say. */
function besideText(differs: CardContent['besideDiffers']): string | null {
  const [scope, basis] = [differs.includes('scope'), differs.includes('basis')];
  if (scope && basis) return i18n.t('card.beside.differ_both');
  if (scope) return i18n.t('card.beside.differ_scope');
  return basis ? i18n.t('card.beside.differ_basis') : null;
}
