import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

import type { Definition, Image, Link, Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

import type { CollectionName } from '#schema/index.ts';

import { readAnswer } from './answer.ts';
import type { EntryNames } from './entry-names.ts';
import { linkFault } from './link.ts';
import { eachNode, plainText } from './mdx-text.ts';
import { questionsFor } from './question.ts';
import type { SourceDocument } from './source-document.ts';

/** Reads a Markdown file. Pictures are taken from its own folder and below it, and from nowhere else. */
export async function readMarkdownDocument(
  text: string,
  { folder, collection, names }: { folder: string; collection: CollectionName; names: EntryNames },
): Promise<SourceDocument> {
  const notes: string[] = [];
  const { frontmatter, body } = splitMarkdown(text.replace(/^\uFEFF/, ''));
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const definitions = new Map<string, Definition>();
  eachNode(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node);
  });
  const pictures: Uint8Array[] = [];
  const root = await realpath(folder);
  const plain = (
    await Promise.all(tree.children.map((node) => plainNode(node, { definitions, notes, pictures, root })))
  ).flat();
  return {
    tree: { type: 'root', children: plain as RootContent[] },
    title: undefined,
    summary: undefined,
    values: valuesFrom(frontmatter, { collection, names, notes }),
    pictures,
    unread: [text],
    notes: [...new Set(notes)],
  };
}

function splitMarkdown(text: string): { frontmatter: string; body: string } {
  const match = /^---[ \t]*\r?\n(?<yaml>[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match
    ? { frontmatter: match.groups?.['yaml'] ?? '', body: text.slice(match[0].length) }
    : { frontmatter: '', body: text };
}

interface Reading {
  definitions: ReadonlyMap<string, Definition>;
  notes: string[];
  pictures: Uint8Array[];
  /** The folder pictures may be taken from. */
  root: string;
}

/** A node as the site can show it: HTML gone, references resolved, pictures fetched. */
async function plainNode(node: Nodes, reading: Reading): Promise<Nodes[]> {
  const { definitions, notes } = reading;
  switch (node.type) {
    case 'html':
      return plainHtml(node.value, notes);
    case 'definition':
    case 'yaml':
      return [];
    case 'linkReference': {
      const target = definitions.get(node.identifier);
      return plainNode({ type: 'link', url: target?.url ?? '', children: node.children }, reading);
    }
    case 'imageReference': {
      const target = definitions.get(node.identifier);
      return plainNode({ type: 'image', url: target?.url ?? '', alt: node.alt ?? '' }, reading);
    }
    case 'image':
      return pictureFrom(node, reading);
    case 'link':
      return linkFrom(node, reading);
    default:
      return [await withPlainChildren(node, reading)];
  }
}

async function withPlainChildren<Node extends Nodes>(node: Node, reading: Reading): Promise<Node> {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) children.push(...(await plainNode(child, reading)));
  return { ...node, children };
}

function plainHtml(html: string, notes: string[]): Nodes[] {
  if (/^\s*<!--[^]*-->\s*$/.test(html)) {
    notes.push('Kommentarer (<!-- -->) er ikke taget med.');
    return [];
  }
  notes.push('Rå HTML er ikke taget med, for den kan indeholde kode. Ordene er taget med som almindelig tekst.');
  const words = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  return words === '' ? [] : [{ type: 'text', value: words }];
}

async function linkFrom(link: Link, reading: Reading): Promise<Nodes[]> {
  const plain = await withPlainChildren(link, reading);
  const fault = linkFault(link.url);
  if (fault === undefined) return [{ ...plain, title: null }];
  reading.notes.push(`Linket "${plainText(plain)}" er blevet til almindelig tekst: ${fault}`);
  return plain.children;
}

async function pictureFrom(image: Image, { notes, pictures, root }: Reading): Promise<Nodes[]> {
  // One letter and a colon is a drive of Windows.
  if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(image.url)) {
    notes.push(
      `Billedet ${shortened(image.url)} hentes fra nettet og er ikke taget med. Gem det ved siden af dokumentet, og ret adressen.`,
    );
    return [];
  }
  try {
    const file = await realpath(path.resolve(root, decodeURIComponent(image.url)));
    if (path.relative(root, file).startsWith('..')) throw new Error('outside');
    pictures.push(await readFile(file));
  } catch {
    notes.push(
      `Billedet ${shortened(image.url)} ligger ikke i dokumentets mappe og er ikke taget med. Læg det der, og importér igen.`,
    );
    return [];
  }
  return [{ type: 'image', url: `billede:${pictures.length}`, alt: image.alt ?? '', title: null }];
}

function valuesFrom(
  frontmatter: string,
  { collection, names, notes }: { collection: CollectionName; names: EntryNames; notes: string[] },
): Record<string, unknown> {
  let data: unknown;
  try {
    data = parse(frontmatter, { schema: 'core', maxAliasCount: 0 });
  } catch {
    notes.push('Felterne øverst i filen (mellem ---) kan ikke læses og er ikke taget med.');
  }
  if (data === null || typeof data !== 'object') return {};
  const values: Record<string, unknown> = {};
  const questions = questionsFor(collection);
  for (const [key, value] of Object.entries(data)) {
    const question = questions.find(
      ({ path: [first, inner], label }) =>
        inner === undefined && (first === key || label.toLowerCase() === key.toLowerCase()),
    );
    const words = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) =>
      ['string', 'number', 'boolean'].includes(typeof item),
    );
    if (!question || words.length === 0) {
      if (key !== 'status' && value !== null)
        notes.push(`Feltet "${key}" øverst i filen er ikke taget med. Skriv det i kladden, hvis det skal være der.`);
      continue;
    }
    const answer = readAnswer(question.shape, words.map(String).join('\n'), names);
    if ('problem' in answer) notes.push(`${question.label}: ${answer.problem}.`);
    values[key] = 'value' in answer ? answer.value : null;
  }
  return values;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
