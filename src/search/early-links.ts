import { createHash } from 'node:crypto';

import { earlyLinksMark } from '#site/asked-script.ts';

import { isCoreFile } from './core-files.ts';
import type { IndexFile } from './index-layer.ts';
import { indexVersionName, inVersion } from './index-version.ts';

/** The files of a built site that a page's program needs, by how it reads their texts. */
export interface BuiltFiles {
  /** The text of a file below the site's base, such as `_astro/Search.js`. */
  textOf(file: string): string;
  /** Every file of the index, with its path below its folder. */
  index: readonly IndexFile[];
  /** The folder of the index, below the base. */
  folder: string;
}

/**
 * The page with links that let a browser fetch the island's whole program and the core of the index at once. It would otherwise find them
 * one by one, each a journey to the server after the last. They lie in the page's template until `askedScript` takes them out. A page
 * without an island is left as it is.
 * @throws {Error} in Danish, where a page with an island has no empty template for them.
 */
export function withEarlyLinks(html: string, base: string, files: BuiltFiles): string {
  const entries = [...html.matchAll(/ (?:component|renderer)-url="([^"]+\.js)"/g)].map(([, address = '']) => address);
  if (entries.length === 0) return html;
  const modules = new Map<string, number>();
  const follow = (address: string): void => {
    if (modules.has(address)) return;
    const text = files.textOf(address.slice(base.length));
    modules.set(address, text.length);
    for (const [, next = ''] of text.matchAll(staticImport)) follow(new URL(next, `http://site${address}`).pathname);
  };
  for (const address of entries) follow(address);
  const version = versionOf(files.index);
  const parts = files.index
    .filter(({ path }) => isCoreFile(path))
    .map(({ path, content }) => ({ address: `${base}${files.folder}/${path}`, size: content.length }));
  const links = [...[...modules].map(([address, size]) => ({ address, size })), ...parts]
    // The longest way begins first: a browser has few lines to the server at a time.
    .toSorted((one, other) => other.size - one.size)
    .map(({ address }) => linkTo(address, version));
  if (!emptyTemplate.test(html)) {
    throw new Error(`Søgning: søgesiden har ingen tom <template ${earlyLinksMark}>. Sæt den i sidens hoved.`);
  }
  return html
    .replace(emptyTemplate, (_, tag: string) => `${tag}${links.join('')}</template>`)
    .replace('</head>', `<meta name="${indexVersionName}" content="${version}"></head>`);
}

const emptyTemplate = new RegExp(`(<template [^>]*${earlyLinksMark}[^>]*>)</template>`);

function linkTo(address: string, version: string): string {
  if (address.endsWith('.js')) return `<link rel="modulepreload" href="${address}">`;
  const href = lasting.test(address) ? address : inVersion(address, version);
  // What is fetched by the program is wanted after what the page is painted with.
  return `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${href}">`;
}

/** Files whose names say what is in them, or that only a new version of Pagefind changes. */
const lasting = /\.(?:pf_meta|pagefind)$/;

/** A short name for what is in the index: another index has another. */
function versionOf(index: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of index) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 10);
}

const staticImport = /(?:^|[;}\s])(?:import|from)\s*"(\.\.?\/[^"]+\.js)"/g;
