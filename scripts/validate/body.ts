import type { MdastNode } from 'satteri';

/** Every node of a body, parents before children, in the order of the text. */
export function nodesIn(node: MdastNode | undefined): readonly MdastNode[] {
  if (!node) return [];
  if (latest?.root === node) return latest.nodes;
  const nodes: MdastNode[] = [];
  const collect = (one: MdastNode): void => {
    nodes.push(one);
    if ('children' in one) for (const child of one.children) collect(child);
  };
  collect(node);
  if (node.type === 'root') latest = { root: node, nodes };
  return nodes;
}

/** Several rules in a row walk the same body. */
let latest: { root: MdastNode; nodes: readonly MdastNode[] } | undefined;

/** The text a reader sees in a node, without markup. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** The anchors that the headings of a body get, as Astro makes them with github-slugger. */
export function headingAnchors(body: MdastNode | undefined): string[] {
  const used = new Map<string, number>();
  const anchors: string[] = [];
  for (const node of nodesIn(body)) {
    if (node.type !== 'heading') continue;
    const base = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    while (used.has(anchor)) {
      const next = (used.get(base) ?? 0) + 1;
      used.set(base, next);
      anchor = `${base}-${next}`;
    }
    used.set(anchor, 0);
    anchors.push(anchor);
  }
  return anchors;
}
