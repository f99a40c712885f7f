/** The contrast of the colours in `tokens.css`, by calculation. */
/** Every pair in use: what is written or drawn, on what, and the least contrast (text 4.5, ink on fields 7, parts of controls 3). */
export const pairs: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
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

/** A pair of colours in use and what it comes to. */
export interface MeasuredPair {
  ink: string;
  ground: string;
  least: number;
  ratio: number;
}

/** Every pair in use, measured in one of the two themes of a `tokens.css`. */
export function measurePairs(tokens: string, theme: 'light' | 'dark'): MeasuredPair[] {
  const colours = readColours(tokens, theme);
  return pairs.flatMap(([ink, grounds, least]) =>
    grounds.map((ground) => ({ ink, ground, least, ratio: contrast(colour(colours, ink), colour(colours, ground)) })),
  );
}

/** WCAG's contrast ratio of two colours written as #rrggbb. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function readColours(tokens: string, theme: 'light' | 'dark'): ReadonlyMap<string, string> {
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

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
