import type { SavedFile } from '../../components/explorer/ExportButtons.tsx';

/** How long a file's address is kept so that the browser can read it (ms). */
const KEPT = 60_000;

/** Hands a file to the browser as a download: it is made here and goes nowhere else. */
export function saveFile({ name, type, text }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
