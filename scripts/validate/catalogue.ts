import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { collectionFormats } from '#schema/collection-format.ts';
import { type CollectionName, collectionNames } from '#schema/index.ts';

import { type Entry, type EntryFile, readEntry } from './entry.ts';
import type { Memory } from './memory.ts';
import { UsageError } from './options.ts';
import { wordListName } from './spelling/word-list.ts';

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
  /** The published entries of one collection. */
  published(collection: CollectionName): readonly Entry[];
  /** The entry with an id; the first where two files claim it. */
  find(collection: CollectionName, id: string): Entry | undefined;
}

/** A file that does not belong in the content folder, and why. */
export interface Stray {
  file: string;
  reason: 'unknown-folder' | 'wrong-ending' | 'too-deep' | 'link' | 'unreadable' | 'loose-image' | 'not-an-image';
  collection?: CollectionName;
}

/** What is known of a file: its text, that it leads elsewhere, or the entry that was read from the same text; undefined where it cannot be read. */
export type KnownFile = string | undefined | { link: true } | { entry: Entry };

/** A file below the content folder, or how to read it. */
export type ContentFile = KnownFile | (() => KnownFile);

/** With more files than this, memory is spared at the cost of time. */
export const manyFiles = 4000;

/** Told how many of the files have been read. */
type OnFile = (done: number, total: number) => void;

/**
 * Reads every entry below a content folder.
 * @throws {UsageError} where the folder is not there.
 */
export async function readCatalogue(directory: string, onFile?: OnFile, memory?: Memory): Promise<Catalogue> {
  return catalogueOf(shownFolder(directory), contentFiles(directory), onFile, memory);
}

/** The folder as the user named it, with forward slashes and none at the end. */
export function shownFolder(directory: string): string {
  return directory.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');
}

/**
 * Every file below a content folder, by its path there.
 * @throws {UsageError} where the folder is not there.
 */
export function contentFiles(directory: string): Map<string, ContentFile> {
  if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `Mappen "${shownFolder(directory)}" findes ikke. Skriv en anden efter --content, eller stå i projektets mappe.`,
    );
  }
  return filesBelow(directory, '');
}

/** A catalogue over the files of a content folder, by their path below it. */
export async function catalogueOf(
  directory: string,
  files: ReadonlyMap<string, ContentFile>,
  onFile?: OnFile,
  memory?: Memory,
): Promise<Catalogue> {
  const strays: Stray[] = [];
  const images = new Set<string>();
  const entries: Entry[] = [];
  let done = 0;
  for (const [path, given] of files) {
    const text = typeof given === 'function' ? given() : given;
    onFile?.(done, files.size);
    done += 1;
    const file = `${directory}/${path}`;
    const sorted = sort(path);
    if (typeof text === 'object' && 'entry' in text) entries.push(text.entry);
    else if (typeof text === 'object') strays.push({ file, reason: 'link' });
    else if (sorted === 'allowed') continue;
    else if (sorted === 'image') images.add(file);
    else if ('reason' in sorted) strays.push({ file, ...sorted });
    else if (text === undefined) strays.push({ file, reason: 'unreadable' });
    else entries.push(await readOrRecall({ ...sorted, file }, text, { memory, isOneOfMany: files.size > manyFiles }));
  }
  return catalogueFrom({ directory, strays, images }, entries);
}

/** A catalogue of entries that have been read, in the place of others. */
export function catalogueFrom(
  { directory, strays, images }: Pick<Catalogue, 'directory' | 'strays' | 'images'>,
  entries: readonly Entry[],
): Catalogue {
  const byCollection = new Map<CollectionName, Entry[]>(collectionNames.map((name) => [name, []]));
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    byCollection.get(entry.collection)?.push(entry);
    const key = `${entry.collection}/${entry.id}`;
    if (!byId.has(key)) byId.set(key, entry);
  }
  const entriesIn = (collection: CollectionName) => byCollection.get(collection) ?? [];
  return {
    directory,
    entries,
    strays,
    images,
    in: entriesIn,
    published: (collection) => entriesIn(collection).filter(({ data }) => data['status'] === 'publiceret'),
    find: (collection, id) => byId.get(`${collection}/${id}`),
  };
}

async function readOrRecall(
  place: EntryFile,
  text: string,
  { memory, isOneOfMany }: { memory: Memory | undefined; isOneOfMany: boolean },
): Promise<Entry> {
  const entry = await readEntry(place, text, { known: memory?.fieldsOf(place, text), isOneOfMany });
  memory?.recognise(entry);
  return entry;
}

/** What the operating system or an editor leaves behind; it is never part of the content. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** Only texts are read; an image is known by its name. Ten thousand small files are read much faster without waiting for each. */
function filesBelow(
  directory: string,
  below: string,
  found = new Map<string, ContentFile>(),
): Map<string, ContentFile> {
  for (const item of itemsIn(join(directory, below))) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) filesBelow(directory, path, found);
    else if (item.isFile())
      found.set(path, /\.(?:mdx|yaml)$/.test(item.name) ? () => textOf(join(directory, path)) : '');
    else found.set(path, { link: true });
  }
  return found;
}

function itemsIn(directory: string): Dirent[] {
  return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What lies in the content folder and is no entry. */
const besideEntries: ReadonlySet<string> = new Set(['README.md', 'synonyms.yaml', wordListName]);

type Sorted = 'allowed' | 'image' | { collection: CollectionName; id: string } | Omit<Stray, 'file'>;

/** Says what a file is by its path below the content folder. */
function sort(path: string): Sorted {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (leftBehind.has(name) || folder === '.schema' || besideEntries.has(path)) return 'allowed';
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
