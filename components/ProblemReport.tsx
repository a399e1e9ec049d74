import { i18n } from './i18n.ts';
import type { OptionsProblem } from './options-content.ts';

/** What the report needs. */
export interface ProblemReportProps {
  readonly problems: readonly OptionsProblem[];
}

/** Which stored settings could not be used, and why; nothing where all could. */
export function ProblemReport({ problems }: ProblemReportProps) {
  if (problems.length === 0) return null;
  return (
    <section class="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{i18n.t('options.problems.title')}</h2>
      <p>{i18n.t('options.problems.intro')}</p>
      <ul>
        {problems.map(({ setting, reason }) => (
          <li key={setting}>{i18n.t('options.problems.line', { setting: i18n.t(`options.problems.${setting}`), reason })}</li>
        ))}
      </ul>
    </section>
  );
}
