import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import type { BuiltPage } from '../../src/search/built-page.ts';
import { words } from '../../src/search/danish/fold.ts';
import { stem } from '../../src/search/danish/stem.ts';
import { isStopWord } from '../../src/search/danish/stop-words.ts';
import { readPageFacts } from '../../src/search/page-facts.ts';
import { openPagefind } from '../../src/search/pagefind-node.ts';

/** A search: the addresses found, best first, without slashes at the ends. */
export type Search = (query: string) => Promise<string[]>;

/** Stock Pagefind over the pages, with its own interface beside it, written to a folder of its own. */
export async function stockPagefind(
  pages: readonly BuiltPage[],
): Promise<{ folder: string; search: Search; indexBytes: number }> {
  const root = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const folder = path.join(root, 'pagefind');
  const { index } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error('Pagefind startede ikke');
  for (const { address, html } of pages) await index.addHTMLFile({ url: address, content: html });
  const { files } = await index.getFiles();
  await index.writeFiles({ outputPath: folder });
  await close();
  const pagefind = await openPagefind(folder, {});
  return {
    folder: root,
    indexBytes: files
      .filter(({ path: file }) => file.endsWith('.pf_index'))
      .reduce((sum, { content }) => sum + content.length, 0),
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
      return found.map((url) => url.replace(/^\/|\/$/gu, ''));
    },
  };
}

/** MiniSearch with a Danish stemmer, prefixes and slips. */
export function miniSearch(pages: readonly BuiltPage[]): Search {
  const engine = new MiniSearch<Record<'id' | 'title' | 'keywords' | 'text', string>>({
    fields: ['title', 'keywords', 'text'],
    tokenize: words,
    processTerm: (term) => (isStopWord(term) ? null : stem(term)),
    searchOptions: { boost: { title: 5, keywords: 2 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(
    pages.map((page) => {
      const { title, summary, keywords } = readPageFacts(page);
      const body = page.html.replace(/^[\s\S]*?data-pagefind-body[^>]*>/u, '').replace(/<[^>]*>/gu, ' ');
      return {
        id: page.address.replace(/^\/|\/$/gu, ''),
        title,
        keywords: [summary, ...keywords].join(' '),
        text: body,
      };
    }),
  );
  return (query) => Promise.resolve(engine.search(query).map(({ id }) => String(id)));
}
