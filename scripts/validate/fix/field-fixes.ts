import { CORE_SCHEMA, load } from 'js-yaml';
import { isScalar, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml';

import { slug } from '#schema/id.ts';
import type { Problem } from '#schema/messages.ts';

import { readDanishDate } from '../../authoring/danish-date.ts';
import { placeOf, pointOf } from '../check.ts';
import type { Entry } from '../entry.ts';
import { isDay } from '../partial-date.ts';
import type { Edit, Fix } from './edit.ts';

/** What can be put right in an entry's fields without asking anybody: one fix for each problem that has a plain answer. */
export async function fieldFixes(entry: Entry): Promise<Fix[]> {
  const wanting = entry.faults.length > 0 ? [] : entry.problems.filter(({ wanted }) => wanted !== undefined);
  if (wanting.length === 0) return [];
  const { text, start } = entry.yaml;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const fixes: Fix[] = [];
  for (const problem of wanting) {
    const edit = editFor(problem, (path) => document.getIn(path, true), text);
    if (!edit) continue;
    const moved = { ...edit, start: edit.start + start, end: edit.end + start };
    fixes.push({ edits: [moved], at: await pointOf(entry, placeOf(problem)) });
  }
  return fixes;
}

function editFor({ wanted, path }: Problem, at: (path: Problem['path']) => unknown, text: string): Edit | undefined {
  if (wanted === 'once') {
    const list = at(path.slice(0, -1));
    return isSeq(list) ? withoutItem(list, Number(path.at(-1)), text) : undefined;
  }
  const node = at(path);
  if (!isScalar(node) || !node.range) return undefined;
  const { value } = node;
  if (wanted === 'text')
    return typeof value === 'number' || typeof value === 'boolean'
      ? over(node, `'${sourceOf(node, text)}'`)
      : undefined;
  if (typeof value !== 'string') return undefined;
  switch (wanted) {
    case 'number':
      return /^\d{1,9}$/.test(value) ? over(node, value) : undefined;
    case 'list':
      return isPlain(value) ? over(node, `[${sourceOf(node, text)}]`) : undefined;
    case 'truth':
      return truths[value.toLowerCase()] === undefined ? undefined : over(node, truths[value.toLowerCase()] ?? '');
    case 'full-stop':
      return withFullStop(node, value, text);
    case 'line':
      return rewritten(node, value.trim().replace(/\s*\n\s*/gu, ' '));
    case 'date': {
      const day = readDanishDate(value) ?? '';
      return isDay(day) ? rewritten(node, day) : undefined;
    }
    case 'id':
      return rewritten(node, slug(value));
    default:
      return undefined;
  }
}

const truths: Readonly<Record<string, string>> = {
  ja: 'true',
  sand: 'true',
  true: 'true',
  nej: 'false',
  falsk: 'false',
  false: 'false',
};

/** After the last word, inside the quotes. A text that ends in another mark is the editor's to decide. */
function withFullStop(node: Scalar, value: string, text: string): Edit | undefined {
  if (!/[\p{L}\p{N})”]$/u.test(value)) return undefined;
  const source = sourceOf(node, text);
  const isQuoted = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE;
  const length = isQuoted ? source.length - 1 : source.trimEnd().length;
  const start = (node.range?.[0] ?? 0) + length;
  return { start, end: start, text: '.' };
}

/** Another string in the same quotes, unless it would be empty; a text over several lines keeps its form and is left alone. */
function rewritten(node: Scalar, value: string): Edit | undefined {
  if (value === node.value || value === '') return undefined;
  switch (node.type) {
    case Scalar.QUOTE_SINGLE:
      return over(node, `'${value.replaceAll("'", "''")}'`);
    case Scalar.QUOTE_DOUBLE:
      return over(node, JSON.stringify(value));
    case Scalar.PLAIN:
      return over(node, isPlain(value) ? value : `'${value.replaceAll("'", "''")}'`);
    default:
      return undefined;
  }
}

/** Whether a string needs no quotes, neither alone nor in a list. */
function isPlain(value: string): boolean {
  try {
    const [item] = load(`[${value}]`, { schema: CORE_SCHEMA }) as unknown[];
    return item === value && load(value, { schema: CORE_SCHEMA }) === value && !value.includes(': ');
  } catch {
    return false;
  }
}

/** The list without an item, and without a comment being lost. */
function withoutItem(list: YAMLSeq, index: number, text: string): Edit | undefined {
  const item = list.items[index] as Scalar | undefined;
  const before = list.items[index - 1] as Scalar | undefined;
  if (!item?.range || !before?.range) return undefined;
  const edit = list.flow ? { start: before.range[1], end: item.range[1], text: '' } : wholeLines(item.range, text);
  return edit && !text.slice(edit.start, edit.end).includes('#') ? edit : undefined;
}

function wholeLines([from, to]: readonly [number, number, number], text: string): Edit | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(from, to - 1));
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  return /^\s*-\s+$/.test(text.slice(start, from)) ? { start, end, text: '' } : undefined;
}

function over(node: Scalar, text: string): Edit {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, text };
}

function sourceOf(node: Scalar, text: string): string {
  return text.slice(node.range?.[0], node.range?.[1]);
}
