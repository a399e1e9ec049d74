import * as z from 'zod/mini';
import { CERTAINTIES } from '../data/certainty.ts';
import { CARD_MODES, CARD_MODIFIERS, DENSITIES, LANGUAGES, LONGEST_DELAY, NEW_SITES, THEMES, UNDERLINES } from '../data/choices.ts';
import { TOPICS } from '../data/topics.ts';
import { MOST_NOT_CLAIMS, notClaimSchema } from './not-claim.ts';

// zod/mini names no reason until it is told a language: "Invalid input" is all that a reader would be told of a value.
z.config(z.locales.en());

/** A host name as `location.hostname` has it, or `file` for local files. */
const site = z.string().check(z.regex(/^(?:[a-z0-9.\-_]+|\[[0-9a-f:.]+\])$/, 'must be a host name in lower case'), z.maxLength(253));

const delay = z.int().check(z.minimum(0), z.maximum(LONGEST_DELAY));

/** One setting: where it is stored, what fits it, and what holds where nothing (or nothing that fits) is stored. */
function setting<Schema extends z.ZodMiniType, Key extends `${'sync' | 'local'}:${string}`>(key: Key, schema: Schema, fallback: z.infer<Schema>) {
  return { key, schema, fallback } as const;
}

/** Every setting. A fallback is never written, so that a new machine does not overwrite the others by syncing. */
export const SETTINGS = {
  /** Whether Caveat marks anything at all. */
  enabled: setting('sync:enabled', z.boolean(), true),
  /** Until when nothing is marked (ms since 1970); 0 or a time that is past where it is not snoozed. On this machine alone. */
  snoozedUntil: setting('local:snoozedUntil', z.number().check(z.minimum(0)), 0),
  /** Whether sites are marked that are in neither list. */
  newSites: setting('sync:newSites', z.enum(NEW_SITES), 'on'),
  /** Sites on which nothing is marked. */
  sitesOff: setting('sync:sitesOff', z.array(site), []),
  /** Sites that are marked though new sites are not. */
  sitesOn: setting('sync:sitesOn', z.array(site), []),
  /** Topics that are not marked. */
  topicsOff: setting('sync:topicsOff', z.array(z.enum(TOPICS)), []),
  /** Certainties that are not underlined; lists still have them. */
  certaintiesOff: setting('sync:certaintiesOff', z.array(z.enum(CERTAINTIES)), []),
  /** Which claims of a page are underlined. */
  density: setting('sync:density', z.enum(DENSITIES), 'section'),
  /** How heavily claims are underlined. */
  underline: setting('sync:underline', z.enum(UNDERLINES), 'normal'),
  /** How a card is opened from the page. */
  cardMode: setting('sync:cardMode', z.enum(CARD_MODES), 'hover'),
  /** The key to hold while pointing, where the mode asks for one. */
  cardModifier: setting('sync:cardModifier', z.enum(CARD_MODIFIERS), 'shift'),
  /** How long the pointer rests on a claim before its card opens (ms). */
  cardOpenDelay: setting('sync:cardOpenDelay', delay, 500),
  /** How long a card stays after the pointer has left claim and card (ms). */
  cardCloseDelay: setting('sync:cardCloseDelay', delay, 300),
  /** The colours of cards and of the extension's own pages. */
  theme: setting('sync:theme', z.enum(THEMES), 'auto'),
  /** The language of cards and of the extension's own pages. */
  language: setting('sync:language', z.enum(LANGUAGES), 'auto'),
  /** What the reader has said is no claim. It holds words of pages, and so it stays on this machine. */
  notClaims: setting('local:notClaims', z.array(notClaimSchema).check(z.maxLength(MOST_NOT_CLAIMS)), []),
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** The value of every setting. */
export type Settings = { -readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']> };

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]; // Object.keys forgets the names that the object has.

/** What holds where nothing is stored. */
// fromEntries forgets which value belongs to which name; the types of `setting` have checked that each fits.
export const DEFAULT_SETTINGS = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].fallback])) as Settings;
