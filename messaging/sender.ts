import { browser, type Browser } from 'wxt/browser';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from this extension: another extension or a page is refused. */
export function isOwnSender(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}
