import type { Certainty } from '../data/certainty.ts';
import type { CardMode, CardModifier, Density, NewSites, Theme, Underline } from '../data/choices.ts';
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
}

/** A stored value that did not fit its setting, so that the setting's default holds. */
export interface OptionsProblem {
  readonly setting: keyof OptionsSettings | 'notClaims';
  /** Why it did not fit. */
  readonly reason: string;
}

/** Every setting can be changed from the options page, at once. */
export interface OptionsActions {
  readonly onEnabledChange: (on: boolean) => void;
  readonly onTopicChange: (topic: Topic, on: boolean) => void;
  /** `site` is a host name in lower case or `file`, and is not in the list yet. */
  readonly onSiteAdd: (site: string) => void;
  readonly onSiteRemove: (site: string) => void;
  /** The reader has confirmed that all settings are to be reset. */
  readonly onReset: () => void;
}
