import { type MdastNode, mdxToMdast } from 'satteri';

import { collectionFormats } from '#schema/collection-format.ts';
import { type CollectionName, kinds } from '#schema/index.ts';
import { entryProblems, type Problem } from '#schema/messages.ts';

import { type SplitFile, splitFrontmatter } from './frontmatter.ts';
import type { Point } from './issue.ts';
import { lineIndex } from './line-index.ts';
import { packed, unpacked } from './packed-fields.ts';
import { readYaml } from './yaml.ts';

/** One content file, read once; rules only look. */
export interface Entry {
  collection: CollectionName;
  id: string;
  /** The path as the user can open it. */
  file: string;
  /** The file's text without byte order mark, which editors do not count either. */
  readonly text: string;
  /** The fields as they are typed, with dates as strings; empty where they cannot be read. */
  data: Readonly<Record<string, unknown>>;
  /** What the schema refuses. */
  problems: readonly Problem[];
  /** What keeps the fields from being read as they should. */
  faults: readonly FileFault[];
  /** The body's tree, with positions in the file; undefined for collections without a body and for bodies that cannot be read. */
  readonly body: MdastNode | undefined;
  /** Why the body cannot be read, in the parser's own words. */
  readonly bodyFault: (Point & { reason: string }) | undefined;
  /** The YAML of the fields and where in the text it begins. */
  readonly yaml: { text: string; start: number };
  /** The line and column of an offset in the text. */
  pointAt: (offset: number) => Point;
}

/** The reason given where a body is too large or too deeply nested to be read. */
export const overload = 'overload';

/** Something that keeps the fields from being read. */
export interface FileFault extends Point {
  message: string;
}

/** What the fields of an entry came to. */
export type EntryFields = Pick<Entry, 'data' | 'problems' | 'faults'>;

/** What is known about a file before it is read. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  file: string;
}

/**
 * Reads an entry from the text of its file, or takes fields that are `known`. It never throws: what cannot be read becomes a fault.
 * With `isOneOfMany` it holds as little as it can until it is asked: ten thousand are a third smaller, and each takes a little longer.
 */
export async function readEntry(
  { collection, id, file }: EntryFile,
  fileText: string,
  { known, isOneOfMany = false }: { known?: EntryFields | undefined; isOneOfMany?: boolean } = {},
): Promise<Entry> {
  const hasBody = collectionFormats[collection] === 'mdx';
  const whole = fileText.replace(/^\uFEFF/, '');
  const held = isOneOfMany ? Buffer.from(whole) : whole;
  const key = {};
  latest = openFile(key, whole, hasBody);
  const open = (): OpenFile => {
    if (latest?.key !== key) latest = openFile(key, held.toString(), hasBody);
    return latest;
  };
  const pointAt = (offset: number) => open().pointAt(offset);
  const fields = known ?? (await readFields(collection, open().split, { pointAt, isOneOfMany }));

  return {
    collection,
    id,
    file,
    ...fields,
    get text() {
      return open().text;
    },
    get body() {
      return open().read.body;
    },
    get bodyFault() {
      return open().read.bodyFault;
    },
    get yaml() {
      const { yaml, yamlStart } = open().split;
      return { text: yaml, start: yamlStart };
    },
    pointAt,
  };
}

/** What is made of a file while rules look at it. */
interface OpenFile {
  /** Stands for the entry it belongs to. */
  key: object;
  text: string;
  pointAt: Entry['pointAt'];
  readonly split: SplitFile;
  readonly read: BodyRead;
}

/** The texts and trees of ten thousand files would fill the memory, so only the latest is kept; the others are their texts or bytes. */
let latest: OpenFile | undefined;

function openFile(key: object, text: string, hasBody: boolean): OpenFile {
  const split = once((): SplitFile => (hasBody ? splitFrontmatter(text) : { yaml: text, yamlStart: 0, body: '' }));
  const read = once(() => (hasBody ? readBody(split().body) : nothing));
  return {
    key,
    text,
    pointAt: lineIndex(text),
    get split() {
      return split();
    },
    get read() {
      return read();
    },
  };
}

async function readFields(
  collection: CollectionName,
  split: SplitFile,
  { pointAt, isOneOfMany }: { pointAt: Entry['pointAt']; isOneOfMany: boolean },
): Promise<EntryFields> {
  const content = await readYaml(split.yaml);
  const isReadable = !content.isBroken && !('fault' in split);
  const data = isRecord(content.data) ? content.data : {};
  return {
    data: isOneOfMany ? unpacked(packed(data)) : data,
    problems: isReadable ? entryProblems(kinds[collection], content.data ?? {}) : [],
    faults: [
      ...('fault' in split ? [{ line: 1, column: 1, message: fenceMessages[split.fault]() }] : []),
      ...content.faults.map(({ offset, message }) => ({ ...pointAt(split.yamlStart + offset), message })),
    ],
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is said about the lines that fence the fields. */
export const fenceMessages = {
  'no-fences': () =>
    'Filen har ingen felter, så siden kan ikke vises. Begynd filen med en linje med ---, skriv felterne, og slut med en linje med ---.',
  'odd-fences': () =>
    'Felterne er ikke afgrænset, som de skal, så noget af teksten kan blive læst forkert. Filen skal begynde med --- alene på første linje, og felterne skal slutte med --- alene på en linje.',
};

/** More than any page needs, and little enough that no parser or walk is brought to its knees. */
const limits = { characters: 1_000_000, braces: 2_000, depth: 100 };

type BodyRead = Pick<Entry, 'body' | 'bodyFault'>;

const nothing: BodyRead = { body: undefined, bodyFault: undefined };

function readBody(text: string): BodyRead {
  const overloaded = { body: undefined, bodyFault: { line: 1, column: 1, reason: overload } };
  const isLarge = text.length > limits.characters || text.split('{', limits.braces + 2).length > limits.braces + 1;
  if (isLarge || opensTooMuch.test(text)) return overloaded;
  try {
    const body = mdxToMdast(text, { features: { gfm: true } });
    return isTooDeep(body) ? overloaded : { body, bodyFault: undefined };
  } catch (failure) {
    if (failure instanceof RangeError) return overloaded;
    const message = failure instanceof Error ? failure.message : String(failure);
    const place = /^(?<line>\d+):(?<column>\d+): (?<reason>[^]*)$/.exec(message)?.groups;
    return {
      body: undefined,
      bodyFault: {
        line: Number(place?.['line'] ?? 1),
        column: Number(place?.['column'] ?? 1),
        reason: place?.['reason'] ?? message,
      },
    };
  }
}

/** A line that opens quotations and lists inside each other, more than may be nested; the parser would take minutes over it. */
const opensTooMuch = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${limits.depth + 1}}`,
  'm',
);

/** A walk that calls itself turns back where it is too deep, long before it would run out of stack. */
function isTooDeep(node: MdastNode, depth = 0): boolean {
  if (depth > limits.depth) return true;
  if ('children' in node) for (const child of node.children) if (isTooDeep(child, depth + 1)) return true;
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
