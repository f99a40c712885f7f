import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { buildIndex } from './build-index.ts';
import { type BuiltPage, readBuiltPages } from './built-page.ts';
import { danishLayer } from './danish-layer.ts';
import { readDanishSources } from './danish-sources.ts';
import { withEarlyLinks } from './early-links.ts';
import type { IndexFile } from './index-layer.ts';
import { readListPages } from './list-pages.ts';

/** The folder of the index, below the site's base. */
export const indexFolder = 'pagefind';

/** The search page, below the site's base. */
const searchPage = 'soeg/index.html';

/** Makes the index of the built pages. A build without a working search is not a build, so every problem stops it. */
export function searchIndex(): AstroIntegration {
  let root = '.';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const entries = await readBuiltPages(folder);
        const { files, count } = await makeIndex(entries, folder, root);
        await writeIndex(join(folder, indexFolder), files);
        await keepPages(entries, folder, root);
        const page = join(folder, searchPage);
        const early = withEarlyLinks(await readFile(page, 'utf8'), base, {
          textOf: (file) => readFileSync(join(folder, file), 'utf8'),
          index: files,
          folder: indexFolder,
        });
        await writeFile(page, early);
        logger.info(`${count} sider kan findes`);
      },
    },
  };
}

/** The files of the index over a built site's pages, and how many it finds. `root` is the project's folder, where the synonyms are. */
export async function makeIndex(
  entries: readonly BuiltPage[],
  folder: string,
  root: string,
): Promise<{ files: IndexFile[]; count: number }> {
  const pages = [...entries, ...(await readListPages(folder, entries))];
  const layer = danishLayer(await readDanishSources(root, pages));
  return { files: await buildIndex(pages, layer), count: pages.length };
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

/**
 * The pages as the index read them, of the last build into a folder: what is served no longer says what only the index needs.
 * @throws where nothing is built.
 */
export async function readIndexedPages(folder: string, root: string): Promise<BuiltPage[]> {
  return JSON.parse(await readFile(keptPages(folder, root), 'utf8')) as BuiltPage[];
}

async function keepPages(entries: readonly BuiltPage[], folder: string, root: string): Promise<void> {
  const file = keptPages(folder, root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(entries));
}

function keptPages(folder: string, root: string): string {
  return join(root, '.cache', 'indexed-pages', `${basename(folder)}.json`);
}
