import { SETTING_NAMES, type SettingName, SETTINGS, type Settings } from './definitions.ts';

/** What a file of settings calls itself, so that no other file is taken for one. */
const KIND = 'caveat-settings';

/** The version of the file's form. */
const VERSION = 1;

/** Settings that are of the moment and stay out of files. */
const MOMENTARY: readonly SettingName[] = ['snoozedUntil'];

/** What came of reading a file: the settings as they would be and which of them differ, or why it cannot be used. */
export type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: Settings; readonly changed: readonly SettingName[] }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** All settings as a file for the reader to keep. */
export function settingsFile(settings: Settings): string {
  const kept = Object.fromEntries(SETTING_NAMES.filter((name) => !MOMENTARY.includes(name)).map((name) => [name, settings[name]]));
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: kept }, null, 2)}\n`;
}

/**
 * Reads a file of settings and checks all of it; nothing is stored. Settings that the file does not name stay as they are.
 * @param current - the settings as they are
 */
export function readSettingsFile(text: string, current: Settings): ReadSettings {
  const found = settingsIn(text);
  if (typeof found === 'string') return { kind: 'problems', problems: [found] };
  const settings: Settings = { ...current };
  const problems = Object.entries(found).flatMap(([name, value]) => {
    const known = SETTING_NAMES.find((one) => one === name && !MOMENTARY.includes(one));
    if (known === undefined) return [`"${name}" is no setting`];
    const parsed = SETTINGS[known].schema.safeParse(value);
    if (!parsed.success) return parsed.error.issues.map((issue) => `${[name, ...issue.path].join('.')}: ${issue.message}`);
    Object.assign(settings, { [known]: parsed.data });
    return [];
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'settings', settings, changed: SETTING_NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(current[name])) };
}

/** The settings that a file names, or why it is no file of settings. */
function settingsIn(text: string): Record<string, unknown> | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!isObject(file) || file.kind !== KIND || !isObject(file.settings)) return `no file of settings: "kind" must be "${KIND}", and "settings" an object`;
  if (file.version !== VERSION) return `version ${JSON.stringify(file.version)} is not known; this Caveat reads version ${VERSION}`;
  return file.settings;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
