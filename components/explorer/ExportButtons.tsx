import { i18n } from '../i18n.ts';
import type { Fact } from '../../data/schema.ts';
import { factsCsv } from './facts-csv.ts';
import { factsJson } from './facts-json.ts';
import type { RecordIndex } from './record-content.ts';

/** A file for the reader to keep. */
export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** What the exports need. */
export interface ExportButtonsProps {
  /** What is exported, in its order. */
  readonly facts: readonly Fact[];
  readonly record: RecordIndex;
  /** The address of the explorer that shows these facts. */
  readonly address: string;
  readonly onSave: (file: SavedFile) => void;
}

/** Hands the facts that are shown to the reader as a file. */
export function ExportButtons({ facts, record, address, onSave }: ExportButtonsProps) {
  const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const saveCsv = (): void => onSave({ name: `caveat-record-${today()}.csv`, type: 'text/csv;charset=utf-8', text: factsCsv(facts, record) });
  const saveJson = (): void =>
    onSave({
      name: `caveat-record-${today()}.json`,
      type: 'application/json',
      text: factsJson(facts, record, { address, exportedOn: today() }),
    });
  return (
    <p class="export">
      {i18n.t('explorer.export')}{' '}
      <button type="button" class="plain" disabled={facts.length === 0} aria-label={i18n.t('explorer.export_csv', facts.length)} onClick={saveCsv}>
        CSV
      </button>{' '}
      <button type="button" class="plain" disabled={facts.length === 0} aria-label={i18n.t('explorer.export_json', facts.length)} onClick={saveJson}>
        JSON
      </button>
    </p>
  );
}
