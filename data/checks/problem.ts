/** A text file of the record. */
export interface RecordFile {
  /** Its path as the repository writes it, such as `data/facts/chips.json`. */
  readonly file: string;
  readonly text: string;
}

/** One thing in the record that does not fit, for one line of a report. */
export interface Problem {
  readonly file: string;
  /** The id of the entry, or its place in the file where it has none. */
  readonly id: string;
  readonly reason: string;
}

/** One problem in one line: file, id, reason. */
export function problemLine({ file, id, reason }: Problem): string {
  return `${file}: ${id}: ${reason}`;
}
