import { type Accuracy, accuracySchema } from '../../data/accuracy.ts';

/** What was measured for this version, as it was built in; null where there is no such file, or none that fits. */
export function measuredAccuracy(): Accuracy | null {
  // A glob, unlike an import, lets the file be missing.
  const files = import.meta.glob('../../data/accuracy.json', { eager: true, import: 'default' });
  const [file] = Object.values(files);
  const parsed = accuracySchema.safeParse(file);
  return parsed.success ? parsed.data : null;
}
