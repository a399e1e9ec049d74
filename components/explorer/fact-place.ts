/**
 * The id of the element that shows a fact. It is not the fact's address: where a browser finds the element that an address
 * names, it takes the focus away from what is in it, at some time after the page has loaded.
 */
export function placeOf(factId: string): string {
  return `entry-${factId}`;
}

/** Scrolls to a fact and puts the focus on it, unless the reader is there already. */
export function goToFact(factId: string): void {
  const place = document.getElementById(placeOf(factId));
  if (place === null || place.contains(document.activeElement)) return;
  const target = place.hasAttribute('tabindex') ? place : place.querySelector<HTMLElement>('summary, button');
  target?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
