import { ofDocument } from './page-document.ts';

/**
 * Puts a text on the clipboard; call it from a click. Resolves to whether the browser let it.
 *
 * The old command works in frames and on pages without TLS, where the clipboard API is not to be had
 * (https://w3c.github.io/clipboard-apis/#async-clipboard-api); the page hears nothing of it.
 */
export async function copyText(text: string): Promise<boolean> {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = event.clipboardData !== null;
  };
  addEventListener('copy', give, { capture: true });
  try {
    if (ofDocument('execCommand')('copy') && given) return true;
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
