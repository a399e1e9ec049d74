import type { ClaimEntry } from './popup-content.ts';
import type { VerdictContent } from './verdict-sentence.ts';

/** A claim as the side panel shows it: with the facts that answer it, the closest first. */
export interface PanelClaim extends ClaimEntry, VerdictContent {}
