import { browser } from 'wxt/browser';
import type { Language } from '../data/choices.ts';
import { askSummaries } from './page-summary.ts';

/** Runs the annotator in one frame. Quietly does nothing where the frame is gone or closed to extensions. */
export async function injectAnnotator(tabId: number, frameId: number): Promise<void> {
  await run(tabId, '/content-scripts/annotator.js', { frameIds: [frameId] });
}

/** Runs the card's script in one frame, beside the annotator, with the messages of the language it is to speak. */
export async function injectCardView(tabId: number, frameId: number, language: Language): Promise<void> {
  if (language !== 'auto') await run(tabId, `/messages/${language}.js`, { frameIds: [frameId] });
  await run(tabId, '/content-scripts/card.js', { frameIds: [frameId] });
}

/**
 * Styles one frame with some CSS instead of that of before, '' for none. As the user's own style sheet it holds in all shadow roots, the page cannot see it,
 * and Firefox takes it off when the extension is removed.
 */
export async function dressFrame(tabId: number, frameId: number, { css, before }: { css: string; before: string }): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (css !== '') await browser.scripting.insertCSS({ target, css, origin: 'USER' });
    if (before !== '') await browser.scripting.removeCSS({ target, css: before, origin: 'USER' });
  } catch {
    // The frame is gone.
  }
}

/**
 * Runs the gate in every frame of every tab, so that tabs which were open before the extension was installed or switched
 * on need no reload. A gate whose frame is annotated already ends by itself.
 */
export async function runGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : run(id, '/content-scripts/gate.js', { allFrames: true }))));
}

type OwnScript = `/content-scripts/${'annotator' | 'card' | 'gate'}.js` | `/messages/${Exclude<Language, 'auto'>}.js`;

async function run(tabId: number, file: OwnScript, frames: { frameIds: number[] } | { allFrames: true }): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, ...frames }, files: [file] });
  } catch {
    // Browser pages, stores and viewers admit no extension, and tabs close while we ask: nothing is to be done there.
  }
}

/** Writes the number of a tab's marks on the toolbar button. */
export async function showBadge(tabId: number): Promise<void> {
  const summaries = await askSummaries(tabId);
  const count = Array.isArray(summaries) ? summaries.flatMap((frame) => frame.claims).filter((claim) => claim.marked).length : 0;
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Gives the badge colours that suit light and dark toolbars. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3b4a5c' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
