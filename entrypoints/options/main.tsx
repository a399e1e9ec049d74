import { render } from 'preact';
import type { ImportPreview } from '../../components/options-content.ts';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { dressPage } from '../../components/own-page.ts';
import { facts, sources, subjects } from '../../data/record.ts';
import { tell } from '../../messaging/ask.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import type { Settings } from '../../settings/definitions.ts';
import { notClaimsAsCorpus, removeNotClaim } from '../../settings/not-claims.ts';
import { readSettingsFile, settingsFile } from '../../settings/settings-file.ts';
import { type LoadedSettings, loadSettings, replaceSettings, resetSettings, saveSetting } from '../../settings/store.ts';
import { forgetSite, switchCertainty, switchEnabled, switchSite, switchTopic } from '../../settings/switches.ts';
import { measuredAccuracy } from './measured-accuracy.ts';
import { saveFile } from './save-file.ts';
import '../../components/options.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');
const record = { facts, sources, subjects };

const accuracy = measuredAccuracy();

let loaded: LoadedSettings | null = null;
let address = location.hash;
/** Why the latest change could not be stored. */
let failure: string | null = null;
/** The settings before the import or reset of this visit. */
let before: Settings | null = null;

function show(): void {
  if (root === null || loaded === null) return;
  const { settings, problems } = loaded;
  render(
    <OptionsPage
      {...{ settings, problems, failure, accuracy, record, address }}
      onEnabledChange={(on) => void applied(switchEnabled(on))}
      onTopicChange={(topic, on) => void applied(switchTopic(topic, on))}
      onCertaintyChange={(certainty, on) => void applied(switchCertainty(certainty, on))}
      // The page's settings are ours by another name, which the type of a value cannot follow.
      onChoose={(name, value) => void applied(saveSetting(name, value as Settings[typeof name]))}
      onSiteAdd={(site, on) => void applied(switchSite(site, on))}
      onSiteRemove={(site) => void applied(forgetSite(site))}
      onPutBack={(id) => void applied(removeNotClaim(id))}
      onExportTakenOff={() => saveFile({ name: 'caveat-no-claims.jsonl', type: 'application/jsonl', text: notClaimsAsCorpus(settings.notClaims) })}
      onExport={() => saveFile({ name: 'caveat-settings.json', type: 'application/json', text: settingsFile(settings) })}
      onImport={(file) => preview(file, settings)}
      onReset={() => void replaced(settings, resetSettings())}
      onUndo={before === null ? undefined : undo}
      onNavigate={navigate}
      onSave={saveFile}
    />,
    root,
  );
}

/** What replacing the settings by those of a file would change. */
async function preview(file: File, settings: Settings): Promise<ImportPreview> {
  const text = await file.text().catch((error: unknown) => ({ unreadable: reasonOf(error) }));
  if (typeof text !== 'string') return { kind: 'problems', file: file.name, problems: [text.unreadable] };
  const read = readSettingsFile(text, settings);
  if (read.kind === 'problems') return { ...read, file: file.name };
  return { kind: 'settings', changed: read.changed, replace: () => void replaced(settings, replaceSettings(read.settings)) };
}

async function replaced(settings: Settings, replacing: Promise<unknown>): Promise<void> {
  await applied(replacing.then(() => (before = settings)));
}

function undo(): void {
  if (before === null) return;
  void applied(replaceSettings(before).then(() => (before = null)));
}

async function load(): Promise<void> {
  const read = await loadSettings();
  await dressPage(read.settings);
  loaded = read;
  show();
}

/** Shows how things stand after a change, and lets open tabs know; of a change that storage refused it says why. */
async function applied(change: Promise<unknown>): Promise<void> {
  failure = await change.then(() => null, reasonOf);
  await tell('settingsChanged');
  await load();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function navigate(to: string, step: 'push' | 'replace'): void {
  if (to === address) return;
  address = to;
  try {
    if (step === 'push') history.pushState(null, '', to);
    else history.replaceState(null, '', to);
  } catch {
    // Browsers refuse hundreds of changes within seconds, as by a key held down; the next change puts the address right.
  }
  show();
}

function follow(): void {
  address = location.hash;
  show();
}

addEventListener('hashchange', follow);
addEventListener('popstate', follow);
onSettingsChanged(() => void load(), signal);
void load();
