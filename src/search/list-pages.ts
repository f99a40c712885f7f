import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { collectionNames } from '#schema/collection-name.ts';
import { indexAddresses } from '#site/addresses.ts';

import type { BuiltPage } from './built-page.ts';
import { kindValue } from './kind-value.ts';

/**
 * The pages that list a collection, as search is to find them: by heading and description. What they list has pages of its own,
 * and would drown in every list it stands in.
 */
export async function readListPages(folder: string, found: readonly BuiltPage[]): Promise<BuiltPage[]> {
  const there = new Set(found.map(({ address }) => address));
  const missing = collectionNames.filter((name) => indexAddresses[name] !== '/' && !there.has(indexAddresses[name]));
  const pages = await Promise.all(
    missing.map(async (name) => {
      const address = indexAddresses[name];
      const html = await readFile(join(folder, ...address.split('/'), 'index.html'), 'utf8').catch(() => undefined);
      return html === undefined ? [] : [{ address, html: digest(html, kindValue(name)) }];
    }),
  );
  return pages.flat();
}

function digest(html: string, type: string): string {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  return [
    '<html lang="da"><body><article data-pagefind-body>',
    `<span hidden data-pagefind-filter="type:${type}"></span>`,
    `<span hidden data-pagefind-meta="resume[data-value]" data-value="${description}"></span>`,
    `<h1>${heading}</h1><p>${description}</p>`,
    '</article></body></html>',
  ].join('');
}
