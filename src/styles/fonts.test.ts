import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { further, unicodeRange } from '#fonts/characters.ts';

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');
const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];

it('keeps the fonts for further letters to those letters, and no other', () => {
  const ranges = faces.map((face) => ({
    file: /fonts\/([\w-]+)\.woff2/.exec(face)?.[1] ?? '',
    range: /unicode-range:\s*([^;]*);/.exec(face)?.[1]?.replaceAll(/\s/g, ''),
  }));
  expect(ranges).toHaveLength(3);
  for (const { file, range } of ranges) {
    expect([file, range]).toEqual([expect.stringMatching(/-further$/), unicodeRange(further)]);
  }
});
