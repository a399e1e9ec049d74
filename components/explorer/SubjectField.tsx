import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { matchingSubjects, type SubjectOption } from './subject-options.ts';

/** What the choice of a subject needs. */
export interface SubjectFieldProps {
  readonly options: readonly SubjectOption[];
  /** The id of the chosen subject, null for all. */
  readonly chosen: string | null;
  readonly onChange: (subjectId: string | null) => void;
}

/** A list to choose a subject from, narrowed down by typing. An empty field stands for all subjects. */
export function SubjectField({ options, chosen, onChange }: SubjectFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What is being typed, null while the field shows the chosen subject. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  /** The place of the option that Enter would choose, from 0; -1 for none. */
  const [active, setActive] = useState(-1);
  const name = options.find((option) => option.id === chosen)?.name ?? chosen ?? '';
  const shown = open ? matchingSubjects(options, typed ?? '') : [];

  const close = (): void => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (subjectId: string | null): void => {
    close();
    if (subjectId !== chosen) onChange(subjectId);
  };
  const leave = (): void => (typed?.trim() === '' ? choose(null) : close());
  const move = (to: number): void => {
    const next = Math.min(shown.length - 1, Math.max(0, to));
    setOpen(true);
    setActive(next);
    document.querySelector(`#${CSS.escape(`${id}-${next}`)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = shown[active];
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && option !== undefined) choose(option.id);
    else if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div class="field subject">
      <label for={id}>{i18n.t('explorer.subject')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={i18n.t('explorer.all_subjects')}
        autoComplete="off"
        spellcheck={false}
        value={typed ?? name}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(event.currentTarget.value.trim() === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <div class="choices-of" hidden={!open}>
        <ul id={`${id}-list`} role="listbox" aria-label={i18n.t('explorer.subject')}>
          {shown.map((option, at) => (
            <li
              key={option.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={option.id === chosen}
              class={at === active ? 'active' : undefined}
              // The field keeps the focus while an option is pressed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option.id)}
            >
              {option.name}
              <span>{i18n.t(`explorer.kind.${option.kind}`, option.facts)}</span>
            </li>
          ))}
        </ul>
        {open && shown.length === 0 && <p role="status">{i18n.t('explorer.no_subject')}</p>}
      </div>
    </div>
  );
}
