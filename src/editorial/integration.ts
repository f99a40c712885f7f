import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import type { CmsSettings } from './cms-settings.ts';
import { editorBundle } from './editor-bundle.ts';

/** The address of the editors' page, without the site's base. */
export const editorialAddress = '/redaktion/';

/** Puts the editors' page on the site. Its route is not a file under `src/pages`, so that switched off it leaves nothing at all. */
export function editorialPage({ enabled }: CmsSettings): AstroIntegration {
  return {
    name: 'editorial-page',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        if (!enabled) return;
        injectRoute({
          pattern: editorialAddress,
          entrypoint: fileURLToPath(new URL('./EditorialPage.astro', import.meta.url)),
          prerender: true,
        });
        updateConfig({
          vite: {
            // The development server takes the editor as it is in its package, so that the plugin sees it there too.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
            plugins: [editorBundle()],
            worker: { format: 'es', plugins: () => [editorBundle()] },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!enabled) return;
        const file = fileURLToPath(new URL(`.${editorialAddress}index.html`, dir));
        await writeFile(file, withoutStyleSheets(await readFile(file, 'utf8')));
      },
    },
  };
}

/** Astro hangs the style sheets of a chunk on every page that shares a module with it, and all pages share Astro's own. */
export function withoutStyleSheets(html: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*>/g, '');
}
