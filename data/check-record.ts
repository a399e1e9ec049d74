import { checkAddresses } from './checks/addresses.ts';
import { checkDates } from './checks/dates.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkLabels } from './checks/labels.ts';
import { checkNames } from './checks/names.ts';
import { checkOneAnswer } from './checks/one-answer.ts';
import { parseFiles } from './checks/parse-files.ts';
import type { Problem, RecordFile } from './checks/problem.ts';
import { checkReferences } from './checks/references.ts';
import { checkWording } from './checks/wording.ts';

/**
 * Everything in the record's files that does not fit, for `today` (YYYY-MM-DD). Where a file does not fit its schema, only
 * what is wrong with the files is named: what they say cannot be judged before that.
 *
 * @returns one problem a line of a report; none where the record is sound. Messages of the schema are mute until the
 *   caller has set zod's locale.
 */
export function checkRecord(files: readonly RecordFile[], today: string): Problem[] {
  const { record, problems } = parseFiles(files);
  if (problems.length > 0) return [...problems];
  return [
    ...checkIds(record),
    ...checkReferences(record),
    ...checkDates(record, today),
    ...checkAddresses(record),
    ...checkLabels(record),
    ...checkNames(record),
    ...checkWording(record),
    ...checkFigures(record),
    ...checkOneAnswer(record, today),
  ];
}
