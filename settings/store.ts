import { storage } from '@wxt-dev/storage';
import { DEFAULT_SETTINGS, SETTING_NAMES, type SettingName, SETTINGS, type Settings } from './definitions.ts';

/** A stored value that does not fit its setting, so that the default holds instead. */
export interface SettingProblem {
  readonly setting: SettingName;
  readonly reason: string;
}

/** The settings as they hold, and what in storage did not fit. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** Reads all settings. A value that does not fit falls back to its default, alone, and is reported; nothing is written. */
export async function loadSettings(): Promise<LoadedSettings> {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  const problems: SettingProblem[] = [];
  await Promise.all(
    SETTING_NAMES.map(async (name) => {
      const problem = await loadInto(settings, name);
      if (problem !== null) problems.push({ setting: name, reason: problem });
    }),
  );
  return { settings, problems };
}

/** Puts the stored value of a setting into `settings`; answers why it could not, or null. */
async function loadInto<Name extends SettingName>(settings: Settings, name: Name): Promise<string | null> {
  const { key, schema } = SETTINGS[name];
  let stored: unknown;
  try {
    stored = await storage.getItem(key);
  } catch (error) {
    return error instanceof Error ? error.message : 'storage could not be read';
  }
  if (stored === null || stored === undefined) return null;
  const parsed = schema.safeParse(stored);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()).join('; ');
  Object.assign(settings, { [name]: parsed.data });
  return null;
}

/**
 * Stores a setting.
 * @throws Error when storage refuses it: full, or not to be had
 */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  await storage.setItem(SETTINGS[name].key, value);
}

/**
 * Stores all settings at once, those that differ from what is stored.
 * @throws Error when storage refuses one of them; all are then as they were
 */
export async function replaceSettings(settings: Settings): Promise<void> {
  const stored = await storage.getItems(SETTING_NAMES.map((name) => SETTINGS[name].key));
  const changes = SETTING_NAMES.flatMap((name) => {
    const { key, fallback } = SETTINGS[name];
    const before: unknown = stored.find((item) => item.key === key)?.value ?? null;
    return JSON.stringify(before ?? fallback) === JSON.stringify(settings[name]) ? [] : [{ key, before, value: settings[name] }];
  });
  const synced = changes.filter(({ key }) => key.startsWith('sync:'));
  // One call for each area: it is kept or refused whole, and Chrome takes two calls a second at most (MAX_WRITE_OPERATIONS_PER_MINUTE).
  if (synced.length > 0) await storage.setItems(synced);
  const local = changes.filter((change) => !synced.includes(change));
  if (local.length === 0) return;
  try {
    await storage.setItems(local);
  } catch (error) {
    await storage.setItems(synced.map(({ key, before }) => ({ key, value: before })));
    throw error;
  }
}

/** Forgets everything stored, so that the defaults hold. */
export async function resetSettings(): Promise<void> {
  await storage.removeItems(SETTING_NAMES.map((name) => SETTINGS[name].key));
}
