import { fontProviders } from 'astro/config';

/**
 * Both typefaces come from npm under the SIL Open Font License, unchanged, so their reserved names may be kept. Headings need one
 * weight: the whole variable Albert Sans would weigh three times as much.
 */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Albert Sans',
    cssVariable: '--font-albert-sans',
    fallbacks: ['Arial', 'sans-serif'],
    options: {
      variants: [
        {
          src: ['@fontsource/albert-sans/files/albert-sans-latin-700-normal.woff2'],
          weight: '700',
          style: 'normal',
        },
      ],
    },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans 3',
    cssVariable: '--font-source-sans',
    fallbacks: ['Arial', 'sans-serif'],
    options: {
      variants: [
        {
          src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
          weight: '200 900',
          style: 'normal',
        },
      ],
    },
  },
];
