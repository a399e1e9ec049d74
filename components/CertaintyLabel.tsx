import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { lineOf } from './certainty-style.ts';
import { CertaintyMark } from './CertaintyMark.tsx';

/** What a label needs. */
export interface CertaintyLabelProps {
  readonly certainty: Certainty;
}

/** A certainty as mark and word, the word underlined as claims of that certainty are on pages. */
export function CertaintyLabel({ certainty }: CertaintyLabelProps) {
  const { style, color, thickness } = lineOf(certainty);
  return (
    <span class="label">
      <CertaintyMark certainty={certainty} />
      <span
        class="word"
        style={{ textDecorationStyle: style, textDecorationColor: color, textDecorationThickness: `${thickness}px` }}
      >
        {i18n.t(`certainty.${certainty}.word`)}
      </span>
    </span>
  );
}
