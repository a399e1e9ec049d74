/** Where in which words of a page something was found. */
export interface FoundPlace {
  readonly topic: string;
  /** The words around it. */
  readonly passage: string;
  /** Where it begins in the passage (UTF-16 offset). */
  readonly start: number;
}

/** What tells one finding from all others: its topic and its place in the same words. Nothing of the page's address. */
export function notClaimKey({ topic, passage, start }: FoundPlace): string {
  return `${topic} ${start} ${passage}`;
}
