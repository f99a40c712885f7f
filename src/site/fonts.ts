import { fontProviders } from 'astro/config';

/**
 * What the site is written with: Albert Sans in headings and Source Sans 3 in text, both under the SIL Open Font License, cut by
 * `npm run generate:fonts` so that each comes in one round trip. Since they are changed, they bear other names. What few pages need lies in
 * `src/styles/fonts.css`, which pages share, since Astro writes what stands here into each of them.
 */
export const fonts = [
  family('Overskrift', '--font-head-common', [variant('head', '700')]),
  family('Tekst', '--font-text-common', [variant('text', '400'), variant('text', '650')]),
];

interface Variant {
  src: [string];
  weight: string;
  style: 'normal';
}

function variant(name: string, weight: string): Variant {
  return { src: [`./src/fonts/${name}-${weight}.woff2`], weight, style: 'normal' };
}

function family(name: string, cssVariable: `--font-${string}`, variants: [Variant, ...Variant[]]) {
  return { provider: fontProviders.local(), name, cssVariable, fallbacks: [], options: { variants } };
}
