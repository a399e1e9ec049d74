import { browser } from 'wxt/browser';

/** Whether the reader has switched everything off: for the gate, which must know before it reads a word and carries no schema. Where storage fails, nothing is. */
export async function isSwitchedOff(): Promise<boolean> {
  const stored = await browser.storage.sync.get('enabled').catch(() => null);
  return stored?.enabled === false;
}
