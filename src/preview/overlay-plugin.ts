import type { Plugin } from 'vite';

/**
 * Loads the overlay with Vite's own client, which every page of `astro dev` has: also the bare page that Astro answers with where a
 * page cannot be drawn, and where what is wrong is wanted most.
 */
export function overlayOnEveryPage(): Plugin {
  return {
    name: 'draft-preview-overlay',
    apply: 'serve',
    transform(code, id) {
      return id.endsWith('/vite/dist/client/client.mjs')
        ? { code: `${code}\nimport('/src/preview/overlay.ts');`, map: null }
        : undefined;
    },
  };
}
