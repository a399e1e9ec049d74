import { useRef } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { OptionsActions } from './options-content.ts';

/** What the button needs. */
export type ResetButtonProps = Pick<OptionsActions, 'onReset'>;

/** Puts all settings back to their defaults, after asking. */
export function ResetButton({ onReset }: ResetButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const confirm = (): void => {
    dialog.current?.close();
    onReset();
  };
  return (
    <>
      <button type="button" class="action" onClick={() => dialog.current?.showModal()}>
        {i18n.t('options.reset.action')}
      </button>
      <dialog ref={dialog} aria-labelledby="reset-question">
        <h2 id="reset-question">{i18n.t('options.reset.question')}</h2>
        <p>{i18n.t('options.reset.warning')}</p>
        <div class="choices">
          <button type="button" class="action" onClick={() => dialog.current?.close()}>
            {i18n.t('options.reset.cancel')}
          </button>
          <button type="button" class="action" onClick={confirm}>
            {i18n.t('options.reset.confirm')}
          </button>
        </div>
      </dialog>
    </>
  );
}
