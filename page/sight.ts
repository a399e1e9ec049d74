import type { Point } from './geometry.ts';
import { ofDocument } from './page-document.ts';

/** Elements with a picture of their own, whatever their background. */
const PICTURES = 'img,picture,video,canvas,svg,iframe,object,embed,input,textarea,select';

/**
 * The elements at a point of the viewport from the topmost down to the first that hides what lies beneath it. In Firefox the highlight registry tells of
 * text under others too, a menu or a banner.
 */
export function elementsInSight({ x, y }: Point): readonly Element[] {
  const all = ofDocument('elementsFromPoint')(x, y);
  const last = all.findIndex((element) => !isSeeThrough(element));
  return last < 0 ? all : all.slice(0, last + 1);
}

function isSeeThrough(element: Element): boolean {
  if (element.matches(PICTURES)) return false;
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element);
  return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && backdropFilter === 'none';
}
