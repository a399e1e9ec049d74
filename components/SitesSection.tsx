import { useRef, useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import { NEW_SITES } from '../data/choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { OptionsActions, OptionsSettings } from './options-content.ts';
import { Section } from './Section.tsx';
import { siteNamed } from './site-name.ts';
import { siteText } from './site-text.ts';

/** What the section of the sites needs. */
export interface SitesSectionProps
  extends Pick<OptionsSettings, 'newSites' | 'sitesOff' | 'sitesOn'>,
    Pick<OptionsActions, 'onSiteAdd' | 'onSiteRemove' | 'onChoose'> {}

/** What holds on new sites, and the sites that are set apart from it. */
export function SitesSection({ newSites, sitesOff, sitesOn, onSiteAdd, onSiteRemove, onChoose }: SitesSectionProps) {
  // Sites that are on are exceptions only while others are not.
  const listed = new Map([...(newSites === 'off' ? sitesOn.map((site) => [site, true] as const) : []), ...sitesOff.map((site) => [site, false] as const)]);
  return (
    <Section id="sites" title={i18n.t('options.sites.title')}>
      <ChoiceField
        name={i18n.t('options.sites.new_label')}
        value={newSites}
        choices={NEW_SITES.map((one) => [one, i18n.t(`options.sites.new_${one}`)])}
        onChange={(chosen) => onChoose('newSites', chosen)}
      />
      {listed.size === 0 && <p>{i18n.t('options.sites.none')}</p>}
      {listed.size > 0 && (
        <ul class="sites">
          {[...listed].toSorted(([a], [b]) => a.localeCompare(b)).map(([site, on]) => (
            <li key={site}>
              <span>
                {siteText(site)} <small>{i18n.t(on ? 'options.sites.state_on' : 'options.sites.state_off')}</small>
              </span>
              <button type="button" class="plain" aria-label={i18n.t('options.sites.remove', { site: siteText(site) })} onClick={() => onSiteRemove(site)}>
                {i18n.t('options.sites.remove_short')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm listed={listed} adds={newSites === 'off'} onSiteAdd={onSiteAdd} />
    </Section>
  );
}

interface SiteFormProps extends Pick<SitesSectionProps, 'onSiteAdd'> {
  readonly listed: ReadonlyMap<string, boolean>;
  /** Whether a site that is added is on: the exception from new sites. */
  readonly adds: boolean;
}

function SiteForm({ listed, adds, onSiteAdd }: SiteFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const site = siteNamed(input.value);
    if (site === null) return setProblem(i18n.t('options.sites.not_a_site'));
    if (listed.has(site)) return setProblem(i18n.t('options.sites.already', { site: siteText(site) }));
    onSiteAdd(site, adds);
    input.value = '';
    setProblem(null);
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for="site">{i18n.t('options.sites.add_label')}</label>
      <div>
        <input
          ref={field}
          id="site"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-describedby="site-hint"
          aria-invalid={problem !== null}
          onInput={() => setProblem(null)}
        />
        <button type="submit" class="action">
          {i18n.t(adds ? 'options.sites.add_on' : 'options.sites.add')}
        </button>
      </div>
      <p id="site-hint" class="hint" role="status">
        {problem ?? i18n.t('options.sites.add_hint')}
      </p>
    </form>
  );
}
