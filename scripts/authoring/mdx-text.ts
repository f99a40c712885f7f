import type { Break, Heading, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

/** A body as the text of an MDX file, in which no word of the author's is read as code. */
export function mdxText(tree: Root): string {
  const processor = unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(codeWordsEscaped)
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true });
  return processor.stringify(tree);
}

/** Puts a body in the form the site wants: heading levels without holes, one line in each table cell, no note that nothing refers to. */
export function tidyBody(tree: Root): { tree: Root; notes: string[] } {
  const notes: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'tableCell') oneLine(node, notes);
  });
  levelHeadings(tree, notes);
  numberFootnotes(tree);
  return { tree, notes: [...new Set(notes)] };
}

/** Numbers footnotes as they are met, and drops those that nothing refers to. */
function numberFootnotes(tree: Root): void {
  const numbers = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type !== 'footnoteReference') return;
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    node.identifier = number;
    node.label = number;
  });
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'footnoteDefinition') return [node];
    const number = numbers.get(node.identifier);
    return number === undefined ? [] : [{ ...node, identifier: number, label: number }];
  });
}

/** Visits every node of a tree, parents before children. */
export function eachNode(node: Root | RootContent, visit: (node: RootContent) => void): void {
  if (node.type !== 'root') visit(node);
  if ('children' in node) for (const child of node.children) eachNode(child, visit);
}

/** The words a reader sees in a node; a line break is a line break. */
export function plainText(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(plainText).join(blocks.has(node.type) ? '\n' : '') : '';
}

/** What holds blocks of text: the words of one do not run into those of the next. */
const blocks: ReadonlySet<string> = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** MDX reads a line that begins with one of these words as code, wherever the line stands. */
function codeWordsEscaped(this: Processor): void {
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push({
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  });
}

/** The highest heading becomes a second-level one, since the page's title is the first; then no level is skipped. */
function levelHeadings(tree: Root, notes: string[]): void {
  const headings: Heading[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  const tooDeep = Math.min(...headings.map(({ depth }) => depth)) - 2;
  let previous = 1;
  for (const heading of headings) {
    const wanted = heading.depth - tooDeep;
    const depth = Math.min(wanted, previous + 1);
    if (depth < wanted) {
      notes.push(
        `Overskriften "${plainText(heading)}" sprang et niveau over og er rykket op, så skærmlæsere ikke viser et hul.`,
      );
    }
    heading.depth = depth as Heading['depth'];
    previous = depth;
  }
}

function oneLine(cell: TableCell, notes: string[]): void {
  const hasBreaks = cell.children.some(isBreak);
  if (!hasBreaks) return;
  notes.push(
    'En tabelcelle havde flere afsnit. De er samlet på én linje med · imellem, for tabeller på siden har én linje i hver celle.',
  );
  cell.children = cell.children.map((child): PhrasingContent =>
    isBreak(child) ? { type: 'text', value: ' · ' } : child,
  );
}

function isBreak(node: RootContent): node is Break {
  return node.type === 'break';
}
