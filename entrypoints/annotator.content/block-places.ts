import type { Block } from '../../page/block.ts';
import { surroundingsOf } from '../../page/surroundings.ts';

/** Where a block stands in its page. */
export interface BlockPlace {
  /** The block's own name. */
  readonly block: string;
  /** The name of its section: the headings above it, within its article. */
  readonly section: string;
  /** Whether it stands in a table. */
  readonly inTable: boolean;
}

/** What parts a page where headings do not: the posts of a feed, the articles of a front page. */
const ARTICLES = 'article,[role="article"]';

/** Tells where blocks stand; each is looked at once. */
export class BlockPlaces {
  readonly #known = new WeakMap<Block, BlockPlace>();
  readonly #articles = new WeakMap<Element, number>();
  #next = 1;

  placeOf(block: Block): BlockPlace {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const { headings, row } = surroundingsOf(block.container);
    const article = block.container.closest(ARTICLES);
    const section = [article === null ? 0 : this.#numberOf(article), ...headings].join('\n');
    const place = { block: String(this.#next++), section, inTable: row !== 0 };
    this.#known.set(block, place);
    return place;
  }

  #numberOf(article: Element): number {
    const number = this.#articles.get(article) ?? this.#next++;
    this.#articles.set(article, number);
    return number;
  }
}
