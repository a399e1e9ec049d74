/** How long the line over a list may be that names what its items are of (UTF-16 code units); a longer one tells a story. */
const LONGEST = 60;

const COLON = /[:：]$/;

/** The short line that leads in the list an element stands in ("AIME 2024:"), before the list or in the item that holds it; empty where there is none. */
export function leadInOf(container: Element): string {
  const list = container.closest('li')?.closest('ul,ol');
  if (list == null) return '';
  const text = textBefore(list).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && COLON.test(text) ? text.slice(0, -1) : '';
}

/** The list that an element may lead in, null where none follows it. */
export function listAfter(element: Element): Element | null {
  let above: Element | null = element;
  for (let steps = 0; above !== null && steps < DEPTH; steps++) {
    const next: Element | null = above.nextElementSibling;
    if (next?.matches('ul,ol') === true) return next;
    above = above.parentElement;
  }
  return null;
}

/** How deep the words of such a line may be wrapped. */
const DEPTH = 3;

/** What stands right before a list: the element before it, or the words before it in the item that holds it. */
function textBefore(list: Element): string {
  if (list.parentElement?.matches('li') !== true) return shortText(list.previousElementSibling);
  let text = '';
  for (let node = list.previousSibling; node !== null && text.length <= 2 * LONGEST; node = node.previousSibling) text = `${node.textContent ?? ''}${text}`;
  return text;
}

/** The text of an element; empty where it holds much more than a line. */
function shortText(element: Element | null): string {
  return element === null || element.childElementCount > MOST_PARTS ? '' : element.textContent;
}

/** Of how many elements such a line is made at most. */
const MOST_PARTS = 4;
