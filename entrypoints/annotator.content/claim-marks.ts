import type { Assessment } from '../../claims/assessment.ts';
import type { Claim } from '../../claims/claim.ts';
import { claimsToMark, type Listed } from '../../claims/density.ts';
import { withoutOverlaps } from '../../claims/precedence.ts';
import type { Verdict } from '../../data/verdicts.ts';
import { isAssessments } from '../../messaging/answers.ts';
import { ask, tell } from '../../messaging/ask.ts';
import type { ListedClaim } from '../../messaging/page-summary.ts';
import type { Block } from '../../page/block.ts';
import type { HighlightPainter } from '../../page/highlights.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import type { MarkedNotClaim } from '../../settings/not-claim.ts';
import { notClaimKey } from '../../settings/not-claim-key.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import { BlockPlaces } from './block-places.ts';
import { passageAround } from './passage.ts';
import type { ReadingLength } from './reading-length.ts';

/** A claim's mark in the page. */
export type ClaimMark = Mark<Claim>;

/** The marks of a block with their labels, null of those that are not underlined at all, and what density judges of the others. */
interface Listing {
  readonly labels: ReadonlyMap<ClaimMark, string | null>;
  readonly listed: readonly Listed[];
}

/** How many claims are sent to be assessed in one message; the background refuses more than 5000. */
const BATCH = 500;

/** How many assessments are kept; on a page that never ends the ones of marks long gone make room. */
const MOST_ASSESSMENTS = 5000;

/** How long changes are gathered before the rest of the extension is told of them (ms). */
const TELL_MS = 250;
/** Verdicts that say that a figure stands otherwise in the record than on the page. */
const DIFFERING: readonly Verdict[] = ['outside-range', 'other-subject', 'other-scope', 'outdated', 'undisclosed'];

/** Has claims assessed and keeps them painted as their assessments and the settings say. */
export class ClaimMarks {
  readonly #marks: Marks<Claim>;
  /** The marks whose text the reader can see; the others wait for theirs to be shown. */
  readonly #shown = new Set<ClaimMark>();
  readonly #painter: HighlightPainter;
  /** Assessments by what was said: the same words need be assessed once. */
  readonly #assessments = new Map<string, Assessment>();
  readonly #length: ReadingLength;
  readonly #places = new BlockPlaces();
  /** What density judges of each block, until something of it changes. */
  #listings = new WeakMap<Block, Listing>();
  #settings: PageSettings;
  #notClaims: ReadonlySet<string>;
  #spent = 0;
  /** The marks of costs by the sentence or row they stand in. */
  readonly #groups = new Map<Claim['group'], Set<ClaimMark>>();
  /** The group that a mark was put into: it is another when the sentence around its words has changed. */
  readonly #groupOf = new WeakMap<ClaimMark, Claim['group']>();
  #room = MOST_ASSESSMENTS;
  #asking = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(marks: Marks<Claim>, painter: HighlightPainter, settings: PageSettings, length: ReadingLength) {
    this.#marks = marks;
    this.#painter = painter;
    this.#settings = settings;
    this.#notClaims = new Set(settings.notClaims);
    this.#length = length;
  }

  /** The settings as they hold on this page. */
  get settings(): PageSettings {
    return this.#settings;
  }

  /** Time spent painting (ms). */
  get spent(): number {
    return this.#spent;
  }

  /** Whether every claim that was added has been assessed. */
  get settled(): boolean {
    return this.#asking === 0;
  }

  /** Has new marks assessed, then paints them. */
  async add(marks: readonly ClaimMark[]): Promise<void> {
    for (const mark of marks) {
      this.#shown.add(mark);
      this.#join(mark);
    }
    const changed = [...this.#withNeighbours(marks)];
    this.#asking++;
    try {
      await this.#assess(changed);
    } finally {
      this.#asking--;
    }
    this.#paint(changed);
  }

  async #assess(marks: readonly ClaimMark[]): Promise<void> {
    const unknown = new Map<string, Claim>();
    for (const { finding } of marks) {
      const key = keyOf(finding);
      if (isComparable(finding) || !this.#assessments.has(key)) unknown.set(key, finding);
    }
    if (this.#assessments.size > this.#room) this.#makeRoom();
    const claims = [...unknown];
    for (let from = 0; from < claims.length; from += BATCH) {
      const batch = claims.slice(from, from + BATCH);
      const answers = await ask('assess', batch.map(([, claim]) => claim), isAssessments);
      for (const [index, [key]] of batch.entries()) {
        const answer = answers?.[index];
        if (answer !== undefined) this.#assessments.set(key, answer);
      }
    }
  }

  #makeRoom(): void {
    const needed = new Set(Array.from(this.#marks.all(), ({ finding }) => keyOf(finding)));
    for (const key of this.#assessments.keys()) if (!needed.has(key)) this.#assessments.delete(key);
    this.#room = Math.max(MOST_ASSESSMENTS, 2 * this.#assessments.size);
  }

  /** Marks with those that stand in one sentence or row with them: a cost set beside another is judged with it. */
  #withNeighbours(marks: readonly ClaimMark[]): Iterable<ClaimMark> {
    const all = new Set(marks);
    for (const { finding } of marks) for (const neighbour of this.#groups.get(finding.group) ?? []) all.add(neighbour);
    return all;
  }

  #inOrder(): ClaimMark[] {
    return this.#marks.inOrder().filter((mark) => this.#shown.has(mark));
  }

  #join(mark: ClaimMark): void {
    this.#part(mark);
    if (!isComparable(mark.finding)) return;
    const group = this.#groups.get(mark.finding.group) ?? new Set();
    group.add(mark);
    this.#groups.set(mark.finding.group, group);
    this.#groupOf.set(mark, mark.finding.group);
  }

  #part(mark: ClaimMark): void {
    const name = this.#groupOf.get(mark);
    if (name === undefined) return;
    const group = this.#groups.get(name);
    if (group?.delete(mark) === true && group.size === 0) this.#groups.delete(name);
    this.#groupOf.delete(mark);
  }

  /** Takes the paint off marks that are gone; others may take their place as the first of their section. */
  remove(marks: readonly ClaimMark[]): void {
    for (const mark of marks) {
      this.#shown.delete(mark);
      this.#part(mark);
      this.#painter.unpaint(mark);
    }
    this.#paint(marks);
  }

  /** Tells nobody of anything any more. */
  stop(): void {
    clearTimeout(this.#telling);
  }

  /** Tells the badge and the popup, who then ask for all claims; so not at every change of a page that changes all the time. */
  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      void tell('claimsChanged');
    }, TELL_MS);
  }

  /** Paints everything anew under other settings. */
  repaint(settings: PageSettings): void {
    this.#settings = settings;
    this.#notClaims = new Set(settings.notClaims);
    this.#listings = new WeakMap();
    this.#paint([]);
  }

  /** What was made of a mark's claim, or undefined where the background did not answer. */
  assessmentOf(mark: ClaimMark): Assessment | undefined {
    return this.#assessments.get(keyOf(mark.finding));
  }

  /** The painted marks in the order of the page. */
  painted(): ClaimMark[] {
    return this.#marks.inOrder().filter((mark) => this.#painter.has(mark));
  }

  /**
   * A mark and the covered claims that share words with it, in the order of the page, each answer once. Bare mentions are
   * left out beside claims that say something.
   */
  overlapping(mark: ClaimMark): ClaimMark[] {
    const { start, end } = mark.finding;
    const sharing = this.around(mark.block).filter((one) => one === mark || (one.finding.start < end && one.finding.end > start && this.#labelOf(one) !== null));
    const saying = sharing.filter((one) => one === mark || one.finding.topic !== 'about');
    const answers = new Set<string>([this.#answerOf(mark)]);
    return saying.filter((one) => {
      if (one === mark) return true;
      const answer = this.#answerOf(one);
      if (answers.has(answer)) return false;
      answers.add(answer);
      return true;
    });
  }

  /** What a mark's card says, to tell whether another says the same. */
  #answerOf(mark: ClaimMark): string {
    const assessment = this.assessmentOf(mark);
    return `${assessment?.verdict ?? ''} ${assessment?.factIds[0] ?? ''}`;
  }

  /** All marks of a block in the order of the page. */
  around(block: Block): ClaimMark[] {
    return [...this.#marks.in(block)].filter((other) => this.#shown.has(other)).toSorted((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
  }

  /** Every claim in the order of the page, as lists show them; what the reader says is none is not listed. */
  listed(): ListedClaim[] {
    return this.#inOrder().flatMap((mark) => {
      if (this.#isTakenOff(mark)) return [];
      const assessment = this.assessmentOf(mark);
      return assessment === undefined ? [] : [this.#listed(mark, assessment)];
    });
  }

  #listed(mark: ClaimMark, assessment: Assessment): ListedClaim {
    const { finding, block } = mark;
    const { figure } = finding;
    return {
      id: mark.id,
      text: textOf(mark),
      block: block.text.replace(/\s+/g, ' ').trim(),
      topic: finding.topic,
      subject: finding.subject.name,
      figure: figure === null ? null : { low: figure.low, high: figure.high, unit: figure.unit },
      scope: finding.scope,
      hedge: finding.hedge,
      verdict: assessment.verdict,
      certainty: assessment.certainty,
      factIds: [...assessment.factIds],
      marked: this.#painter.has(mark),
    };
  }

  /**
   * Which claims are underlined hangs on all that are before them, so that all are counted through. But only what is said in blocks that changed is looked
   * at anew, and only what changes its look is painted.
   */
  #paint(changed: readonly ClaimMark[]): void {
    const began = performance.now();
    for (const { block } of changed) this.#listings.delete(block);
    const listings = [...new Set(this.#inOrder().map((mark) => mark.block))].map((block) => this.#listingOf(block));
    const chosen = claimsToMark(listings.flatMap(({ listed }) => listed), this.#settings.density, this.#length.words);
    for (const { labels } of listings) {
      for (const [mark, label] of labels) {
        if (label === null || !chosen.has(mark.id)) this.#painter.unpaint(mark);
        else this.#painter.paint(mark, label);
      }
    }
    this.#spent += performance.now() - began;
    this.#tell();
  }

  #listingOf(block: Block): Listing {
    const known = this.#listings.get(block);
    if (known !== undefined) return known;
    const labels = new Map(this.around(block).map((mark) => [mark, this.#labelOf(mark)]));
    const labelled = [...labels].flatMap(([mark, label]) => (label === null ? [] : [overlapping(mark)]));
    const place = this.#places.placeOf(block);
    const listed = withoutOverlaps(labelled).map(({ mark, hasFigure }) => ({
      id: mark.id,
      subject: mark.finding.subject.id ?? mark.finding.subject.name,
      says: keyOf(mark.finding),
      hasFigure,
      differs: DIFFERING.includes(this.assessmentOf(mark)?.verdict ?? 'agrees'),
      isMention: mark.finding.topic === 'about',
      ...place,
    }));
    const listing = { labels, listed };
    // What the background did not answer may yet be answered for the same words elsewhere.
    if ([...labels.keys()].every((mark) => this.assessmentOf(mark) !== undefined)) this.#listings.set(block, listing);
    return listing;
  }

  #isTakenOff({ block, finding }: ClaimMark): boolean {
    if (this.#notClaims.size === 0) return false;
    const { text, from } = passageAround(block.text, finding.start, finding.end);
    return this.#notClaims.has(notClaimKey({ topic: finding.topic, passage: text, start: finding.start - from }));
  }

  #labelOf(mark: ClaimMark): string | null {
    const { state, topicsOff, certaintiesOff } = this.#settings;
    if (state !== 'on' || topicsOff.includes(mark.finding.topic) || this.#isTakenOff(mark)) return null;
    const certainty = this.assessmentOf(mark)?.certainty ?? null;
    return certainty === null || certaintiesOff.includes(certainty) ? null : certainty;
  }
}

/** What is kept of a mark that its reader says is no claim; `around` are all marks of its block. */
export function markedNotClaim(mark: ClaimMark, around: readonly ClaimMark[]): MarkedNotClaim {
  const { block, finding } = mark;
  const { text, from } = passageAround(block.text, finding.start, finding.end);
  const others = around.filter(({ finding: { start, end } }) => start >= from && end <= from + text.length && !isSame(start, end, finding));
  return {
    ...foundIn(mark, from),
    passage: text,
    language: block.container.closest('[lang]')?.getAttribute('lang')?.slice(0, 35) ?? '',
    others: others.slice(0, MOST_OTHERS).map((other) => foundIn(other, from)),
  };
}

/** How many other claims of a passage are kept with it. */
const MOST_OTHERS = 40;

function isSame(start: number, end: number, finding: Claim): boolean {
  return start === finding.start && end === finding.end;
}

function foundIn({ finding: { topic, start, end, subject } }: ClaimMark, from: number) {
  return { topic, start: start - from, end: end - from, subject: subject.id ?? subject.name };
}

function overlapping(mark: ClaimMark) {
  const { topic, figure, start, end } = mark.finding;
  return { topic, hasFigure: figure !== null, start, end, mark };
}

/** The page's words under a mark. */
export function textOf({ block, finding }: ClaimMark): string {
  return block.text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim();
}

/** Whether a claim can be set beside another: a cost with its figure. */
function isComparable({ topic, figure }: Claim): boolean {
  return topic === 'training-cost' && figure !== null;
}

/** Whether two claims say the same, wherever and beside whatever they say so. */
export function saysTheSame(one: Claim, other: Claim): boolean {
  return one.topic === other.topic && sayingOf(one) === sayingOf(other);
}

function sayingOf({ topic, aspect, subject, figure, scope, hedge, makers }: Claim): string {
  const amount = figure === null ? null : [figure.low, figure.high, figure.unit, figure.qualifier, figure.step];
  return JSON.stringify([topic, aspect, subject, amount, scope, hedge, makers]);
}

const keys = new WeakMap<Claim, string>();

/** What a claim says, without where it says so; of a cost also beside what. */
function keyOf(claim: Claim): string {
  const known = keys.get(claim);
  if (known !== undefined) return known;
  const key = `${sayingOf(claim)} ${isComparable(claim) ? claim.group : ''}`;
  keys.set(claim, key);
  return key;
}
