import { i18n } from '../i18n.ts';
import { ExternalLink } from '../ExternalLink.tsx';

/** The credit of Epoch AI where estimates of theirs are shown. */
export function EpochCredit() {
  return (
    <p class="credit">
      {i18n.t('explorer.credit')} <ExternalLink href="https://epoch.ai">Epoch AI</ExternalLink>,{' '}
      <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink>.
    </p>
  );
}
