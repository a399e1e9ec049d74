import * as z from 'zod/mini';
import { TOPICS } from '../data/topics.ts';

/** A host name as `location.hostname` has it, or `file` for local files. */
const site = z.string().check(z.regex(/^(?:[a-z0-9.\-_]+|\[[0-9a-f:.]+\])$/, 'must be a host name in lower case'), z.maxLength(253));

/**
 * Every setting: where it is stored, what fits it, and what holds where nothing (or nothing that fits) is stored. A
 * fallback is never written, so that a new machine does not overwrite the others by syncing.
 */
export const SETTINGS = {
  /** Whether Caveat marks anything at all. */
  enabled: { key: 'sync:enabled', schema: z.boolean(), fallback: true },
  /** Sites on which nothing is marked. */
  sitesOff: { key: 'sync:sitesOff', schema: z.array(site), fallback: [] as string[] },
  /** Topics that are not marked. */
  topicsOff: { key: 'sync:topicsOff', schema: z.array(z.enum(TOPICS)), fallback: [] as (typeof TOPICS)[number][] },
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** The value of every setting. */
export type Settings = { -readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']> };

/** What holds where nothing is stored. */
export const DEFAULT_SETTINGS: Settings = {
  enabled: SETTINGS.enabled.fallback,
  sitesOff: SETTINGS.sitesOff.fallback,
  topicsOff: SETTINGS.topicsOff.fallback,
};
