import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { VERDICTS } from '../data/verdicts.ts';
import { CERTAINTIES } from '../data/certainty.ts';
import { HEDGES } from '../data/hedges.ts';
import { SCOPES } from '../data/scopes.ts';
import { TOPICS } from '../data/topics.ts';
import { UNITS } from '../data/units.ts';
import { SUMMARY_KEY } from './summary-key.ts';

const count = z.int().check(z.minimum(0));

/** A claim as lists show it. */
const listedClaimSchema = z.object({
  id: z.string(),
  /** The page's own words. */
  text: z.string(),
  /** The text of the block it stands in. */
  block: z.string(),
  topic: z.enum(TOPICS),
  subject: z.string(),
  figure: z.nullable(z.object({ low: z.number(), high: z.number(), unit: z.enum(UNITS) })),
  scope: z.nullable(z.enum(SCOPES)),
  hedge: z.enum(HEDGES),
  verdict: z.enum(VERDICTS),
  certainty: z.nullable(z.enum(CERTAINTIES)),
  factIds: z.array(z.string()),
  /** Whether it is underlined. */
  marked: z.boolean(),
});

/** A claim as lists show it: the page's words, what was made of them, and whether they are underlined. */
export type ListedClaim = z.infer<typeof listedClaimSchema>;

/** What one frame says of itself. */
export const frameSummarySchema = z.object({
  /** Whether all of the frame has been read. */
  settled: z.boolean(),
  /** Its claims in the order of the page. */
  claims: z.array(listedClaimSchema),
  /** What being there has cost the page; all of it measured. */
  receipt: z.object({
    /** Time spent reading and marking (ms). */
    spent: z.number().check(z.minimum(0)),
    /** Elements added to the page's DOM and taken out of it again. */
    domChanges: count,
    /** Requests in the frame's own timing record that went to the extension. */
    requests: count,
  }),
});

/** What one frame says of itself; see {@link frameSummarySchema}. */
export type FrameSummary = z.infer<typeof frameSummarySchema>;

/** A frame's summary and which frame of the tab it is; 0 is the page itself. */
export interface FramedSummary extends FrameSummary {
  readonly frameId: number;
}

/** Why a tab could not be asked. */
export type Unreachable = 'no-permission' | 'not-annotatable';

/**
 * Asks every frame of a tab that has an annotator for its summary; frames without one are left out.
 * @returns why the tab could not be asked, where the browser does not let us in
 */
export async function askSummaries(tabId: number): Promise<FramedSummary[] | Unreachable> {
  // Firefox gives nothing for a frame of its own pages, where Chrome rejects.
  let results: ({ frameId: number; result?: unknown } | undefined)[] = [];
  try {
    results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      args: [SUMMARY_KEY, browser.runtime.getURL('')],
      // Runs in the page's isolated world, where a script of ours left its summary under this key; a page could see requests for our files in its own timing record.
      func: (key: string, ownFiles: string) => {
        if (Reflect.get(Document.prototype, 'contentType', document) === 'application/pdf') return 'pdf';
        const summary: unknown = Reflect.get(globalThis, Symbol.for(key));
        if (typeof summary !== 'function') return null;
        const own = summary();
        const requests = performance.getEntriesByType('resource').filter((entry) => entry.name.startsWith(ownFiles)).length;
        return { ...own, receipt: { ...own.receipt, requests } };
      },
    });
  } catch {
    results = [];
  }
  const frames = results.filter((frame) => frame !== undefined);
  if (frames.some((frame) => frame.result === 'pdf')) return 'not-annotatable';
  if (frames.length === 0) return (await browser.permissions.contains({ origins: ['<all_urls>'] })) ? 'not-annotatable' : 'no-permission';
  return frames.flatMap(({ frameId, result }) => {
    const parsed = frameSummarySchema.safeParse(result);
    return parsed.success ? [{ ...parsed.data, frameId }] : [];
  });
}
