import type { Certainty } from '../data/certainty.ts';
import type { CardMode, CardModifier, Density, Language, NewSites, Theme, Underline } from '../data/choices.ts';
import type { Topic } from '../data/topics.ts';

/** The settings as the options page shows them. */
export interface OptionsSettings {
  /** Whether claims are marked at all. */
  readonly enabled: boolean;
  /** Until when nothing is marked (ms since 1970). */
  readonly snoozedUntil: number;
  readonly newSites: NewSites;
  /** Host names, and `file` for local files. */
  readonly sitesOff: readonly string[];
  /** Sites that are marked though new sites are not. */
  readonly sitesOn: readonly string[];
  readonly topicsOff: readonly Topic[];
  readonly certaintiesOff: readonly Certainty[];
  readonly density: Density;
  readonly underline: Underline;
  readonly cardMode: CardMode;
  readonly cardModifier: CardModifier;
  /** How long the pointer rests on a claim before its card opens (ms). */
  readonly cardOpenDelay: number;
  /** How long a card stays after the pointer has left it (ms). */
  readonly cardCloseDelay: number;
  readonly theme: Theme;
  readonly language: Language;
  /** What the reader has said is no claim. */
  readonly notClaims: readonly TakenOff[];
}

/** Something that the reader has said is no claim. */
export interface TakenOff {
  readonly id: string;
  readonly topic: Topic;
  /** The page's words around it. */
  readonly passage: string;
  /** Where it stands in them (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
  /** The day it was said (YYYY-MM-DD). */
  readonly on: string;
}

/** A stored value that did not fit its setting, so that the setting's default holds. */
export interface OptionsProblem {
  readonly setting: keyof OptionsSettings;
  /** Why it did not fit. */
  readonly reason: string;
}

/** A setting that takes one of several values, or a number. */
export type ChosenSetting = 'density' | 'underline' | 'newSites' | 'cardMode' | 'cardModifier' | 'cardOpenDelay' | 'cardCloseDelay' | 'theme' | 'language';

/** What came of reading a file of settings: which of them would change, or why it cannot be used. */
export type ImportPreview =
  | { readonly kind: 'settings'; readonly changed: readonly (keyof OptionsSettings)[]; readonly replace: () => void }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: readonly string[] };

/** Every setting can be changed from the options page, at once. */
export interface OptionsActions {
  readonly onEnabledChange: (on: boolean) => void;
  readonly onTopicChange: (topic: Topic, on: boolean) => void;
  readonly onCertaintyChange: (certainty: Certainty, on: boolean) => void;
  readonly onChoose: <Name extends ChosenSetting>(name: Name, value: OptionsSettings[Name]) => void;
  /** `site` is a host name in lower case or `file`, and is not in the list yet. */
  readonly onSiteAdd: (site: string, on: boolean) => void;
  readonly onSiteRemove: (site: string) => void;
  /** What was no claim is to be one again. */
  readonly onPutBack: (id: string) => void;
  readonly onExportTakenOff: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportPreview>;
  /** The reader has confirmed that all settings are to be reset. */
  readonly onReset: () => void;
  /** Puts all settings back as they were before the import or reset of this visit; left out where there was none. */
  readonly onUndo: (() => void) | undefined;
}
