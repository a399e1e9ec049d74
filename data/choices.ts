/*
 * Closed lists that readers choose from in the settings. They stand here because settings, claims and components all speak
 * of them, and may all import from this room alone.
 */

/** Which claims of a page are marked: the first mention of a subject in each of these, or every claim. */
export const DENSITIES = ['page', 'section', 'block', 'all'] as const;

/** Which claims of a page are marked. */
export type Density = (typeof DENSITIES)[number];

/** How heavily claims are underlined; `shaded` adds a tint to the text's background. */
export const UNDERLINES = ['fine', 'normal', 'shaded'] as const;

/** How heavily claims are underlined. */
export type Underline = (typeof UNDERLINES)[number];

/** How a card is opened from the page itself; the lists open one in every mode. */
export const CARD_MODES = ['hover', 'modifier', 'click', 'list'] as const;

/** One way of opening cards. */
export type CardMode = (typeof CARD_MODES)[number];

/** Keys that can be held while pointing, for the mode `modifier`. */
export const CARD_MODIFIERS = ['shift', 'control', 'alt'] as const;

/** One such key. */
export type CardModifier = (typeof CARD_MODIFIERS)[number];

/** Light, dark, or as the browser is set. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the browser is set. */
export type Theme = (typeof THEMES)[number];

/** The languages of the interface (BCP 47), and `auto` for the browser's. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr', 'es', 'ja', 'zh-CN'] as const;

/** A language of the interface, or the browser's. */
export type Language = (typeof LANGUAGES)[number];

/** Whether claims are marked on sites of which the reader has said nothing. */
export const NEW_SITES = ['on', 'off'] as const;

/** Whether claims are marked on sites of which the reader has said nothing. */
export type NewSites = (typeof NEW_SITES)[number];

/** The longest that a card may wait before it opens or closes (ms). */
export const LONGEST_DELAY = 2000;
