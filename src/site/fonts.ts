import { fontProviders } from 'astro/config';

import { further, unicodeRange } from '#fonts/characters.ts';

/**
 * What the site is written with: Albert Sans in headings and Source Sans 3 in text, both under the SIL Open Font License, cut by
 * `npm run generate:fonts` so that each comes in one round trip. Since they are changed, they bear other names. Which fonts stand in
 * until they are here is decided in `src/styles/stand-in-fonts.css`, for more systems than Astro knows of.
 */
export const fonts = [
  family('Sammen Overskrift', '--font-head-common', [variant('head-700', '700')]),
  family('Sammen Overskrift, flere bogstaver', '--font-head-further', [
    variant('head-700-further', '700', [unicodeRange(further)]),
  ]),
  family('Sammen Tekst', '--font-text-common', [variant('text-400', '400'), variant('text-650', '650')]),
  family('Sammen Tekst, flere bogstaver', '--font-text-further', [
    variant('text-400-further', '400', [unicodeRange(further)]),
    variant('text-650-further', '650', [unicodeRange(further)]),
  ]),
];

interface Variant {
  src: [string];
  weight: string;
  style: 'normal';
  unicodeRange?: [string];
}

function variant(file: string, weight: string, range?: [string]): Variant {
  return { src: [`./src/fonts/${file}.woff2`], weight, style: 'normal', ...(range && { unicodeRange: range }) };
}

function family(name: string, cssVariable: `--font-${string}`, variants: [Variant, ...Variant[]]) {
  return { provider: fontProviders.local(), name, cssVariable, fallbacks: [], options: { variants } };
}
