import type { Certainty } from '../data/certainty.ts';
import type { Topic } from '../data/topics.ts';
import { loadSettings, saveSetting } from './store.ts';
import { inTurn } from './turns.ts';

/** How long a snooze is (ms). */
export const SNOOZE = 60 * 60 * 1000;

/** Switches everything on or off; either ends a snooze. */
export async function switchEnabled(on: boolean): Promise<void> {
  await saveSetting('enabled', on);
  await endSnooze();
}

/**
 * Marks nothing for an hour.
 * @param now - ms since 1970
 */
export async function snooze(now: number): Promise<void> {
  await saveSetting('snoozedUntil', now + SNOOZE);
}

/** Ends a snooze before its time. */
export async function endSnooze(): Promise<void> {
  await saveSetting('snoozedUntil', 0);
}

/** Switches a site on or off: a host name, or `file`. */
export function switchSite(site: string, on: boolean): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    await saveSetting('sitesOff', switched(settings.sitesOff, site, !on));
    const isException = on && settings.newSites === 'off';
    if (isException || settings.sitesOn.includes(site)) await saveSetting('sitesOn', switched(settings.sitesOn, site, isException));
  });
}

/** Takes a site out of both lists, so that it is as new sites are. */
export function forgetSite(site: string): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    await saveSetting('sitesOff', switched(settings.sitesOff, site, false));
    await saveSetting('sitesOn', switched(settings.sitesOn, site, false));
  });
}

/** Switches a topic on or off. */
export function switchTopic(topic: Topic, on: boolean): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    await saveSetting('topicsOff', switched(settings.topicsOff, topic, !on));
  });
}

/** Switches the underlines of a certainty on or off. */
export function switchCertainty(certainty: Certainty, on: boolean): Promise<void> {
  return inTurn(async () => {
    const { settings } = await loadSettings();
    await saveSetting('certaintiesOff', switched(settings.certaintiesOff, certainty, !on));
  });
}

/** A list, after one item was put in or taken out. */
function switched<Item extends string>(list: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item].toSorted() : others;
}
