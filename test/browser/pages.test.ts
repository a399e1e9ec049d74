import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers, markedWords } from './session.ts';

const FILES = readdirSync(resolve(import.meta.dirname, '../pages')).filter((file) => file.endsWith('.html') && file !== 'sample-article.html');

inBothBrowsers((stage) => {
  it.each(FILES)('%s is marked as it says itself', async (file) => {
    const page = await stage().open(file);
    // What is found is judged by itself; pages about how much of it is underlined name the density.
    const density = await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="density"]')?.content ?? 'all');
    await stage().session.inExtension(`await browser.storage.sync.set({ density: '${density}' });`);
    const expected = JSON.parse(await page.$eval('meta[name="expect"]', (meta) => meta.content)) as string[];
    await stage().until(page, ({ claims }) => claims.filter((claim) => claim.marked).length === expected.length).catch(() => undefined);
    expect(await markedWords(page)).toEqual(expected);
    await page.close();
  });
});
