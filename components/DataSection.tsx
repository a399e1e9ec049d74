import { useRef, useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { ImportPreview, OptionsActions } from './options-content.ts';
import { ResetButton } from './ResetButton.tsx';
import { Section } from './Section.tsx';

/** What the section needs. */
export type DataSectionProps = Pick<OptionsActions, 'onExport' | 'onImport' | 'onReset' | 'onUndo'>;

/** All settings out into a file, in from one, back to their defaults, and back again. */
export function DataSection({ onExport, onImport, onReset, onUndo }: DataSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const read = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (file === undefined || input.current === null) return;
    // The same file may be chosen again once it was put right.
    const read = await onImport(file);
    input.current.value = '';
    setPreview(read);
  };
  return (
    <Section id="data" title={i18n.t('options.data.title')}>
      <p>{i18n.t('options.data.intro')}</p>
      <p class="buttons">
        <button type="button" class="action" onClick={() => onExport()}>
          {i18n.t('options.data.export')}
        </button>
        <button type="button" class="action" onClick={() => input.current?.click()}>
          {i18n.t('options.data.import')}
        </button>
        <input ref={input} type="file" accept=".json,application/json" hidden aria-label={i18n.t('options.data.import')} onChange={() => void read()} />
      </p>
      <div role="status">
        {preview !== null && <Preview preview={preview} onDone={() => setPreview(null)} />}
        {onUndo !== undefined && preview === null && (
          <p>
            {i18n.t('options.data.undone')}{' '}
            <button type="button" class="plain" onClick={() => onUndo()}>
              {i18n.t('options.data.undo')}
            </button>
          </p>
        )}
      </div>
      <p>{i18n.t('options.reset.intro')}</p>
      <ResetButton onReset={onReset} />
    </Section>
  );
}

function Preview({ preview, onDone }: { readonly preview: ImportPreview; readonly onDone: () => void }) {
  if (preview.kind === 'problems') {
    return (
      <>
        <p>{i18n.t('options.data.refused', { file: preview.file })}</p>
        <ul class="reasons">
          {preview.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  }
  if (preview.changed.length === 0) return <p>{i18n.t('options.data.same')}</p>;
  const replace = (): void => {
    preview.replace();
    onDone();
  };
  return (
    <>
      <p>{i18n.t('options.data.question')}</p>
      <ul class="reasons">
        {preview.changed.map((name) => (
          <li key={name}>{i18n.t(`options.problems.${name}`)}</li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="action" onClick={replace}>
          {i18n.t('options.data.replace')}
        </button>
        <button type="button" class="action" onClick={onDone}>
          {i18n.t('options.data.cancel')}
        </button>
      </p>
    </>
  );
}
