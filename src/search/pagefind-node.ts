import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PagefindApi } from './pagefind-api.ts';

/** What `pagefind.js` exports, as far as it is used. */
interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindApi;
}

/**
 * Opens a written index in plain Node, for tests and for measuring. Pagefind fetches its files, so `fetch` is given a way to
 * read them from disk; addresses elsewhere go on as before.
 */
export async function openIndex(folder: string): Promise<PagefindApi> {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  readFromDisk();
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  return module.createInstance({ basePath: root, baseUrl: '/', language: 'da', noWorker: true });
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
