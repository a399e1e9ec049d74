import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../../components/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** Declarations that name a side of the screen instead of one of the text, and so would not turn with it. */
const PHYSICAL = /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right)[\w-]*|left|right|float|clear|text-align)\s*:(?!\s*(?:start|end|center|inline-start|inline-end|none|both))[^;]+/g;

test.each(FILES)('%s names sides by the direction of the text, so that it turns with it', (file) => {
  const declarations = readFileSync(new URL(file, FOLDER), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found = [...declarations.matchAll(PHYSICAL)].map(([declaration]) => declaration.trim());
  expect(found).toEqual([]);
});
