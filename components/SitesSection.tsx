import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsActions, OptionsSettings } from './options-content.ts';
import { Section } from './Section.tsx';
import { siteNamed } from './site-name.ts';
import { siteText } from './site-text.ts';

/** What the section of the sites needs. */
export interface SitesSectionProps extends Pick<OptionsSettings, 'sitesOff'>, Pick<OptionsActions, 'onSiteAdd' | 'onSiteRemove'> {}

/** The sites on which nothing is marked, to be added to and taken from. */
export function SitesSection({ sitesOff, onSiteAdd, onSiteRemove }: SitesSectionProps) {
  return (
    <Section id="sites" title={i18n.t('options.sites.title')}>
      <p>{i18n.t(sitesOff.length === 0 ? 'options.sites.none' : 'options.sites.intro')}</p>
      {sitesOff.length > 0 && (
        <ul class="sites">
          {sitesOff.toSorted().map((site) => (
            <li key={site}>
              <span>{siteText(site)}</span>
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('options.sites.remove', { site: siteText(site) })}
                onClick={() => onSiteRemove(site)}
              >
                {i18n.t('options.sites.remove_short')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm sitesOff={sitesOff} onSiteAdd={onSiteAdd} />
    </Section>
  );
}

function SiteForm({ sitesOff, onSiteAdd }: Pick<SitesSectionProps, 'sitesOff' | 'onSiteAdd'>) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const site = siteNamed(input.value);
    if (site === null) return setProblem(i18n.t('options.sites.not_a_site'));
    if (sitesOff.includes(site)) return setProblem(i18n.t('options.sites.already', { site: siteText(site) }));
    onSiteAdd(site);
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
          {i18n.t('options.sites.add')}
        </button>
      </div>
      <p id="site-hint" class="hint" role="status">
        {problem ?? i18n.t('options.sites.add_hint')}
      </p>
    </form>
  );
}
