import { createHash } from 'node:crypto';

import type { Image, Root, RootContent } from 'mdast';

import { cprNumbersIn, maskCpr } from '#language/cpr.ts';
import { checkTree } from '#mdx/guard.ts';
import type { CollectionName } from '#schema/index.ts';

import { readEntry } from '../validate/entry.ts';
import { cleanWords } from './clean-words.ts';
import { StoppedError } from './command-line.ts';
import { draftText } from './draft.ts';
import type { EntryNames } from './entry-names.ts';
import { type FilledFields, filledFields } from './filled-fields.ts';
import { eachNode, mdxText, plainText, tidyBody } from './mdx-text.ts';
import { type PictureProblem, readyPicture } from './pictures.ts';
import { newId } from './placement.ts';
import { pictureAddress, type SourceDocument } from './source-document.ts';

/** An entry ready to be written: its text and the pictures beside it. */
export interface ImportedEntry {
  id: string;
  text: string;
  pictures: readonly { name: string; bytes: Uint8Array }[];
  /** What the author must know, in Danish. */
  notes: string[];
}

/** What an import goes by besides the document. */
export interface ImportSettings {
  collection: CollectionName;
  names: EntryNames;
  /** The day, as YYYY-MM-DD. */
  today: string;
  /** The document's name without its ending, for an entry that has no title. */
  fileName: string;
  id: string | undefined;
  /** Refuses an id that is taken, before anybody is asked about pictures. */
  accept: (id: string) => Promise<void>;
  /** Says what a picture shows that has no description; undefined where nobody knows. */
  describe: (picture: UndescribedPicture) => Promise<string | undefined>;
}

/** A picture nobody has described yet. */
export interface UndescribedPicture {
  /** The name it gets beside the entry. */
  name: string;
  number: number;
  /** The last words before it. */
  after: string;
}

/**
 * Makes an entry of a document. Nothing is written.
 * @throws {StoppedError} where the document holds what must not reach the site.
 */
export async function importedEntry(read: SourceDocument, settings: ImportSettings): Promise<ImportedEntry> {
  const { collection, names, today, fileName } = settings;
  const source = cleanSource(read);
  const sorted = filledFields(source.tree, { collection, names, today });
  const { tree, notes: bodyNotes } = tidyBody(sorted.body);
  const notes = [...source.notes, ...sorted.notes, ...bodyNotes];

  if (isEmpty(source, sorted)) throw new StoppedError(nothingWritten);
  const title = titleFrom(sorted.values['title'] ?? source.values['title'], source.title, tree);
  if (title === undefined) {
    notes.push(
      `Dokumentet har ingen titel, så kladden har fået filens navn. Ret title i kladden, eller brug typografien Titel i Word.`,
    );
  }
  const values: Record<string, unknown> = {
    created: createdOn(sorted.values['reviewed'], today),
    demo: false,
    ...(source.summary === undefined ? {} : { summary: source.summary }),
    ...source.values,
    ...sorted.values,
    title: title ?? fileName,
  };
  const id = newId(settings.id, String(values['title']));
  // By lines: two paragraphs that meet make no number.
  refuseCpr([values, id, fileName, plainText(tree).split('\n'), ...altsIn(tree)]);
  if (source.unread.some((words) => cprNumbersIn(words).length > 0)) throw new StoppedError(unreadCpr);
  await settings.accept(id);
  const { pictures, notes: pictureNotes } = await placePictures(tree, source.pictures, settings.describe);
  const body = mdxText(tree);
  refuseCpr([body, ...altsIn(tree)]);
  const text = draftText({ collection, values, names, body });
  await refuseUnsafe(collection, id, text);
  return { id, text, pictures, notes: [...new Set([...notes, ...pictureNotes])].map(maskCpr) };
}

/** The document with its words as people read them. */
function cleanSource(source: SourceDocument): SourceDocument {
  eachNode(source.tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') node.value = cleanWords(node.value);
    if (node.type === 'image') node.alt = cleanWords(node.alt ?? '');
  });
  const { title, summary, values } = source;
  return {
    ...source,
    title: title === undefined ? undefined : cleanWords(title),
    summary: summary === undefined ? undefined : cleanWords(summary),
    values: cleanValue(values) as SourceDocument['values'],
  };
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanWords(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValue(inner)]));
}

/** Whether nobody has written anything: an empty document, or a template as it was fetched. */
function isEmpty({ title, summary, values }: SourceDocument, sorted: FilledFields): boolean {
  const given = [...Object.values(values), ...Object.values(sorted.values), title, summary];
  return given.every((value) => value === undefined) && sorted.body.children.length === 0;
}

const nothingWritten =
  'Dokumentet er tomt, eller skabelonen er ikke udfyldt. Skriv i det, gem det, og importér igen. Intet er skrevet.';

/** Gives each picture a name beside the entry and a description; what cannot be shown is taken out and named. */
async function placePictures(
  tree: Root,
  pictures: readonly Uint8Array[],
  describe: ImportSettings['describe'],
): Promise<{ pictures: { name: string; bytes: Uint8Array }[]; notes: string[] }> {
  const ready = new Map<string, { name: string; bytes: Uint8Array }>();
  const notes: string[] = [];
  const lost = new Set<Image>();
  for (const { image, after, number } of imagesIn(tree)) {
    const picture = await readyPicture(pictures[number - 1] ?? new Uint8Array());
    if ('problem' in picture) {
      lost.add(image);
      notes.push(`Billede ${number}${placed(after)} er ikke taget med, for ${lossReasons[picture.problem]}`);
      continue;
    }
    const key = createHash('sha256').update(picture.bytes).digest('hex');
    const known = ready.get(key) ?? { name: `billede-${ready.size + 1}.${picture.ending}`, bytes: picture.bytes };
    ready.set(key, known);
    image.url = `./${known.name}`;
    image.title = null;
    if ((image.alt ?? '') !== '') continue;
    const alt = (await describe({ name: known.name, number, after }))?.replace(/\s+/gu, ' ').trim() ?? '';
    image.alt = alt;
    if (alt === '') {
      notes.push(
        `Billede ${number} (${known.name})${placed(after)} mangler en beskrivelse. Skriv i kladden mellem [ og ], hvad billedet viser, for den, der ikke kan se det.`,
      );
    }
  }
  removeImages(tree, lost);
  return { pictures: [...ready.values()], notes };
}

const lossReasons: Readonly<Record<PictureProblem, string>> = {
  absent: 'det ligger ikke i dokumentet. Sæt selve billedet ind i Word, og importér igen.',
  huge: 'det er større, end noget billede bør være. Gør det mindre, sæt det ind i Word igen, og importér.',
  unreadable:
    'det er i et format, nettet ikke kan vise (fx EMF eller WMF). Gem det som PNG eller JPG, sæt det ind i Word igen, og importér.',
};

interface PlacedImage {
  image: Image;
  number: number;
  after: string;
}

function imagesIn(tree: Root): PlacedImage[] {
  const found: PlacedImage[] = [];
  let after = '';
  eachNode(tree, (node) => {
    if (node.type === 'text') after = `${after} ${node.value}`.replace(/\s+/gu, ' ').slice(-40);
    const number = node.type === 'image' ? Number(pictureAddress.exec(node.url)?.groups?.['number'] ?? 0) : 0;
    if (node.type === 'image' && number > 0) found.push({ image: node, number, after: after.trim() });
  });
  return found;
}

function placed(after: string): string {
  return after === '' ? ' (først i dokumentet)' : ` (efter "…${after}")`;
}

/** Takes out images, and the paragraphs that then are empty. */
function removeImages(node: Root | RootContent, lost: ReadonlySet<Image>): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  const kept = children.filter((child) => child.type !== 'image' || !lost.has(child));
  for (const child of kept) removeImages(child, lost);
  node.children = kept.filter((child) =>
    child.type !== 'paragraph' && child.type !== 'link' ? true : child.children.length > 0,
  );
}

function altsIn(tree: Root): string[] {
  const alts: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'image') alts.push(node.alt ?? '');
    if (node.type === 'link') alts.push(node.url);
  });
  return alts;
}

/** The title field, the document's title, or its first heading where the document begins with one that stands above all others. */
function titleFrom(field: unknown, documentTitle: string | undefined, tree: Root): string | undefined {
  if (typeof field === 'string') return field;
  if (documentTitle !== undefined) return documentTitle;
  const [first, ...others] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 2) return undefined;
  const isAlone = others.every((node) => node.type !== 'heading' || node.depth > 2);
  if (!isAlone) return undefined;
  tree.children = others;
  tidyBody(tree);
  return plainText(first).trim();
}

/** What was reviewed before it was imported was written by then. */
function createdOn(reviewed: unknown, today: string): string {
  return typeof reviewed === 'string' && reviewed < today ? reviewed : today;
}

/** @throws {StoppedError} showing where a CPR number stands, without repeating it. */
function refuseCpr(texts: readonly unknown[]): void {
  const places = texts.flatMap(stringsIn).flatMap((text) =>
    cprNumbersIn(text).map(({ start, end }) => {
      const from = Math.max(0, start - 30);
      return maskCpr(text.slice(from, end + 20))
        .replace(/\s+/gu, ' ')
        .trim();
    }),
  );
  const [first] = places;
  if (first === undefined) return;
  throw new StoppedError(
    `Dokumentet indeholder noget, der ligner et CPR-nummer: "…${first}…". Det må ikke stå på siden, heller ikke i en kladde. Slet det i dokumentet, og importér igen. Intet er skrevet.`,
  );
}

const unreadCpr =
  'Et sted i filen, som ikke kommer med på siden, står der noget, der ligner et CPR-nummer. Se efter i sidehoved og sidefod, kommentarer, sporede ændringer, billedernes beskrivelser og filens egenskaber (Filer → Oplysninger). Slet det, for filen bliver let sendt videre, og importér igen. Intet er skrevet.';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** The same check the validator and the build make, before anything is written. */
async function refuseUnsafe(collection: CollectionName, id: string, text: string): Promise<void> {
  const entry = await readEntry({ collection, id, file: `${collection}/${id}/index.mdx` }, text);
  const faults = [
    ...entry.faults.map(({ message }) => message),
    ...(entry.bodyFault ? [entry.bodyFault.reason] : []),
    ...(entry.body ? checkTree(entry.body, entry.text).map(({ message }) => message) : []),
  ];
  const [first] = faults;
  if (first !== undefined)
    throw new StoppedError(`Dokumentet kan ikke blive til en kladde, som siden kan vise: ${first} Intet er skrevet.`);
}
