import { ofDocument } from './page-document.ts';

/**
 * Whether an element's text is what an editor or a terminal paints beside the hidden field that its keys go into, as Ace, CodeMirror, Monaco and xterm.js do. Its lines
 * stand as they are typed, in a box that holds the field just as closely. Other hidden fields, of a captcha or a button that copies, stand at the end of
 * a page or take no focus.
 */
export function isPaintedByEditor(element: Element): boolean {
  const root = element.getRootNode();
  const fields: ArrayLike<Element> = root instanceof ShadowRoot ? root.querySelectorAll('textarea') : ofDocument('getElementsByTagName')('textarea');
  if (fields.length === 0 || getComputedStyle(element).whiteSpace === 'normal') return false;
  const around = boxesAround(element);
  return Array.from(fields).some((field) => boxesOf(field).some((box) => around.has(box)) && takesKeysUnseen(field));
}

/** How many elements stand around a line in its editor: six in Ace, seven in CodeMirror 5. */
const MOST_AROUND_LINE = 8;

/** What holds much else than an editor. */
const WIDER = 'html, body, main, article';

function boxesAround(line: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (let box: Element | null = line; box !== null && boxes.size <= MOST_AROUND_LINE && !box.matches(WIDER); box = box.parentElement) boxes.add(box);
  return boxes;
}

/** The box that a field stands in, and the one around it: CodeMirror puts a box of its own around the field. */
function boxesOf({ parentElement }: Element): readonly Element[] {
  return [parentElement, parentElement?.parentElement].filter((box) => box != null);
}

/** How wide or high a field may be that nobody is to see (CSS px). */
const UNSEEN = 2;

function takesKeysUnseen(field: Element): boolean {
  if (field.matches('[tabindex^="-"], [aria-hidden="true"], :disabled') || !field.checkVisibility({ visibilityProperty: true })) return false;
  const { opacity, clip, clipPath } = getComputedStyle(field);
  return opacity === '0' || clip !== 'auto' || clipPath !== 'none' || [field, field.parentElement].some((box) => box !== null && isTiny(box));
}

function isTiny(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return Math.min(width, height) <= UNSEEN;
}
