import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { isFoundIn } from './explorer/folded-words.ts';

/**
 * Hides the sections of a view in whose text not every typed word begins a word.
 * @returns how many are left, null where nothing is typed
 */
export function useSectionSearch(view: RefObject<HTMLElement | null>, typed: string): number | null {
  const [found, setFound] = useState<number | null>(null);
  useLayoutEffect(() => {
    const sections = [...(view.current?.querySelectorAll<HTMLElement>(':scope > section[id]') ?? [])];
    for (const section of sections) section.hidden = !isFoundIn(typed, wordsOf(section));
    setFound(typed.trim() === '' ? null : sections.filter((section) => !section.hidden).length);
  }, [view, typed]);
  return found;
}

/** The text of an element, with a space between its parts: the end of one label and the start of the next are two words. */
function wordsOf(element: HTMLElement): string {
  const parts: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) parts.push(node.textContent ?? '');
  return parts.join(' ');
}
