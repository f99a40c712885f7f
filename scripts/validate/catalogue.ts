import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { collectionFormats } from '#schema/collection-format.ts';
import { type CollectionName, collectionNames } from '#schema/index.ts';

import { type Entry, readEntry } from './entry.ts';
import { UsageError } from './options.ts';

/** All entries of a content folder. */
export interface Catalogue {
  /** The folder as the user named it, with forward slashes and none at the end. */
  directory: string;
  entries: readonly Entry[];
  /** Files that do not belong where they are. */
  strays: readonly Stray[];
  /** Every image beside an entry, by its path. */
  images: ReadonlySet<string>;
  /** The entries of one collection. */
  in(collection: CollectionName): readonly Entry[];
  /** The entry with an id; the first where two files claim it. */
  find(collection: CollectionName, id: string): Entry | undefined;
}

/** A file that does not belong in the content folder, and why. */
export interface Stray {
  file: string;
  reason: 'unknown-folder' | 'wrong-ending' | 'too-deep' | 'link' | 'unreadable' | 'loose-image' | 'not-an-image';
  collection?: CollectionName;
}

/**
 * Reads every entry below a content folder.
 * @throws {UsageError} where the folder is not there.
 */
export async function readCatalogue(directory: string): Promise<Catalogue> {
  const shown = directory.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');
  const stat = await lstat(directory).catch(() => undefined);
  if (!stat?.isDirectory()) {
    throw new UsageError(`Mappen "${shown}" findes ikke. Skriv en anden efter --content, eller stå i projektets mappe.`);
  }
  const strays: Stray[] = [];
  const images = new Set<string>();
  const entries: Entry[] = [];
  for (const path of await filesBelow(directory, '', strays, shown)) {
    const file = `${shown}/${path}`;
    const sorted = sort(path);
    if (sorted === 'allowed') continue;
    if (sorted === 'image') images.add(file);
    else if ('reason' in sorted) strays.push({ file, ...sorted });
    else {
      const text = await readFile(join(directory, path), 'utf8').catch(() => undefined);
      if (text === undefined) strays.push({ file, reason: 'unreadable' });
      else entries.push(await readEntry({ ...sorted, file }, text));
    }
  }
  return catalogueOf(shown, entries, strays, images);
}

/** A catalogue over entries that are read already. */
export function catalogueOf(
  directory: string,
  entries: readonly Entry[],
  strays: readonly Stray[] = [],
  images: ReadonlySet<string> = new Set(),
): Catalogue {
  const byCollection = new Map<CollectionName, Entry[]>(collectionNames.map((name) => [name, []]));
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    byCollection.get(entry.collection)?.push(entry);
    const key = `${entry.collection}/${entry.id}`;
    if (!byId.has(key)) byId.set(key, entry);
  }
  return {
    directory,
    entries,
    strays,
    images,
    in: (collection) => byCollection.get(collection) ?? [],
    find: (collection, id) => byId.get(`${collection}/${id}`),
  };
}

/** What the operating system or an editor leaves behind; it is never part of the content. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

async function filesBelow(directory: string, below: string, strays: Stray[], shown: string): Promise<string[]> {
  const found: string[] = [];
  const items = await readdir(join(directory, below), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) found.push(...(await filesBelow(directory, path, strays, shown)));
    else if (item.isFile()) found.push(path);
    else strays.push({ file: `${shown}/${path}`, reason: 'link' });
  }
  return found;
}

type Sorted = 'allowed' | 'image' | { collection: CollectionName; id: string } | Omit<Stray, 'file'>;

/** Says what a file is by its path below the content folder. */
function sort(path: string): Sorted {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (leftBehind.has(name) || folder === '.schema' || path === 'README.md' || path === 'synonyms.yaml') return 'allowed';
  const collection = collectionNames.find((known) => known === folder);
  if (!collection || rest.length === 0) return { reason: 'unknown-folder' };
  const ending = `.${collectionFormats[collection]}`;
  const [first = '', second] = rest;
  if (rest.length > 2) return { reason: 'too-deep', collection };
  if (second === undefined) {
    if (first.endsWith(ending)) return { collection, id: first.slice(0, -ending.length) };
    return { reason: isImage(first) ? 'loose-image' : 'wrong-ending', collection };
  }
  if (second === `index${ending}`) return { collection, id: first };
  if (isImage(second)) return 'image';
  return { reason: /\.(?:mdx?|ya?ml)$/i.test(second) ? 'wrong-ending' : 'not-an-image', collection };
}

function isImage(name: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif)$/i.test(name);
}
