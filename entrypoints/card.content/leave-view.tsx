import { render } from 'preact';
import { choose } from '../../components/chosen-language.ts';
import { citation } from '../../components/citation.ts';
import { FactCard } from '../../components/FactCard.tsx';
import { displayLanguage } from '../../components/language.ts';
import { placeCard } from '../../page/card-placement.ts';
import { copyText } from '../../page/copy-text.ts';
import { cardViewLeft, type DrawnCard, leaveCardView } from './card-view.ts';
import cardCss from '../../components/card.css?inline';

/** Leaves what draws cards for the annotator of this frame; does nothing where it was left before and may have drawn one. */
export function leaveView(): void {
  if (cardViewLeft() === null) leaveCardView({ css: cardCss, place: placeCard, draw, clear: (container) => render(null, container) });
}

function draw(container: HTMLElement, { place, language, ...props }: DrawnCard): void {
  choose(language);
  render(<FactCard {...props} onCopy={(format) => copyText(citation(format, props.content, place(), displayLanguage()))} />, container);
}
