import { browser, type Browser } from 'wxt/browser';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from this extension: another extension or a page is refused. */
export function isOwnSender(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** Whether this script has outlived its extension, which was updated, disabled or removed: there is nobody left to ask. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
