/** The id of the element that shows a fact; with a # before it, it is also the fact's address. */
export function placeOf(factId: string): string {
  return `fact-${factId}`;
}

/** Scrolls to a fact and puts the focus on it, unless the reader is there already. */
export function goToFact(factId: string): void {
  const place = document.getElementById(placeOf(factId));
  if (place === null || place.contains(document.activeElement)) return;
  const target = place.hasAttribute('tabindex') ? place : place.querySelector<HTMLElement>('summary, button');
  target?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
