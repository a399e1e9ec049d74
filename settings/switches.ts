import type { Topic } from '../data/topics.ts';
import { loadSettings, saveSetting } from './store.ts';

/** Switches everything on or off. */
export async function switchEnabled(on: boolean): Promise<void> {
  await saveSetting('enabled', on);
}

/** Switches a site on or off: a host name, or `file`. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { settings } = await loadSettings();
  await saveSetting('sitesOff', switched(settings.sitesOff, site, on));
}

/** Switches a topic on or off. */
export async function switchTopic(topic: Topic, on: boolean): Promise<void> {
  const { settings } = await loadSettings();
  await saveSetting('topicsOff', switched(settings.topicsOff, topic, on));
}

/** A list of what is off, after one of it was switched. */
function switched<Item extends string>(off: readonly Item[], item: Item, on: boolean): Item[] {
  const others = off.filter((other) => other !== item);
  return on ? others : [...others, item].toSorted();
}
