import * as z from 'zod/mini';
import { TOPICS } from '../data/topics.ts';
import { type NotClaim, notClaimSchema, MOST_NOT_CLAIMS } from './not-claim.ts';

/** A host name as `location.hostname` has it, or `file` for local files. */
const site = z.string().check(z.regex(/^(?:[a-z0-9.\-_]+|\[[0-9a-f:.]+\])$/, 'must be a host name in lower case'), z.maxLength(253));

/** How a card is opened from the page itself; the list in the popup and the commands open one in every mode. */
export const CARD_MODES = ['hover', 'modifier', 'click', 'list'] as const;

/** One way of opening cards. */
export type CardMode = (typeof CARD_MODES)[number];

/** Keys that can be held while pointing, for the mode `modifier`. */
export const CARD_MODIFIERS = ['shift', 'control', 'alt'] as const;

/** One such key. */
export type CardModifier = (typeof CARD_MODIFIERS)[number];

/** Colours of all that is ours; `auto` follows the browser. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** One choice of colours. */
export type Theme = (typeof THEMES)[number];

/** The longest delay of a card (ms): beyond it a reader thinks that nothing comes. */
export const LONGEST_DELAY = 2000;

const delay = z.int().check(z.minimum(0), z.maximum(LONGEST_DELAY));

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
  /** How a card is opened from the page. */
  cardMode: { key: 'sync:cardMode', schema: z.enum(CARD_MODES), fallback: 'hover' as CardMode },
  /** The key to hold while pointing, where the mode asks for one. */
  cardModifier: { key: 'sync:cardModifier', schema: z.enum(CARD_MODIFIERS), fallback: 'shift' as CardModifier },
  /** How long the pointer rests on a claim before its card opens (ms). As Wikimedia's Page Previews have it. */
  cardOpenDelay: { key: 'sync:cardOpenDelay', schema: delay, fallback: 500 },
  /** How long a card stays after the pointer has left claim and card (ms). As Wikimedia's Page Previews have it. */
  cardCloseDelay: { key: 'sync:cardCloseDelay', schema: delay, fallback: 300 },
  /** Colours of card, popup and options page. */
  theme: { key: 'sync:theme', schema: z.enum(THEMES), fallback: 'auto' as Theme },
  /** What the reader has said is no claim. It holds words of pages, and so it stays on this machine. */
  notClaims: { key: 'local:notClaims', schema: z.array(notClaimSchema).check(z.maxLength(MOST_NOT_CLAIMS)), fallback: [] as NotClaim[] },
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
  cardMode: SETTINGS.cardMode.fallback,
  cardModifier: SETTINGS.cardModifier.fallback,
  cardOpenDelay: SETTINGS.cardOpenDelay.fallback,
  cardCloseDelay: SETTINGS.cardCloseDelay.fallback,
  theme: SETTINGS.theme.fallback,
  notClaims: SETTINGS.notClaims.fallback,
};
