import type { Source } from '../../data/schema.ts';

/** The credit that Epoch AI's licence asks for, in every export that holds data of theirs. */
export const EPOCH_CREDIT = 'Epoch AI, https://epoch.ai, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); adapted';

/** Whether one of these documents is by Epoch AI, or was read through it: publisher and note of a source say so. */
export function restsOnEpoch(sources: readonly Source[]): boolean {
  return sources.some(({ publisher, note }) => `${publisher}\n${note ?? ''}`.includes('Epoch AI'));
}
