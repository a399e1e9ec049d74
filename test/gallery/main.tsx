import { LANGUAGE, LANGUAGES } from './browser.ts';
import { render } from 'preact';
import { CertaintyLabel } from '../../components/CertaintyLabel.tsx';
import { CertaintyMark } from '../../components/CertaintyMark.tsx';
import { FactCard } from '../../components/FactCard.tsx';
import { CERTAINTIES } from '../../data/certainty.ts';
import cardCss from '../../components/card.css?inline';
import { STATES } from './states.ts';

/**
 * Every state of the card on one page, each in a shadow root of its own as on pages. `?theme=dark` or `light` chooses the
 * colours, `?language=de` the language, `?dir=rtl` the direction, `?open` unfolds everything, `?state=N` shows one alone,
 * `?side=sheet` draws sheets. The fields at its top choose the same.
 */
const query = new URLSearchParams(location.search);
const theme = query.get('theme') ?? 'auto';
const only = query.get('state');
const nothing = (): void => undefined;

const PAGE_CSS = `
  body { margin: 0; padding: 16px; font: 13px/1.4 system-ui, sans-serif; color-scheme: ${theme === 'auto' ? 'light dark' : theme}; background: light-dark(#eceae4, #0e0e10); color: light-dark(#222, #ddd); }
  form { display: flex; flex-wrap: wrap; gap: 8px 16px; padding-block-end: 16px; }
  select { font: inherit; }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; }
  figure { margin: 0; max-inline-size: 100%; }
  figcaption { padding-block-end: 6px; }
`;
const OPEN_CSS = '.scroll.scroll { max-block-size: none; }';

function sheet(css: string): CSSStyleSheet {
  const one = new CSSStyleSheet();
  one.replaceSync(css);
  return one;
}

function frame(name: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const host = document.createElement('div');
  caption.textContent = name;
  host.dataset['theme'] = theme;
  figure.append(caption, host);
  document.querySelector('#gallery')?.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(`${cardCss}${query.has('open') ? OPEN_CSS : ''}`)];
  const container = document.createElement('div');
  const side = query.get('side');
  if (side !== null) container.dataset['side'] = side;
  container.style.maxInlineSize = 'calc(100vw - 32px)';
  root.append(container);
  return container;
}

/** Draws the gallery another way, by its address, so that each look has one. */
function look(name: string, value: string): void {
  const next = new URLSearchParams(query);
  if (value === '') next.delete(name);
  else next.set(name, value);
  location.search = next.toString();
}

interface LookFieldProps {
  readonly name: string;
  readonly label: string;
  /** Values and what they are called. */
  readonly choices: Readonly<Record<string, string>>;
}

function LookField({ name, label, choices }: LookFieldProps) {
  const chosen = query.get(name) ?? '';
  return (
    <label>
      {label}{' '}
      <select name={name} onChange={({ currentTarget }) => look(name, currentTarget.value)}>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Looks() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (
    <form>
      <LookField name="language" label="Language" choices={Object.fromEntries([['', 'English'], ...LANGUAGES.filter((one) => one !== 'en').map((one) => [one, names.of(one) ?? one] as const)])} />
      <LookField name="theme" label="Colours" choices={{ '': 'as the browser has them', light: 'light', dark: 'dark' }} />
      <LookField name="dir" label="Direction" choices={{ '': 'left to right', rtl: 'right to left, with longer words' }} />
      <LookField name="side" label="Place" choices={{ '': 'beside a claim', sheet: 'at the foot of the screen' }} />
    </form>
  );
}

document.documentElement.lang = LANGUAGE;
document.adoptedStyleSheets.push(sheet(PAGE_CSS));
const head = document.querySelector('#looks');
if (head !== null) render(<Looks />, head);
const containers: ParentNode[] = [];
for (const [index, { name, content, stays = false, steps, takenOff = false }] of STATES.entries()) {
  if (only !== null && Number(only) !== index) continue;
  const container = frame(name);
  render(
    <FactCard
      content={content}
      stays={stays}
      steps={steps === undefined ? null : { ...steps, onStep: nothing }}
      onPin={nothing}
      onClose={nothing}
      onCopy={() => Promise.resolve(true)}
      onOpenRecord={nothing}
      onNotClaim={nothing}
      onRestore={takenOff ? nothing : null}
    />,
    container,
  );
  if (query.has('open')) containers.push(container);
}
if (only === null) {
  const container = frame('Six marks at 12, 16 and 24 px, and in grey');
  render(
    <div class="card">
      <div class="scroll">
        {CERTAINTIES.map((certainty) => (
          <p key={certainty}>
            <CertaintyLabel certainty={certainty} /> {[12, 16, 24].map((size) => <CertaintyMark key={size} certainty={certainty} size={size} />)}{' '}
            <span style={{ filter: 'grayscale(1)' }}>
              <CertaintyMark certainty={certainty} />
            </span>
          </p>
        ))}
      </div>
    </div>,
    container,
  );
}

/** Opens all that is folded, and what that holds in turn: it is made when it is first opened. */
async function openAll(container: ParentNode): Promise<void> {
  for (;;) {
    const folded = container.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    const last = folded[folded.length - 1];
    if (last === undefined) return;
    const opened = new Promise((done) => last.addEventListener('toggle', done, { once: true }));
    for (const details of folded) details.open = true;
    await opened;
  }
}

void Promise.all(containers.map(openAll)).then(() => document.documentElement.setAttribute('data-ready', ''));
