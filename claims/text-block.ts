/** A run of text that reads as one: a paragraph, a heading, a table cell. Claims never leave it. */
export interface TextBlock {
  readonly text: string;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** For a table cell: what its row is about, the header of the row or the words in its first cells, one a line; else empty. */
  readonly rowHeader: string;
  /** For a table cell: the header of its column, else empty. */
  readonly columnHeader: string;
  /** For a table cell: which row it stands in, a number of its own on the page; else 0. */
  readonly row: number;
}
