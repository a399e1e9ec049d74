import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers, markedWords } from './session.ts';

const FILES = readdirSync(resolve(import.meta.dirname, '../pages')).filter((file) => file.endsWith('.html') && file !== 'sample-article.html');

inBothBrowsers((stage) => {
  it.each(FILES)('%s is marked as it says itself', async (file) => {
    const page = await stage().open(file);
    const expected: unknown = JSON.parse(await page.$eval('meta[name="expect"]', (meta) => meta.content));
    expect(await markedWords(page)).toEqual(expected);
    await page.close();
  });
});
