import { i18n as ofBrowser } from '#i18n';
import { chosenMessages } from './chosen-language.ts';

/** What is filled into a message: a count, or values by name. */
type Filling = number | Readonly<Record<string, string | number>>;

/** The messages, in the language that the reader chose, else in the browser's. */
export const i18n = { t: t as typeof ofBrowser.t };

function t(key: string, ...fillings: Filling[]): string {
  const message = chosenMessages()?.[key.replaceAll('.', '_')];
  // The keys are checked where messages are asked for, against the type that is given to `t` above.
  if (message === undefined) return (ofBrowser.t as typeof t)(key, ...fillings);
  const count = fillings.find((filling) => typeof filling === 'number');
  const values: Readonly<Record<string, unknown>> = Object.assign({ $1: count }, ...fillings.filter((filling) => typeof filling === 'object'));
  return formFor(count, message.split(' | ')).replaceAll(/\$1|\{(\w+)\}/g, (gap, name?: string) => String(values[name ?? gap] ?? gap));
}

/** The form of a message for a count, as `@wxt-dev/i18n` has them: one alone, `1 | n`, or `0 | 1 | n`. */
function formFor(count: number | undefined, forms: readonly string[]): string {
  const [first = '', second = first, third = second] = forms;
  if (forms.length < 3) return count === 1 ? first : second;
  return count === 0 ? first : count === 1 ? second : third;
}
