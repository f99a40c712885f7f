import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { servedPage } from './served-page.ts';

/** Leaves in each built page what readers are served. It comes after the index, which reads the rest. */
export function servedPages({ except }: { except: readonly string[] }): AstroIntegration {
  return {
    name: 'served-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const untouched = new Set(except.map((address) => join(address, 'index.html').replace(/^[/\\]/, '')));
        for await (const page of glob('**/*.html', { cwd: folder })) {
          if (untouched.has(page)) continue;
          const file = join(folder, page);
          await writeFile(file, servedPage(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
