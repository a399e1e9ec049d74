/** How long a figure that stands by itself, and how long its caption, may be (UTF-16 code units). */
const LONGEST_FIGURE = 24;
const LONGEST_CAPTION = 100;

/** How long the text of a figure may be in the page's source, line ends and indents included (UTF-16 code units). */
const LONGEST_SOURCE = 1000;

/** "$6M", "~17%", "#1", "2,048"; a year is none. */
const FIGURE = /^(?!(?:19|20)\d\d$)[^\p{L}\d]{0,3}(?:US|USD|EUR|RMB)?\s?[^\p{L}\d]{0,2}\d/u;
const WORDS = /\p{L}{2}/u;

/**
 * What a figure that stands by itself counts, as its neighbour says: the label of a tile (`<div>$6M</div><div>Training cost</div>`), the
 * term of a description list. It is to the figure what a column's header is to a cell.
 * @param container - the element that holds the figure and nothing else
 * @returns '' where the element holds anything else, or nothing beside it says what it counts
 */
export function captionOf(container: Element): string {
  if (!isFigure(container)) return '';
  const { parentElement: parent, previousElementSibling: before, nextElementSibling: after } = container;
  // The items of a list, and the cells of a row, stand each for itself.
  if (parent === null || container.localName === 'li') return '';
  const first = parent.firstElementChild;
  const isBehind = container.localName === 'dd' || after === null || (first !== null && first !== container && captionIn(first) !== '');
  const caption = isBehind ? before : after;
  return caption === null ? '' : captionIn(caption);
}

/** Whether an element holds a figure and nothing else. */
export function isFigure(element: Element): boolean {
  // A text is not put together to be measured where the elements tell already that it is long.
  if (element.childElementCount > 1 || element.firstElementChild?.firstElementChild != null || (element.firstChild instanceof Text && element.firstChild.length > LONGEST_SOURCE)) return false;
  const text = element.textContent.trim();
  return text.length <= LONGEST_FIGURE && FIGURE.test(text);
}

/** An element's text where it is short enough to be a caption and no figure itself, else ''. */
function captionIn(element: Element): string {
  if (element.childElementCount > 2) return '';
  const text = element.textContent;
  if (text.length > 3 * LONGEST_CAPTION) return '';
  const caption = text.replace(/\s+/g, ' ').trim();
  return caption.length <= LONGEST_CAPTION && WORDS.test(caption) && !FIGURE.test(caption) ? caption : '';
}
