import type { Topic } from '../data/topics.ts';

/** The settings as the options page shows them. */
export interface OptionsSettings {
  /** Whether claims are marked at all. */
  readonly enabled: boolean;
  readonly topicsOff: readonly Topic[];
  /** Host names, and `file` for local files. */
  readonly sitesOff: readonly string[];
}

/** A stored value that did not fit its setting, so that the setting's default holds. */
export interface OptionsProblem {
  readonly setting: keyof OptionsSettings | 'cardMode' | 'cardModifier' | 'cardOpenDelay' | 'cardCloseDelay' | 'theme' | 'notClaims';
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
