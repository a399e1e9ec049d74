import { i18n } from './i18n.ts';

/** Says that the browser did not keep a change of settings, so that all is as it was. */
export function SaveFailure() {
  return (
    <p class="save-failure" role="alert">
      {i18n.t('save_failure')}
    </p>
  );
}
