import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const source = path.resolve(fileURLToPath(import.meta.url), '../..');
const tokens = readFileSync(path.join(source, 'styles/tokens.css'), 'utf8');

/** Every pair in use: what is written or drawn, on what, and the least contrast (text 4.5, ink on fields 7, parts of controls 3). */
const pairs: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ['text', ['page', 'surface', 'sunken', 'mark', 'warning'], 7],
  ['text', ['principle', 'principle-soft', 'tool', 'tool-soft', 'case', 'case-soft', 'person', 'person-soft'], 7],
  ['text', ['hero'], 7],
  ['muted', ['page', 'surface', 'sunken', 'tool-soft', 'case-soft', 'person-soft', 'principle-soft'], 4.5],
  ['link', ['page', 'surface', 'sunken', 'tool-soft', 'case-soft', 'person-soft', 'principle-soft'], 4.5],
  ['principle-deep', ['page', 'principle-soft'], 4.5],
  ['tool-deep', ['page', 'surface', 'tool-soft'], 4.5],
  ['case-deep', ['page', 'surface', 'case-soft'], 4.5],
  ['person-deep', ['page', 'surface', 'person-soft'], 4.5],
  ['error', ['page', 'surface'], 4.5],
  ['page', ['text', 'tool-deep', 'principle-deep'], 4.5],
  ['control', ['page', 'surface'], 3],
  ['host', ['page', 'hero', 'tool', 'case', 'surface'], 3],
];

describe.each(['light', 'dark'] as const)('%s colours', (theme) => {
  const colours = readColours(theme);

  it.each(pairs.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)))(
    '%s on %s has a contrast of at least %d',
    (ink, ground, least) => {
      expect(contrast(colour(colours, ink), colour(colours, ground))).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('raw colours', () => {
  it('stand in tokens.css alone', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      // The editors' page stands alone: it loads none of the site's styles.
      (file) => /\.(?:css|astro)$/.test(file) && !file.endsWith('tokens.css') && !file.startsWith('editorial'),
    );
    const raw = files.flatMap((file) => {
      const style = file.endsWith('.css')
        ? readFileSync(path.join(source, file), 'utf8')
        : [...readFileSync(path.join(source, file), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
            .map(([, css]) => css)
            .join('\n');
      return [...style.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(\s*[\d.]/gi)].map(
        ([found]) => `${file}: ${found}`,
      );
    });
    expect(raw).toEqual([]);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#47605a', '#47605a')).toBe(1);
  });
});

function readColours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const raw = new Map(
    [...tokens.matchAll(/--raw-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name ?? '',
      (theme === 'light' ? light : dark) ?? '',
    ]),
  );
  return new Map(
    [...tokens.matchAll(/--color-([\w-]+): var\(--raw-([\w-]+)\)/g)].map(([, name, of]) => [
      name ?? '',
      raw.get(of ?? '') ?? '',
    ]),
  );
}

function colour(colours: ReadonlyMap<string, string>, name: string): string {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`--color-${name} findes ikke i tokens.css`);
  return found;
}

/** WCAG's contrast ratio of two colours written as #rrggbb. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
