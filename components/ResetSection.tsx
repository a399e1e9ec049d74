import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsActions } from './options-content.ts';
import { Section } from './Section.tsx';

/** What the section of the reset needs. */
export type ResetSectionProps = Pick<OptionsActions, 'onReset'>;

/** Puts all settings back to their defaults, after asking. */
export function ResetSection({ onReset }: ResetSectionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState(false);
  const confirm = (): void => {
    dialog.current?.close();
    onReset();
    setDone(true);
  };
  return (
    <Section id="reset" title={i18n.t('options.reset.title')}>
      <p>{i18n.t('options.reset.intro')}</p>
      <button type="button" class="action" onClick={() => dialog.current?.showModal()}>
        {i18n.t('options.reset.action')}
      </button>
      <p role="status">{done && i18n.t('options.reset.done')}</p>
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
    </Section>
  );
}
