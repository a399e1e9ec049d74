import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAssessor } from '../claims/assess.ts';
import { cardSheet } from '../data/card-sheet.ts';
import { facts, subjects } from '../data/record.ts';
import { receive } from '../messaging/receive.ts';
import { requestsBeyondExtension } from '../messaging/request-count.ts';
import { onStepCommand, stepInActiveTab } from '../messaging/step-commands.ts';
import { dressBadge, dressFrame, injectAnnotator, injectCardView, runGateEverywhere, showBadge } from '../messaging/tabs.ts';
import { openFact, openWelcome } from '../messaging/ui.ts';
import { addNotClaim, removeNotClaim } from '../settings/not-claims.ts';
import { pageSettingsFor } from '../settings/page-settings.ts';
import { loadSettings } from '../settings/store.ts';

export default defineBackground(() => {
  const assess = createAssessor({ facts, subjects });

  receive('requestAnnotator', async (_nothing, { tab, frameId, url }) => {
    const { settings } = await loadSettings();
    if (tab?.id === undefined || frameId === undefined) return 0;
    const { state, snoozedFor } = pageSettingsFor(settings, tab.url ?? url, Date.now());
    if (state === 'on') await injectAnnotator(tab.id, frameId);
    return snoozedFor;
  });
  receive('getPageSettings', async (_nothing, { tab, url }) => pageSettingsFor((await loadSettings()).settings, tab?.url ?? url, Date.now()));
  receive('assess', assess);
  receive('requestCardView', async (_nothing, { tab, frameId }) => {
    const { settings } = await loadSettings();
    if (tab?.id !== undefined && frameId !== undefined) await injectCardView(tab.id, frameId, settings.language);
  });
  receive('dressFrame', async (dress, { tab, frameId }) => {
    if (tab?.id !== undefined && frameId !== undefined) await dressFrame(tab.id, frameId, dress);
  });
  receive('getCard', cardSheet);
  receive('addNotClaim', (marked, { tab }) => {
    if (tab?.incognito === true) throw new Error('Nothing of a page in a private window is kept');
    return addNotClaim(marked, new Date().toISOString().slice(0, 10));
  });
  receive('removeNotClaim', removeNotClaim);
  receive('getRequestCount', requestsBeyondExtension);
  receive('openRecord', (factId, { tab }) => openFact(factId, tab));
  receive('claimsChanged', async (_nothing, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id);
  });
  receive('settingsChanged', runGateEverywhere);

  onStepCommand((direction) => void stepInActiveTab(direction));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void dressBadge();
    void runGateEverywhere();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void dressBadge());
});
