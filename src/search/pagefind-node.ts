import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { languageFileName, readLanguageFile, type LanguageFile } from './language-file.ts';
import { ranking, type PagefindApi } from './pagefind-api.ts';

/** An index with what was made beside it. */
export interface OpenIndex {
  pagefind: PagefindApi;
  language: LanguageFile;
}

/** What `pagefind.js` exports, as far as it is used. */
interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindApi;
}

/**
 * Opens a written index in plain Node, for tests and for measuring. Pagefind fetches its files, so `fetch` is given a way to
 * read them from disk; addresses elsewhere go on as before.
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  return { pagefind: await openPagefind(folder), language: await openLanguageFile(folder) };
}

/** Opens Pagefind alone, with other options than ours where some are given. */
export async function openPagefind(
  folder: string,
  options: Readonly<Record<string, unknown>> = { ranking },
): Promise<PagefindApi> {
  readFromDisk();
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  return module.createInstance({
    basePath: root,
    baseUrl: '/',
    language: 'da',
    noWorker: true,
    excerptEllipsis: '…',
    ...options,
  });
}

async function openLanguageFile(folder: string): Promise<LanguageFile> {
  return readLanguageFile(gunzipSync(await readFile(join(folder, languageFileName))).toString('utf8'));
}

let reads = false;

function readFromDisk(): void {
  if (reads) return;
  reads = true;
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('/')) return elsewhere(input, init);
    return new Response(await readFile(input.replace(/\?.*$/u, '')));
  };
}
