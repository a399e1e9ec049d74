import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps an element where it is on the screen while what stands above it opens or closes.
 * @returns a function to be called with the element before the change
 */
export function useHeldPlace(): (element: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (held.current === null) return;
    const { element, top } = held.current;
    held.current = null;
    globalThis.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  return (element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  };
}
