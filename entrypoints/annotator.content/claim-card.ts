import type { Assessment } from '../../claims/assessment.ts';
import { ACTIVE } from '../../components/certainty-style.ts';
import { isAtHand } from '../../components/chosen-language.ts';
import type { CitedPlace } from '../../components/cited.ts';
import type { CardSheet } from '../../data/card-sheet.ts';
import type { Language } from '../../data/choices.ts';
import { isCardSheet, isId, isNothing } from '../../messaging/answers.ts';
import { ask, tell } from '../../messaging/ask.ts';
import type { CardHost, CardShown } from '../../page/card-host.ts';
import { type Intent, stays } from '../../page/dwell.ts';
import type { HighlightPainter } from '../../page/highlights.ts';
import { ofDocument } from '../../page/page-document.ts';
import { cardViewLeft } from '../card.content/card-view.ts';
import { cardContentOf, cardRequestOf } from './card-content-of.ts';
import { type ClaimMark, type ClaimMarks, markedNotClaim, textOf } from './claim-marks.ts';

/** How much of the page's words before and after a claim goes into a quote selector (UTF-16 code units). */
const AROUND = 32;

/** What the card needs to be told of, beside the claims themselves. */
export interface ClaimCardCallbacks {
  /** The reader closes the card, or there is nothing to show. */
  readonly onClose: () => void;
  /** The reader wants it to stay. */
  readonly onPin: () => void;
}

/** What is open: the mark that was rested on, and which of the claims in its words is shown. */
interface Open {
  readonly mark: ClaimMark;
  /** The mark's claim and those it overlaps with, in the order of the page. */
  readonly among: readonly ClaimMark[];
  readonly at: number;
  readonly shown: CardShown;
  readonly stays: boolean;
  /** Set once the reader has said that it is no claim: takes that back. */
  readonly onRestore: (() => void) | null;
}

/** What was asked of the background for a mark's card. */
interface Prepared {
  readonly mark: ClaimMark;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly sheet: Promise<CardSheet | null>;
}

/**
 * Has the card's script and its messages run in this frame, which does nothing where they have; they are only needed once a card is
 * about to open.
 */
async function prepareView(language: Language): Promise<void> {
  if (cardViewLeft() === null || !isAtHand(language)) await ask('requestCardView', undefined, isNothing);
}

/** Opens the card of a claim: asks the background for its facts and draws them into the card host. */
export class ClaimCard {
  readonly #host: CardHost;
  readonly #claims: ClaimMarks;
  readonly #painter: HighlightPainter;
  readonly #callbacks: ClaimCardCallbacks;
  /** What is open or about to open; an answer for anything else comes too late. */
  #open: Open | null = null;
  /** Where the focus was before a card that was called for took it. */
  #focused: Element | null = null;
  /** What was asked for when a rest on a mark began. */
  #prepared: Prepared | null = null;

  constructor(host: CardHost, claims: ClaimMarks, painter: HighlightPainter, callbacks: ClaimCardCallbacks) {
    this.#host = host;
    this.#claims = claims;
    this.#painter = painter;
    this.#callbacks = callbacks;
  }

  /** Has all that a mark's card needs come: the background may be asleep, and a rest is long enough to wake it. */
  prepare(mark: ClaimMark | undefined): void {
    const assessment = mark === undefined ? undefined : this.#claims.assessmentOf(mark);
    if (mark !== undefined && assessment !== undefined) void this.#sheetFor(mark, assessment, this.#claims.settings.card.language);
  }

  /** What the card of a mark shows of the record, null where the background does not answer; its view is there then. */
  #sheetFor(mark: ClaimMark, assessment: Assessment, language: Language): Promise<CardSheet | null> {
    const known = this.#prepared;
    if (known?.mark === mark && known.assessment === assessment && known.language === language) return known.sheet;
    const sheet = this.#ask(mark, assessment, language);
    this.#prepared = { mark, assessment, language, sheet };
    return sheet;
  }

  async #ask(mark: ClaimMark, assessment: Assessment, language: Language): Promise<CardSheet | null> {
    const [sheet] = await Promise.all([ask('getCard', cardRequestOf(mark.finding, assessment), isCardSheet), prepareView(language)]);
    // What was not answered is asked for again when the card opens.
    if ((sheet === null || cardViewLeft() === null) && this.#prepared?.mark === mark) this.#prepared = null;
    return sheet;
  }

  /** Opens a mark's card. */
  async open(mark: ClaimMark | undefined, by: Intent, shown: CardShown): Promise<void> {
    if (mark === undefined) {
      this.#callbacks.onClose();
      return;
    }
    const among = this.#claims.overlapping(mark);
    await this.#show({ mark, among, at: Math.max(0, among.indexOf(mark)), shown, stays: stays(by), onRestore: null });
    // A sheet that a finger called up covers the page's end: assistive technology must be led into it too.
    if (this.#open?.mark === mark && (by === 'command' || (by === 'press' && shown.asSheet))) this.#takeFocus();
  }

  /** The mark whose card is open, or null. */
  get mark(): ClaimMark | null {
    return this.#open?.mark ?? null;
  }

  /** The open card stays from now on. */
  pin(): void {
    if (this.#open !== null) void this.#show({ ...this.#open, stays: true });
  }

  /** Has the open card be that of a mark which says the same as its own. */
  pass(heir: ClaimMark): void {
    if (this.#open === null) return;
    const among = this.#claims.overlapping(heir);
    // Which of the claims in its words is shown stays where there are as many.
    const at = among.length === this.#open.among.length ? this.#open.at : Math.max(0, among.indexOf(heir));
    void this.#show({ ...this.#open, mark: heir, among, at });
  }

  /** How far a mark begins from where that of the open card began (CSS px). */
  distanceTo(mark: ClaimMark): number {
    return this.#host.distanceTo(mark);
  }

  /** Draws the open card anew, in other colours or another language. */
  redraw(): void {
    if (this.#open === null) return;
    const { shown } = this.#open;
    void this.#show({ ...this.#open, shown: { ...shown, theme: this.#claims.settings.card.theme } });
  }

  /** Closes the card and gives the focus back where it was, without scrolling there. */
  close(): void {
    this.#open = null;
    // The next rest asks anew, and wakes the background for what may be done in the card.
    this.#prepared = null;
    this.#painter.accent(null, ACTIVE);
    const { container } = this.#host;
    const focused = ofDocument('activeElement');
    const hadFocus = container !== null && focused !== null && this.#host.owns(focused);
    if (container !== null) cardViewLeft()?.clear(container);
    this.#host.hide();
    // Focus that has gone on meanwhile is where its reader wants it.
    if (hadFocus && this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }

  async #show(open: Open): Promise<void> {
    this.#open = open;
    const mark = open.among[open.at] ?? open.mark;
    const assessment = this.#claims.assessmentOf(mark);
    if (assessment === undefined) {
      this.#callbacks.onClose();
      return;
    }
    this.#painter.accent(mark, ACTIVE);
    const { language } = this.#claims.settings.card;
    const sheet = await this.#sheetFor(mark, assessment, language);
    if (this.#open !== open) return;
    const view = cardViewLeft();
    if (sheet === null || view === null) {
      this.#callbacks.onClose();
      return;
    }
    const content = cardContentOf(textOf(mark), mark.finding, assessment, sheet);
    const steps = open.among.length < 2 ? null : { at: open.at + 1, of: open.among.length, onStep: (direction: 'next' | 'previous') => this.#step(direction) };
    this.#host.show(open.mark, open.shown, view, (container) =>
      view.draw(container, {
        content,
        stays: open.stays,
        steps,
        language,
        place: () => placeOf(mark),
        onPin: this.#callbacks.onPin,
        onClose: this.#callbacks.onClose,
        onOpenRecord: (factId) => void tell('openRecord', factId),
        onNotClaim: () => void this.#takeOff(mark),
        onRestore: open.onRestore,
      }),
    );
  }

  #step(direction: 'next' | 'previous'): void {
    if (this.#open === null) return;
    const { among, at } = this.#open;
    const next = (at + (direction === 'next' ? 1 : -1) + among.length) % among.length;
    this.#host.holdHeight();
    void this.#show({ ...this.#open, at: next });
  }

  /** Keeps that a claim is none, and says in its card how to take that back. */
  async #takeOff(mark: ClaimMark): Promise<void> {
    const open = this.#open;
    const id = await ask('addNotClaim', markedNotClaim(mark, this.#claims.around(mark.block)), isId);
    if (id === null || this.#open !== open || open === null) return;
    const onRestore = (): void => {
      void tell('removeNotClaim', id);
      this.#callbacks.onClose();
    };
    await this.#show({ ...open, stays: true, onRestore });
    this.#callbacks.onPin();
  }

  #takeFocus(): void {
    this.#focused ??= focusedElement();
    this.#host.container?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
}

/** The focused element, looked for through open shadow roots; null where nothing has the focus. */
function focusedElement(): Element | null {
  let active = ofDocument('activeElement');
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  return active;
}

function placeOf({ block, finding: { start, end } }: ClaimMark): CitedPlace {
  const { text } = block;
  return {
    url: location.href.split('#')[0] ?? location.href,
    title: ofDocument('title').trim(),
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    at: new Date().toISOString(),
  };
}
