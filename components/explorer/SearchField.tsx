import { useId } from 'preact/hooks';
import { i18n } from '../i18n.ts';

/** What the search needs. */
export interface SearchFieldProps {
  readonly words: string;
  /** The reader has typed. */
  readonly onType: (words: string) => void;
}

/** The search: it answers while the reader types. */
export function SearchField({ words, onType }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="field search" role="search">
      <label for={id}>{i18n.t('explorer.search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        value={words}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
