import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { convert } from 'fontverter';
import subsetFont from 'subset-font';

import { charactersIn, common, further, type Range } from '#fonts/characters.ts';
import { namesIn, withNames } from './font-names.ts';

/** The folder with the fonts the site serves, from the project's root. */
export const fontFolder = 'src/fonts';

/** One font the site serves: a few characters of a font from npm in one weight. */
export interface WebFont {
  /** The name of its file, without ending. */
  name: string;
  /** What it calls itself. */
  family: string;
  /** The font it is taken from, as npm's packages name it. */
  source: string;
  characters: readonly Range[];
  weight: number;
  /** Its source holds every weight, so this one is taken out. */
  isVariable: boolean;
}

// Whole fonts: packages that cut them up by language keep the letters of Polish, which every page fetches, apart from those of Danish.
const text = {
  family: 'Sammen Tekst',
  source: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2',
  isVariable: true,
};
const head = {
  family: 'Sammen Overskrift',
  source: '@expo-google-fonts/albert-sans/700Bold/AlbertSans_700Bold.ttf',
  weight: 700,
  isVariable: false,
};

/** Every font the site serves. */
export const webFonts: readonly WebFont[] = [
  { ...text, name: 'text-400', weight: 400, characters: common },
  { ...text, name: 'text-650', weight: 650, characters: common },
  { ...text, name: 'text-400-further', weight: 400, characters: further },
  { ...text, name: 'text-650-further', weight: 650, characters: further },
  { ...head, name: 'head-700', characters: common },
  { ...head, name: 'head-700-further', characters: further },
];

/** Spacing between pairs, ligatures, accents, and figures of one width. The rest, such as small capitals, is used nowhere. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

const licence = 'https://scripts.sil.org/OFL';

/**
 * Makes a font as WOFF2. It bears a name of its own, since a changed font may not carry a reserved one, and its source's copyright notice.
 */
export async function makeWebFont({ source, family, characters, weight, isVariable }: WebFont): Promise<Buffer> {
  const original = await convert(await readFile(fileURLToPath(import.meta.resolve(source))), 'truetype');
  const cut = await subsetFont(original, charactersIn(characters), {
    targetFormat: 'truetype',
    keepFeatures: features,
    noHinting: true,
    ...(isVariable && { variationAxes: { wght: weight } }),
  });
  const copyright = namesIn(original).get(0);
  if (copyright === undefined) throw new Error(`${source} har ingen ophavsret skrevet i sig.`);
  return await convert(withNames(cut, { family, style: String(weight), copyright, licence }), 'woff2');
}
