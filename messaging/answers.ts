import type { Answer } from './ask.ts';

/*
 * What tells an answer from anything else, for scripts in pages: they carry no schemas (zod would weigh more than all
 * their own code). The background checks everything it sends against the full schemas before.
 */

/** Whether a value is an answer to `getPageSettings`. */
export function isPageSettings(value: unknown): value is Answer<'getPageSettings'> {
  if (!isObject(value) || !isObject(value.card)) return false;
  const isState = ['on', 'off', 'snoozed', 'off-here'].includes(String(value.state));
  return isState && [value.topicsOff, value.certaintiesOff, value.notClaims].every(Array.isArray);
}

/** Whether a value is an answer to `assess`. */
export function isAssessments(value: unknown): value is Answer<'assess'> {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one.verdict === 'string' && Array.isArray(one.factIds));
}

/** Whether a value is an answer to `getCard`. */
export function isCardSheet(value: unknown): value is Answer<'getCard'> {
  if (!isObject(value) || !isObject(value.names)) return false;
  return [value.facts, value.sources, value.history, value.familiar, value.questions].every(Array.isArray);
}

/** Whether a value is the answer to a command that has none. */
export function isNothing(value: unknown): value is undefined {
  return value === undefined || value === null;
}

/** Whether a value is the id of something kept. */
export function isId(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is an answer to `getRequestCount`. */
export function isCount(value: unknown): value is Answer<'getRequestCount'> {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
