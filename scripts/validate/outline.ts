import type { MdastNode } from 'satteri';

import { kinds } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';
import { type Reference, referencesIn } from '#schema/reference-walk.ts';

import { headingAnchors, nodesIn } from './body.ts';
import type { Entry } from './entry.ts';
import type { Place } from './rule.ts';
import { textAt } from './typed-value.ts';

/** What an entry has to do with others: plain data, so that it can be remembered when the file has not changed. */
export interface Outline {
  /** Every id typed in it, in fields and body. */
  references: readonly { reference: Reference; place: Place }[];
  /** Every address in its body. */
  addresses: readonly { kind: 'link' | 'image'; address: string; point: { line: number; column: number } }[];
  /** The anchors of its headings. */
  anchors: readonly string[];
}

/** The outline of an entry. */
export function outlineOf(entry: Entry): Outline {
  const known = remembered.get(entry)?.();
  if (known) return known;
  if (latest?.entry === entry) return latest.outline;
  const outline: Outline = {
    references: [...referencesInFields(entry), ...referencesInBody(entry)],
    addresses: [...addressesIn(entry)],
    // Few are asked for these.
    get anchors() {
      return headingAnchors(entry.body);
    },
  };
  latest = { entry, outline };
  return outline;
}

/** The anchors of an entry's headings. Other entries ask for them, so they are kept. */
export function anchorsOf(entry: Entry): readonly string[] {
  const known = anchors.get(entry) ?? remembered.get(entry)?.().anchors ?? headingAnchors(entry.body);
  anchors.set(entry, known);
  return known;
}

/** Takes an outline as an entry's own, from a run in which the file was the same. */
export function rememberOutline(entry: Entry, outline: () => Outline): void {
  remembered.set(entry, outline);
}

const remembered = new WeakMap<Entry, () => Outline>();
const anchors = new WeakMap<Entry, readonly string[]>();
/** Several rules in a row ask; ten thousand outlines would fill the memory. */
let latest: { entry: Entry; outline: Outline } | undefined;

function referencesInFields({ collection, data }: Entry): Outline['references'] {
  const kind = kinds[collection];
  const shape = textAt(data, 'status') === 'publiceret' ? kind.published : kind.draft;
  return referencesIn(shape, data).map((reference) => ({ reference, place: { path: reference.path } }));
}

function* referencesInBody(entry: Entry): Generator<Outline['references'][number]> {
  for (const node of nodesIn(entry.body)) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    const name = node.name ?? '';
    if (!Object.hasOwn(mdxComponents, name)) continue;
    const values = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    for (const reference of referencesIn(mdxComponents[name as keyof typeof mdxComponents], values)) {
      yield { reference, place: { point: startOf(node) } };
    }
  }
}

function* addressesIn(entry: Entry): Generator<Outline['addresses'][number]> {
  const shown = new Set<string>();
  for (const node of nodesIn(entry.body)) if (node.type === 'imageReference') shown.add(node.identifier);
  for (const node of nodesIn(entry.body)) {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
    const isImage = node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier));
    yield { kind: isImage ? 'image' : 'link', address: node.url, point: startOf(node) };
  }
}

function startOf({ position }: MdastNode): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
