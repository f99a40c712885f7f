import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';

import { maskCpr } from '#language/cpr.ts';
import { nearest } from '#language/nearest.ts';
import { mdxComponents } from '#schema/mdx.ts';
import { problemsIn } from '#schema/messages.ts';

/** Something in a body that would run as code, or that the site cannot show. */
export interface GuardProblem {
  line: number;
  column: number;
  /** In Danish: what is wrong, why, and what to do. */
  message: string;
}

/**
 * Everything in an MDX tree that an author may not write. It is an allow-list: a node, component, attribute or address that is not
 * known to be safe is refused. `source` is the text the tree was parsed from; with it an attribute's problem points at the attribute.
 */
export function checkTree(root: MdastNode, source = ''): GuardProblem[] {
  const problems: GuardProblem[] = [];
  walk(root, (node) => {
    for (const { message, offset } of problemsOf(node, root, source)) {
      const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
      problems.push({ ...placeOf(source, start, offset), message });
    }
  });
  return problems;
}

/** The same check inside Astro's build, as a Sätteri plugin: it stops the build at the first problem, with file, line and column. */
export function mdxGuard(): MdastPluginEntry {
  return ({ fileURL, sourceFormat }) =>
    sourceFormat === 'mdx' && {
      name: 'mdx-guard',
      options: { position: true },
      before(root, context) {
        const [problem] = checkTree(root, context.source);
        if (!problem) return;
        const file = fileURL ? fileURLToPath(fileURL) : 'MDX';
        throw new Error(maskCpr(`${file}:${problem.line}:${problem.column}: ${problem.message}`));
      },
    };
}

interface Found {
  message: string;
  /** How far into the node's own text the problem stands. */
  offset?: number;
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'];

const plainNodes: ReadonlySet<MdastNode['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'inlineCode',
  'thematicBreak',
  'linkReference',
  'footnoteReference',
  'footnoteDefinition',
]);

function problemsOf(node: MdastNode, root: MdastNode, source: string): Found[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ message: codeLine(node.value) }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [{ message: expression(node.value) }];
    case 'html':
      return [
        {
          message:
            'Rå HTML er ikke tilladt, fordi den kan indeholde kode. Skriv det som almindelig tekst eller Markdown.',
        },
      ];
    case 'link':
    case 'definition':
      return addressProblems(node.url);
    case 'image':
      return imageProblems(node.url);
    case 'imageReference':
      return imageProblems(definitionOf(root, node.identifier) ?? '');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node.name ?? '', node.attributes, ownText(node, source));
    default:
      return plainNodes.has(node.type)
        ? []
        : [{ message: `Siden kan ikke vise denne slags indhold (${node.type}). Skriv det som almindelig tekst.` }];
  }
}

function codeLine(value: string): string {
  const word = /^\s*(\w+)/.exec(value)?.[1] ?? 'import';
  return `Linjen begynder med "${word}" og bliver derfor læst som kode. Skriv sætningen om, så den begynder med et andet ord.`;
}

/** Comments run nothing. Each one must end before the next begins, or code between two comments would pass as one. */
function isComment(value: string): boolean {
  return value.trim() !== '' && /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(value);
}

function expression(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  const start = text.length > 30 ? `${text.slice(0, 29)}…` : text;
  return `{${start}} bliver kørt som kode, fordi det står i krøllede parenteser. Skriv \\{ i stedet for {, eller brug almindelige parenteser.`;
}

const addressSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Asked of the URL parser that browsers use, so that tabs, entities and control characters hide nothing. */
function addressProblems(address: string): Found[] {
  if (/^\s*(?:\/\/|\\|\/\\)/.test(address)) {
    return [{ message: 'Adressen begynder med // og fører væk fra siden. Skriv hele adressen med https:// foran.' }];
  }
  const url = URL.parse(address, relativeBase);
  if (!url) {
    return [{ message: 'Adressen kan ikke læses. Skriv den igen, fx https://www.kk.dk/ eller /vaerktoejer/.' }];
  }
  const { protocol } = url;
  return addressSchemes.has(protocol)
    ? []
    : [
        {
          message: `Adresser med ${protocol} er ikke tilladt, fordi de kan køre kode. Skriv en adresse med https://, mailto: eller tel:.`,
        },
      ];
}

const relativeBase = 'https://relativ.invalid/side/';

function imageProblems(address: string): Found[] {
  const unsafe = addressProblems(address);
  if (unsafe.length > 0) return unsafe;
  const url = new URL(address, relativeBase);
  if (url.origin !== new URL(relativeBase).origin || address.startsWith('/')) {
    return [
      { message: 'Billedet hentes et andet sted fra. Læg filen i samme mappe som teksten, og skriv ./filnavn.jpg.' },
    ];
  }
  return /\.(?:png|jpe?g|webp|avif|gif)$/i.test(url.pathname)
    ? []
    : [{ message: 'Filen er ikke et billede, siden kan vise. Brug png, jpg, webp, avif eller gif.' }];
}

function elementProblems(name: string, attributes: Attributes, text: string): Found[] {
  if (!Object.hasOwn(mdxComponents, name)) return [{ message: unknownElement(name) }];
  const schema = mdxComponents[name as keyof typeof mdxComponents];
  const problems: Found[] = [];
  const values: Record<string, string | true> = {};
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push({ message: expression(attribute.value), offset: text.indexOf('{') });
      continue;
    }
    const place = () => attributeOffset(text, attribute.name);
    if (Object.hasOwn(values, attribute.name)) {
      problems.push({ message: `${attribute.name} står to gange i <${name}>. Slet den ene.`, offset: place() });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      problems.push({
        message: `${attribute.name}={…} bliver kørt som kode. Skriv teksten i anførselstegn: ${attribute.name}="…".`,
        offset: place(),
      });
      values[attribute.name] = unreadValue;
    } else {
      values[attribute.name] = attribute.value ?? true;
    }
  }
  for (const problem of problemsIn(schema, values)) {
    const [attribute] = problem.path;
    if (typeof attribute === 'string' && values[attribute] === unreadValue) continue;
    const message =
      problem.kind === 'unknown-key' ? unknownAttribute(name, String(attribute)) : `<${name}>: ${problem.message}`;
    problems.push({ message, offset: attributeOffset(text, String(attribute)) });
  }
  return problems;
}

/** Stands for a value in braces, which is refused and therefore not read. */
const unreadValue = '\0';

const inMarkdown: Readonly<Record<string, string>> = {
  a: '[tekst](adresse)',
  b: '**fed**',
  strong: '**fed**',
  i: '*kursiv*',
  em: '*kursiv*',
  img: '![beskrivelse](./billede.jpg)',
  br: 'en tom linje',
  p: 'en tom linje mellem afsnittene',
  ul: 'linjer, der begynder med "- "',
  ol: 'linjer, der begynder med "1. "',
  li: 'linjer, der begynder med "- "',
  h1: 'en linje, der begynder med "## "',
  h2: 'en linje, der begynder med "## "',
  h3: 'en linje, der begynder med "### "',
};

function unknownElement(name: string): string {
  const names = Object.keys(mdxComponents);
  const allowed = names.map((known) => `<${known}>`).join(', ');
  if (name === '') return `Tomme mærker (<>) er ikke tilladt. Slet dem, eller brug ${allowed}.`;
  if (Object.hasOwn(inMarkdown, name))
    return `HTML-mærket <${name}> er ikke tilladt. Skriv ${inMarkdown[name] ?? ''} i stedet.`;
  const guess = nearest(name, names);
  const meant = guess ? ` Mente du <${guess}>?` : ' Skal der stå et mindre end-tegn, så skriv \\<.';
  return `<${name}> findes ikke, så siden kan ikke vise det.${meant} Tilladt: ${allowed}.`;
}

function unknownAttribute(name: string, attribute: string): string {
  const allowed = Object.keys(mdxComponents[name as keyof typeof mdxComponents].shape);
  const guess = nearest(attribute, allowed);
  return `<${name}> har ikke ${attribute}.${guess ? ` Mente du ${guess}?` : ''} Tilladt: ${allowed.join(', ')}.`;
}

/** The address that a name stands for in a body, the first where there are several. */
function definitionOf(root: MdastNode, identifier: string): string | undefined {
  if (defined?.root !== root) {
    const addresses = new Map<string, string>();
    walk(root, (node) => {
      if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    });
    defined = { root, addresses };
  }
  return defined.addresses.get(identifier);
}

/** A body can have thousands of images, so its names are gathered once. */
let defined: { root: MdastNode; addresses: ReadonlyMap<string, string> } | undefined;

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

function ownText(node: MdastNode, source: string): string {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? '' : source.slice(start, end);
}

function attributeOffset(text: string, name: string): number {
  const literal = name.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
  const match = new RegExp(`[\\s"']${literal}(?=[\\s=/>]|$)`).exec(text);
  return match ? match.index + 1 : 0;
}

interface Start {
  line: number;
  column: number;
  offset?: number | undefined;
}

function placeOf(source: string, start: Start, offset = 0): { line: number; column: number } {
  const before = source.slice(start.offset ?? 0, (start.offset ?? 0) + Math.max(offset, 0));
  const lines = before.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}
