import type { Answer } from './ask.ts';

/*
 * What tells an answer from anything else, for scripts in pages: they carry no schemas (zod would weigh more than all
 * their own code). The background checks everything it sends against the full schemas before.
 */

/** Whether a value is an answer to `getPageSettings`. */
export function isPageSettings(value: unknown): value is Answer<'getPageSettings'> {
  return isObject(value) && ['on', 'off', 'snoozed', 'off-here'].includes(String(value.state)) && Array.isArray(value.topicsOff) && Array.isArray(value.certaintiesOff) && isObject(value.card);
}

/** Whether a value is an answer to `assess`. */
export function isAssessments(value: unknown): value is Answer<'assess'> {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one.verdict === 'string' && Array.isArray(one.factIds));
}

/** Whether a value is an answer to `getFacts`. */
export function isFactSheet(value: unknown): value is Answer<'getFacts'> {
  return isObject(value) && Array.isArray(value.facts) && Array.isArray(value.sources) && isObject(value.names);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
