import type { Element, Nodes, Root, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

/** Elements with a line break before and after them, so that space there is not drawn; `look.test.ts` sees that none is drawn in a line. */
const blocks: ReadonlySet<string> = new Set(
  (
    'article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 head header hr html ' +
    'legend li link main meta nav ol p section summary table tbody td th thead title tr ul'
  ).split(' '),
);

/** Where space may mean something, or another reads what the server wrote. */
const untouched: ReadonlySet<string> = new Set([
  'astro-island',
  'pre',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/**
 * A built page without what no reader sees: what only the search index reads, and space where a block begins or ends. All else stays
 * letter for letter.
 */
export function servedPage(html: string): string {
  const root = parser.parse(html);
  const cuts = [...marksIn(root, html), ...spaceIn(root, html)];
  return cuts
    .toSorted((one, other) => other.from - one.from)
    .reduce((page, { from, to }) => page.slice(0, from) + page.slice(to), html);
}

interface Range {
  from: number;
  to: number;
}

/** The elements that hold facts for the index, which leave the tree, and the attributes that mark what it reads. */
function marksIn(root: Root, html: string): Range[] {
  const ranges: Range[] = [];
  for (const { node, parents } of nodesIn(root)) {
    if (node.type !== 'element') continue;
    const marks = Object.keys(node.properties).filter((name) => name.startsWith('dataPagefind'));
    if (marks.length === 0) continue;
    if (node.tagName === 'span' && node.properties['hidden'] === true && node.children.length === 0) {
      const { children } = parents.at(-1) ?? root;
      children.splice(children.indexOf(node), 1);
      ranges.push(rangeOf(node.position));
      continue;
    }
    for (const mark of marks) {
      const { from, to } = rangeOf(node.data?.position.properties?.[mark]);
      ranges.push({ from: html[from - 1] === ' ' ? from - 1 : from, to });
    }
  }
  return ranges;
}

function spaceIn(root: Root, html: string): Range[] {
  return [...nodesIn(root)].flatMap(({ node, parents }): Range[] => {
    // What holds nothing but space keeps it, for without it a style sheet would call it empty.
    if (node.type !== 'text' || (isSpace(node) && parents.at(-1)?.children.length === 1)) return [];
    const { from, to } = rangeOf(node.position);
    const raw = html.slice(from, to);
    // Space after the end of the body counts as the body's, so a text may reach across its end tag.
    if (raw.includes('<')) return [];
    const [before = ''] = /^[\t\n\f\r ]*/.exec(raw) ?? [];
    const [after = ''] = /[\t\n\f\r ]*$/.exec(raw) ?? [];
    const begins = before !== '' && meetsBlock(node, parents, -1);
    const ends = after !== '' && meetsBlock(node, parents, 1);
    if (isSpace(node)) return begins || ends ? [{ from, to }] : [];
    return [
      ...(begins ? [{ from, to: from + before.length }] : []),
      ...(ends ? [{ from: to - after.length, to }] : []),
    ];
  });
}

/** Whether the edge of a block comes before anything that is drawn, going on from a text in one direction. */
function meetsBlock(text: Text, parents: readonly Parent[], step: -1 | 1): boolean {
  let from: Nodes = text;
  for (const parent of parents.toReversed()) {
    const siblings: readonly Nodes[] = parent.children;
    const onward =
      step === 1 ? siblings.slice(siblings.indexOf(from) + 1) : siblings.slice(0, siblings.indexOf(from)).reverse();
    for (const sibling of onward) {
      if (sibling.type === 'element') return blocks.has(sibling.tagName);
      if (sibling.type === 'text' && !isSpace(sibling)) return false;
    }
    if (parent.type === 'root' || blocks.has(parent.tagName)) return true;
    from = parent;
  }
  return false;
}

type Parent = Root | Element;

function* nodesIn(
  parent: Parent,
  above: readonly Parent[] = [],
): Generator<{ node: Nodes; parents: readonly Parent[] }> {
  const parents = [...above, parent];
  for (const node of [...parent.children]) {
    yield { node, parents };
    if (node.type === 'element' && !untouched.has(node.tagName)) yield* nodesIn(node, parents);
  }
}

function isSpace({ value }: Text): boolean {
  return /^[\t\n\f\r ]*$/.test(value);
}

function rangeOf(position: Nodes['position']): Range {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) throw new Error('En del af siden har intet sted i filen.');
  return { from, to };
}
