import { i18n } from './i18n.ts';

/** What there is to say of it. */
export interface SaveFailureProps {
  /** Why, in the browser's own words; left out where there is no room for them. */
  readonly reason?: string;
}

/** Says that the browser did not keep a change of settings, so that all is as it was. */
export function SaveFailure({ reason }: SaveFailureProps) {
  return (
    <p class="save-failure" role="alert">
      {i18n.t('save_failure')}
      {reason !== undefined && <> <bdi>({reason})</bdi></>}
    </p>
  );
}
