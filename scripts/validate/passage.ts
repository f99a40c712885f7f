import type { MdastNode } from 'satteri';

import { definitionOf, fieldMeta, innerSchema } from '#schema/field.ts';
import { kinds } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';
import type { DataPath } from '#schema/messages.ts';
import type { z } from 'astro/zod';

import type { Entry } from './entry.ts';
import type { Point } from './issue.ts';
import type { Place } from './rule.ts';

/** A stretch of running text in an entry: a field of prose, or a block of the body. */
export interface Passage {
  text: string;
  /** The path of the field; undefined in the body. */
  path: DataPath | undefined;
  /** Whether it is a short line such as a title, or prose. */
  kind: 'line' | 'text';
  /** It stands inside `<Quote>`. */
  isQuoted: boolean;
  /** The place of a character of the text. */
  placeAt: (index: number) => Place;
  /** Whether a character of the text is inside code. */
  isCode: (index: number) => boolean;
}

/** Everything in an entry that people read as text: fields first, then the body, block by block. */
export function passagesIn(entry: Entry): readonly Passage[] {
  if (latest?.entry === entry) return latest.passages;
  const kind = kinds[entry.collection];
  const shape = entry.data['status'] === 'publiceret' ? kind.published : kind.draft;
  const passages: Passage[] = [];
  fieldPassages(shape, entry.data, [], passages);
  bodyPassages(entry, entry.body, false, passages);
  latest = { entry, passages };
  return passages;
}

/** Several rules in a row read an entry, so it is taken apart once; all of them at a time would fill the memory. */
let latest: { entry: Entry; passages: readonly Passage[] } | undefined;

function fieldPassages(schema: z.core.$ZodType, data: unknown, path: DataPath, passages: Passage[]): void {
  if (data === undefined || data === null || !holdsProse(schema)) return;
  const kind = fieldMeta(schema).prose;
  const inner = innerSchema(schema);
  const def = definitionOf(schema);
  if (typeof data === 'string' && kind) {
    passages.push({ text: data, path, kind, isQuoted: false, placeAt: (index) => ({ path, index }), isCode: inNoCode });
  } else if (inner) {
    fieldPassages(inner, data, path, passages);
  } else if (def.type === 'object' && typeof data === 'object') {
    for (const [key, field] of proseFields(def.shape)) {
      if (Object.hasOwn(data, key))
        fieldPassages(field, (data as Record<string, unknown>)[key], [...path, key], passages);
    }
  } else if (def.type === 'array' && Array.isArray(data)) {
    for (const [index, item] of data.entries()) fieldPassages(def.element, item, [...path, index], passages);
  }
}

const inNoCode = () => false;

const fields = new WeakMap<z.core.$ZodShape, readonly (readonly [key: string, schema: z.core.$ZodType])[]>();

/** The fields of an object in which there can be prose. */
function proseFields(shape: z.core.$ZodShape) {
  const seen = fields.get(shape);
  if (seen) return seen;
  const found = Object.entries(shape).filter(([, field]) => holdsProse(field));
  fields.set(shape, found);
  return found;
}

const prose = new WeakMap<z.core.$ZodType, boolean>();

/** Most fields hold ids and dates; asked once per schema, they need not be walked in every entry. */
function holdsProse(schema: z.core.$ZodType): boolean {
  const seen = prose.get(schema);
  if (seen !== undefined) return seen;
  const inner = innerSchema(schema);
  const def = definitionOf(schema);
  const parts = inner
    ? [inner]
    : def.type === 'object'
      ? Object.values(def.shape)
      : def.type === 'array'
        ? [def.element]
        : [];
  const holds = fieldMeta(schema).prose !== undefined || parts.some(holdsProse);
  prose.set(schema, holds);
  return holds;
}

const blocks: ReadonlySet<MdastNode['type']> = new Set(['paragraph', 'heading', 'tableCell']);

function bodyPassages(entry: Entry, node: MdastNode | undefined, isQuoted: boolean, passages: Passage[]): void {
  if (!node) return;
  spokenPassages(entry, node, passages);
  if (!('children' in node)) return;
  const isInQuote = isQuoted || isQuote(node);
  // A component on a line of its own holds its text directly.
  const isBlock = blocks.has(node.type) || node.children.some(({ type }) => type === 'text');
  if (isBlock) blockPassages(entry, node, isInQuote, passages);
  else for (const child of node.children) bodyPassages(entry, child, isInQuote, passages);
}

/** A block, and every quotation inside it as a passage of its own. */
function blockPassages(entry: Entry, block: MdastNode, isQuoted: boolean, passages: Passage[]): void {
  const pieces: { text: string; node: MdastNode; start: number; pointOf?: (index: number) => Point }[] = [];
  let length = 0;
  const add = (text: string, node: MdastNode) => {
    pieces.push({ text, node, start: length });
    length += text.length;
  };
  const quotes: MdastNode[] = [];
  const others: MdastNode[] = [];
  const collect = (node: MdastNode): void => {
    if (node !== block) others.push(node);
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, node);
    else if (node.type === 'break') add(' ', node);
    else if (isQuote(node) && node !== block) quotes.push(node);
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(block);
  /** The last piece that begins before a character. */
  const pieceAt = (index: number) => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return index < length ? pieces[low] : undefined;
  };
  passages.push({
    text: pieces.map(({ text }) => text).join(''),
    path: undefined,
    kind: block.type === 'paragraph' ? 'text' : 'line',
    isQuoted,
    placeAt(index) {
      const piece = pieceAt(index);
      if (!piece) return { point: startOf(block) };
      piece.pointOf ??= pointsIn(entry, piece.node, piece.text);
      return { point: piece.pointOf(index - piece.start) };
    },
    isCode: (index) => pieceAt(index)?.node.type === 'inlineCode',
  });
  for (const other of others) spokenPassages(entry, other, passages);
  for (const quote of quotes) {
    if ('children' in quote) for (const child of quote.children) blockPassages(entry, child, true, passages);
  }
}

/** What stands beside the text of a node and is read all the same: what an image shows, and the heading of a component. */
function spokenPassages(entry: Entry, node: MdastNode, passages: Passage[]): void {
  const spoken =
    node.type === 'image' || node.type === 'imageReference'
      ? [{ text: node.alt ?? '', after: '![' }]
      : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
        ? proseAttributes(node)
        : undefined;
  if (!spoken) return;
  for (const { text, after } of spoken) {
    if (text === '') continue;
    const pointOf = pointsIn(entry, node, text, after);
    passages.push({
      text,
      path: undefined,
      kind: 'line',
      isQuoted: false,
      placeAt: (index) => ({ point: pointOf(index) }),
      isCode: inNoCode,
    });
  }
}

function proseAttributes({ name, attributes }: JsxElement): { text: string; after: string }[] {
  if (!Object.hasOwn(mdxComponents, name ?? '')) return [];
  const { shape } = mdxComponents[name as keyof typeof mdxComponents];
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const schema = Object.entries<z.core.$ZodType>(shape).find(([key]) => key === attribute.name)?.[1];
    return schema && fieldMeta(schema).prose ? [{ text: attribute.value, after: `${attribute.name}=` }] : [];
  });
}

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a quotation with its source. */
export function isQuote(node: MdastNode): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Quote';
}

/**
 * Says where characters of a node's text are. Text that runs over several lines of a list or a quotation, or that stands in an attribute,
 * has marks in its source that it does not have itself; then the word is looked for.
 */
function pointsIn(entry: Entry, node: MdastNode, text: string, after = ''): (index: number) => Point {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return () => startOf(node);
  // Found once: a long text can have a great many findings.
  let read: { source: string; from: number; own: number } | undefined;
  return (index) => {
    if (!read) {
      const source = entry.text.slice(start, end);
      const from = Math.max(0, source.indexOf(after));
      read = { source, from, own: source.indexOf(text, from) };
    }
    const { source, from, own } = read;
    if (own !== -1) return entry.pointAt(start + own + index);
    const word = /^\S*/u.exec(text.slice(index, index + longestWord))?.[0] ?? '';
    const found = source.indexOf(word, from + index);
    return found === -1 ? startOf(node) : entry.pointAt(start + found);
  };
}

/** So much of a word is looked for. */
const longestWord = 60;

function startOf(node: MdastNode) {
  return node.position?.start ?? { line: 1, column: 1 };
}
