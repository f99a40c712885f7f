import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { buildIndex } from './build-index.ts';
import { readBuiltPages } from './built-page.ts';
import type { IndexFile } from './index-layer.ts';

/** The folder of the index, below the site's base. */
const folderName = 'pagefind';

/** Makes the search index of the built pages. A build without a working search is not a build, so every problem stops it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readBuiltPages(folder);
        const files = await buildIndex(pages);
        await writeIndex(join(folder, folderName), files);
        logger.info(`${String(pages.length)} sider kan findes`);
      },
    },
  };
}

/** Writes the files and takes away what an earlier build left. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
