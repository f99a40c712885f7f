import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { charactersIn, common, further, needsFurther, unicodeRange } from '#fonts/characters.ts';
import { convert } from 'fontverter';

import { projectRoot } from '../run/project-root.ts';
import { namesIn, tablesOf } from './font-names.ts';
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

  it.each(webFonts)(
    '$name holds what browsers ask for, and nothing that points to names it has not',
    async ({ name }) => {
      const font = await convert(await readFile(path.join(projectRoot, fontFolder, `${name}.woff2`)), 'truetype');
      const tags = tablesOf(font).map(({ tag }) => tag);
      expect(tags).toEqual(
        expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']),
      );
      expect(tags.filter((tag) => ['STAT', 'fvar', 'CPAL'].includes(tag))).toEqual([]);
      // The count of tables, and what a search by halves needs: the OpenType specification's header.
      expect([4, 6, 8, 10].map((place) => font.readUInt16BE(place))).toEqual([
        tags.length,
        16 * 2 ** Math.floor(Math.log2(tags.length)),
        Math.floor(Math.log2(tags.length)),
        16 * tags.length - 16 * 2 ** Math.floor(Math.log2(tags.length)),
      ]);
    },
  );
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
