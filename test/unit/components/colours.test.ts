import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIVE, highlightStyles, lineOf } from '../../../components/certainty-style.ts';
import { CERTAINTIES } from '../../../data/certainty.ts';
import { UNDERLINES } from '../../../data/choices.ts';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** The light and dark value of each colour token outside of the blocks for higher contrast. */
const tokens = new Map(
  [...css.slice(0, css.indexOf('@media')).matchAll(/--cv-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function token(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[theme];
  if (value === undefined) throw new Error(`There is no colour token "${name}"`);
  return value;
}

/** Relative luminance of an sRGB hex colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(CERTAINTIES)('The underline of %s stands out from white and from black by 3:1 at least', (certainty) => {
  const { color } = lineOf(certainty);
  expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(color, '#000000')).toBeGreaterThanOrEqual(3);
});

test('No underline weighs more than another: their luminance is the same within 2 %', () => {
  const all = CERTAINTIES.map((certainty) => luminance(lineOf(certainty).color));
  expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.02);
});

test('No two underlines have the same pattern and thickness', () => {
  const patterns = CERTAINTIES.map((certainty) => `${lineOf(certainty).style} ${lineOf(certainty).thickness}`);
  expect(new Set(patterns).size).toBe(CERTAINTIES.length);
});

test.each(['light', 'dark'] as const)('All text colours have 4.5:1 on every surface of the %s theme', (theme) => {
  for (const text of ['text', 'muted', ...CERTAINTIES]) {
    for (const surface of ['surface', 'raised']) {
      expect(contrast(token(text, theme), token(surface, theme)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(['light', 'dark'] as const)('Edges of controls and the ring of focus have 3:1 on every surface of the %s theme', (theme) => {
  for (const line of ['edge', 'focus']) {
    for (const surface of ['surface', 'raised']) {
      expect(contrast(token(line, theme), token(surface, theme)), `${line} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('There is a style for each certainty, then one for the claim whose card is open', () => {
  expect(highlightStyles('normal').map(({ label }) => label)).toEqual([...CERTAINTIES, ACTIVE]);
});

test.each(UNDERLINES)('Styles of %s underlines leave the colour of the page’s text alone', (weight) => {
  for (const { css: declarations } of highlightStyles(weight)) expect(declarations).not.toMatch(/(?:^|[;\s])color:/);
});

test.each(UNDERLINES)('No two %s underlines have the same pattern and thickness', (weight) => {
  const patterns = highlightStyles(weight).map(({ css: declarations }) => /-style: \w+|-thickness: \w+/g[Symbol.match](declarations)?.join());
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('Lengths are px: a rem would take the size of the page’s root', () => {
  for (const file of ['tokens', 'certainty', 'shared', 'controls', 'fact', 'card', 'popup', 'options', 'explorer/explorer']) {
    const text = readFileSync(new URL(`../../../components/${file}.css`, import.meta.url), 'utf8');
    expect(text.match(/\d(?:rem|em|pt|ex|ch)\b/g), file).toBeNull();
  }
});
