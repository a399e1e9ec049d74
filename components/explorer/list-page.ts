/** How many rows a page of the list has. */
export const PAGE_SIZE = 30;

/** One page of a list. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  /** From 1; the last page where a later one was asked for. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** The place of the first entry in the list, from 1; 0 where the list is empty. */
  readonly from: number;
  /** The place of the last entry in the list. */
  readonly to: number;
}

/** The page of a list that was asked for, or the one with the entry for which `isSought` holds, where there is one. */
export function pageOf<Entry>(list: readonly Entry[], asked: number, isSought: (entry: Entry) => boolean): ListPage<Entry> {
  const pages = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  const at = list.findIndex(isSought);
  const page = at === -1 ? Math.min(Math.max(1, asked), pages) : Math.floor(at / PAGE_SIZE) + 1;
  const start = (page - 1) * PAGE_SIZE;
  const entries = list.slice(start, start + PAGE_SIZE);
  return { entries, page, pages, from: entries.length === 0 ? 0 : start + 1, to: start + entries.length };
}
