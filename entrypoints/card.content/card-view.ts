import type { CitedPlace } from '../../components/cited.ts';
import type { FactCardProps } from '../../components/FactCard.tsx';
import type { Language } from '../../data/choices.ts';
import type { CardParts } from '../../page/card-host.ts';

/** What a card is drawn from. */
export interface DrawnCard extends Omit<FactCardProps, 'onCopy'> {
  /** Where the claim stands, for those who cite it. */
  readonly place: () => CitedPlace;
  /** What its messages are said in, where they are at hand. */
  readonly language: Language;
}

/** All that is needed only once a card opens: its looks, its place, its contents. */
export interface CardView extends CardParts {
  /** Draws a card into an element, or draws it anew. */
  readonly draw: (container: HTMLElement, card: DrawnCard) => void;
  /** Takes it out. */
  readonly clear: (container: HTMLElement) => void;
}

/** Under which the card script leaves its view for the annotator: in the isolated world, which no page can see. */
const KEY = Symbol.for('caveat.card');

/** Leaves a view for the annotator of the frame. */
export function leaveCardView(view: CardView): void {
  Reflect.set(globalThis, KEY, view);
}

/** The view that the card script has left, null before it has run. */
export function cardViewLeft(): CardView | null {
  // Only leaveCardView writes there.
  return (Reflect.get(globalThis, KEY) as CardView | undefined) ?? null;
}

/** Forgets the view that an older version of the extension has left in a page that is still open. */
export function forgetCardView(): void {
  Reflect.deleteProperty(globalThis, KEY);
}
