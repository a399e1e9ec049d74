import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPassages } from '../../../commands/evaluation/passage.ts';
import { type MarkedNotClaim, MOST_NOT_CLAIMS } from '../../../settings/not-claim.ts';
import { addNotClaim, notClaimsAsCorpus, removeNotClaim } from '../../../settings/not-claims.ts';
import { loadSettings, resetSettings } from '../../../settings/store.ts';

beforeEach(() => fakeBrowser.reset());

const marked: MarkedNotClaim = {
  topic: 'about',
  passage: 'The R1 road was closed; DeepSeek was not.',
  start: 4,
  end: 6,
  subject: 'deepseek-r1',
  language: 'en-GB',
  others: [{ topic: 'about', start: 24, end: 32, subject: 'deepseek' }],
};

async function kept() {
  return (await loadSettings()).settings.notClaims;
}

describe('what a reader says is no claim', () => {
  it('is kept on this machine and never synced, the newest first', async () => {
    const id = await addNotClaim(marked, '2026-11-23');
    await addNotClaim({ ...marked, passage: 'Another passage with R1.' }, '2026-11-24');
    expect((await kept()).map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-23']);
    expect((await kept())[1]).toEqual({ ...marked, id, on: '2026-11-23' });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('is kept once, and forgotten by its id alone', async () => {
    const id = await addNotClaim(marked, '2026-11-23');
    expect(await addNotClaim(marked, '2026-11-24')).toBe(id);
    await removeNotClaim('another');
    expect(await kept()).toHaveLength(1);
    await removeNotClaim(id);
    expect(await kept()).toEqual([]);
  });

  it('makes room for the newest once the list is full', async () => {
    for (let index = 0; index <= MOST_NOT_CLAIMS; index++) await addNotClaim({ ...marked, passage: `Passage ${index} on R1.` }, '2026-11-23');
    const passages = (await kept()).map(({ passage }) => passage);
    expect(passages).toHaveLength(MOST_NOT_CLAIMS);
    expect(passages[0]).toContain(`Passage ${MOST_NOT_CLAIMS} `);
    expect(passages).not.toContain('Passage 0 on R1.');
  });

  it('is forgotten with all settings', async () => {
    await addNotClaim(marked, '2026-11-23');
    await resetSettings();
    expect(await kept()).toEqual([]);
  });

  it('is handed on as lines that the evaluation reads, without what was taken off', async () => {
    await addNotClaim(marked, '2026-11-23');
    const [passage] = readPassages('reader.jsonl', notClaimsAsCorpus(await kept()));
    expect(passage).toMatchObject({ lang: 'en', text: marked.passage, claims: [{ topic: 'about', quote: 'DeepSeek' }] });
    expect(passage?.note).toContain('"R1"');
  });
});
