import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { charactersIn, common, further, needsFurther, unicodeRange } from '#fonts/characters.ts';
import { convert } from 'fontverter';

import { projectRoot } from '../run/project-root.ts';
import { namesIn } from './font-names.ts';
import { fontFolder, makeWebFont, webFonts } from './web-fonts.ts';

/** What a server sends before it waits for the first answer: ten packets, less the headers. One byte more costs a round trip. */
const firstWindow = 14_000;

describe('the fonts the site serves', () => {
  it.each(webFonts)('$name is what its source gives, and comes in one round trip', async (font) => {
    const committed = await readFile(path.join(projectRoot, fontFolder, `${font.name}.woff2`));
    expect(committed.equals(await makeWebFont(font))).toBe(true);
    expect(committed.length).toBeLessThan(firstWindow);
  });

  it.each(webFonts)('$name bears no reserved name, and keeps its copyright notice', async ({ name }) => {
    const names = namesIn(
      await convert(await readFile(path.join(projectRoot, fontFolder, `${name}.woff2`)), 'truetype'),
    );
    const [copyright, ...others] = [...names].sort(([a], [b]) => a - b).map(([, text]) => text);
    expect(copyright).toMatch(/Adobe|Albert Sans Project Authors/);
    expect(others.filter((text) => /source|albert/i.test(text))).toEqual([]);
    expect(others[0]).toMatch(/^Sammen (?:Tekst|Overskrift)$/);
  });
});

describe('characters', () => {
  it('holds what Danish is written with in every font a page fetches', () => {
    const letters = charactersIn(common);
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéÉüöäŁłźąęńśż0123456789.,:;!?»«–’”…½€§→') {
      expect([letter, letters.includes(letter)]).toEqual([letter, true]);
    }
  });

  it('holds the other letters of European names apart, and none twice', () => {
    const [often, seldom] = [new Set(charactersIn(common)), new Set(charactersIn(further))];
    for (const letter of 'ŁódźŠibenikČačakĞüzelIașiŐrség') expect(often.has(letter) || seldom.has(letter)).toBe(true);
    expect([...seldom].filter((letter) => often.has(letter))).toEqual([]);
  });

  it.each([
    ['Šibenik lader borgerne bestemme', true],
    ['Łódź lader borgerne bestemme', false],
    ['Unges råd på Ålekistevej – café «Ø»', false],
    ['', false],
  ])('says of %j whether it needs more: %s', (text, wanted) => {
    expect(needsFurther(text)).toBe(wanted);
  });

  it.each([
    [[[0x100, 0x17f]], 'U+100-17F'],
    [
      [
        [0x218, 0x21b],
        [0x1e9e, 0x1e9e],
      ],
      'U+218-21B,U+1E9E',
    ],
  ] as const)('writes %j as %s', (ranges, css) => {
    expect(unicodeRange(ranges)).toBe(css);
  });
});
