import { CERTAINTIES, type Certainty } from '../data/certainty.ts';
import type { Topic } from '../data/topics.ts';
import type { Verdict } from '../data/verdicts.ts';

/** A claim as the toolbar popup lists it. */
export interface ClaimEntry {
  /** Unique in the tab. */
  readonly id: string;
  /** The page's own words. */
  readonly text: string;
  readonly topic: Topic;
  readonly verdict: Verdict;
  /** Null where the record does not cover the claim. */
  readonly certainty: Certainty | null;
  /** Whether it is underlined. */
  readonly marked: boolean;
}

/** How the page of the tab stands: being read, read to its end, or closed to extensions or to ours. */
export type PageAccess = 'reading' | 'read' | 'not-annotatable' | 'no-permission';

/** What the toolbar popup has to say; each has its own sentence. */
export type PopupState = 'off' | 'snoozed' | 'off-here' | 'not-annotatable' | 'no-permission' | 'reading' | 'no-claims' | 'topics-off' | 'claims';

/** How many claims of one certainty were found. */
export interface CertaintyCount {
  readonly certainty: Certainty;
  readonly count: number;
}

/** The claims of a page sorted for the reader; those of topics that are off are left out. */
export interface PageTally {
  /** How many claims the record answers, bare mentions included. */
  readonly found: number;
  /** How many of them are underlined. */
  readonly marked: number;
  /** Those found by certainty, most certain first; certainties without a claim are left out. */
  readonly byCertainty: readonly CertaintyCount[];
  /** Claims that the record answers, in the order of the page. */
  readonly answered: readonly ClaimEntry[];
  /** Subjects named without a claim. */
  readonly mentions: readonly ClaimEntry[];
  /** Figures that the record does not cover. */
  readonly unchecked: readonly ClaimEntry[];
}

/** Sorts the claims of a page. */
export function tallyOf(claims: readonly ClaimEntry[], topicsOff: readonly Topic[]): PageTally {
  const shown = claims.filter((claim) => !topicsOff.includes(claim.topic));
  const covered = shown.filter((claim) => claim.verdict !== 'not-covered');
  return {
    found: covered.length,
    marked: covered.filter((claim) => claim.marked).length,
    byCertainty: CERTAINTIES.map((certainty) => ({
      certainty,
      count: covered.filter((claim) => claim.certainty === certainty).length,
    })).filter(({ count }) => count > 0),
    answered: covered.filter((claim) => claim.topic !== 'about'),
    mentions: covered.filter((claim) => claim.topic === 'about'),
    unchecked: shown.filter((claim) => claim.verdict === 'not-covered'),
  };
}

/** The claims of a tally that are of one certainty; all of it where none is chosen. */
export function onlyOf(tally: PageTally, certainty: Certainty | null): Pick<PageTally, 'answered' | 'mentions' | 'unchecked'> {
  if (certainty === null) return tally;
  const ofIt = (claims: readonly ClaimEntry[]): ClaimEntry[] => claims.filter((claim) => claim.certainty === certainty);
  return { answered: ofIt(tally.answered), mentions: ofIt(tally.mentions), unchecked: [] };
}

/** What decides the state of the toolbar popup. */
export interface PopupSituation {
  readonly enabled: boolean;
  /** Until when nothing is marked (ms since 1970), null where it is not snoozed. */
  readonly snoozedUntil: number | null;
  readonly siteOn: boolean;
  readonly access: PageAccess;
  readonly claims: readonly ClaimEntry[];
  readonly topicsOff: readonly Topic[];
}

/** What the toolbar popup has to say: first what the reader chose, then what the browser allows, then what was found. */
export function popupStateOf({ enabled, snoozedUntil, siteOn, access, claims, topicsOff }: PopupSituation): PopupState {
  if (!enabled) return 'off';
  if (access === 'not-annotatable') return access;
  if (snoozedUntil !== null) return 'snoozed';
  if (!siteOn) return 'off-here';
  if (access === 'no-permission') return access;
  if (claims.some((claim) => !topicsOff.includes(claim.topic))) return 'claims';
  if (access === 'reading') return 'reading';
  return claims.length > 0 ? 'topics-off' : 'no-claims';
}
