import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Assessment } from '../claims/assessment.ts';
import type { Claim } from '../claims/claim.ts';
import type { CardRequest, CardSheet } from '../data/card-sheet.ts';
import type { MarkedNotClaim } from '../settings/not-claim.ts';
import type { PageSettings } from '../settings/page-settings.ts';

/** Which claim to go to. `enter` begins at an end of the frame where the reader is at none of its claims. */
export interface ClaimStep {
  readonly direction: 'next' | 'previous';
  readonly enter: boolean;
}

/** What came of a step: it led to a claim, past the last or first one, or the reader is at no claim of the frame. */
export type Stepped = 'there' | 'past-end' | 'elsewhere';

/**
 * Every message of the extension: commands begin with a verb and have an answer, events are in the past tense and have
 * none. Payloads are plain JSON and are checked where they arrive.
 */
export interface ProtocolMap {
  /**
   * Gate to background, command: this frame may hold a claim. Injects the annotator unless the settings say no; answers
   * in how long to ask again (ms) where everything is snoozed, else 0.
   */
  requestAnnotator(): number;
  /** Annotator to background, command: what the settings come to on the sender's page. */
  getPageSettings(): PageSettings;
  /** Annotator to background, command: holds claims against the record; one assessment for each claim, in order. */
  assess(claims: readonly Claim[]): readonly Assessment[];
  /** Annotator to background, command: styles the sender's frame with this CSS instead of the CSS of before; '' is none. Firefox takes it off with the extension. */
  dressFrame(dress: { readonly css: string; readonly before: string }): void;
  /** Annotator to background, command: runs the card's script in the sender's frame, and answers once it has run. */
  requestCardView(): void;
  /** Annotator to background, command: all of the record that the card of a claim shows; unknown ids are left out. */
  getCard(request: CardRequest): CardSheet;
  /** Annotator to background, command: keeps what the reader says is no claim; answers the id it is kept under. */
  addNotClaim(marked: MarkedNotClaim): string;
  /** Annotator to background, command: takes that back. Unknown ids change nothing. */
  removeNotClaim(id: string): void;
  /** Popup to background, command: how many requests beyond its own files the browser has on record for the background. */
  getRequestCount(): number;
  /** Annotator to background, command: shows a fact in the record explorer, in a tab beside the sender's. Unknown ids show the record. */
  openRecord(factId: string): void;
  /** Annotator to background and toolbar popup, event: the claims of the sender's frame have changed. */
  claimsChanged(): void;
  /** Popup or options page to background, event: settings were changed that open tabs may be waiting for. */
  settingsChanged(): void;
  /** Popup to annotator, command: scroll to a claim and open its card; false where it is no longer there. */
  showClaim(id: string): boolean;
  /** Background to annotator, command: show the next or previous claim of the frame; see {@link ClaimStep}. */
  stepClaim(step: ClaimStep): Stepped;
}

/** The messenger of the extension. Use `ask`, `tell` and `receive` of this room instead: they check and survive. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
