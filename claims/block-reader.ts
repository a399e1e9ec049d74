import type { Claim } from './claim.ts';
import { EMPTY_CONTEXT, type ReadingContext } from './context.ts';
import type { Detector } from './detector.ts';
import type { TextBlock } from './text-block.ts';

/** How much of a block is read at once (UTF-16 code units); longer ones are cut between sentences. */
const LONGEST_PART = 6000;

/**
 * Reads a page's blocks one after the other and remembers what they say of one another: whom the text is about, and
 * whether it speaks of AI at all.
 */
export class BlockReader {
  readonly #detector: Detector;
  readonly #beginning: ReadingContext;
  #context: ReadingContext;

  /** @param about - what is known of the page before its blocks: its title, its address */
  constructor(detector: Detector, about: string) {
    this.#detector = detector;
    this.#beginning = detector.survey(about, EMPTY_CONTEXT);
    this.#context = this.#beginning;
  }

  /** Whether what was known of the page before its blocks says whom or what it is about. */
  get isAbout(): boolean {
    return this.#beginning.ai || this.#beginning.subject !== null;
  }

  /** Whether the same was known of another page before its blocks. */
  beginsAs(other: BlockReader): boolean {
    return aboutOf(this.#beginning) === aboutOf(other.#beginning);
  }

  /** The claims of a block, their offsets in its whole text. */
  read(block: TextBlock): Claim[] {
    if (block.text.length <= LONGEST_PART) return [...this.#readPart(block)];
    const claims: Claim[] = [];
    for (const [start, end] of partsOf(block.text)) {
      for (const claim of this.#readPart({ ...block, text: block.text.slice(start, end) })) claims.push(moved(claim, start));
    }
    return claims;
  }

  #readPart(part: TextBlock): readonly Claim[] {
    const reading = this.#detector.read(part, this.#context);
    this.#context = reading.context;
    return reading.claims;
  }
}

function aboutOf({ ai, makers, subject }: ReadingContext): string {
  return JSON.stringify([ai, [...makers].toSorted(), subject]);
}

function* partsOf(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  while (text.length - start > LONGEST_PART) {
    // Looked for in the part alone: a text without a full stop would be gone back over to its beginning each time.
    const part = text.slice(start, start + LONGEST_PART + 2);
    const cut = Math.max(part.lastIndexOf('. ', LONGEST_PART), part.lastIndexOf('。', LONGEST_PART));
    const end = start + (cut > 0 ? cut + 1 : LONGEST_PART);
    yield [start, end];
    start = end;
  }
  yield [start, text.length];
}

/** A claim whose offsets count from further before: the same claim in a longer text. */
export function moved(claim: Claim, by: number): Claim {
  const { figure } = claim;
  return {
    ...claim,
    start: claim.start + by,
    end: claim.end + by,
    figure: figure === null ? null : { ...figure, start: figure.start + by, end: figure.end + by },
  };
}
