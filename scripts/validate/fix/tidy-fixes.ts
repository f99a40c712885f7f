import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

import type { Entry } from '../entry.ts';
import { listAt, textAt } from '../typed-value.ts';
import type { Edit, Fix } from './edit.ts';

/** What can be tidied without anything being read otherwise: spaces at the ends of lines, and changes with the newest first. */
export function tidyFixes(entry: Entry): Fix[] {
  if (entry.faults.length > 0 || entry.bodyFault) return [];
  const { text, yaml } = entry;
  const fieldsEnd = yaml.start + yaml.text.length;
  const spaces = trailingSpaces(text);
  const order = changesInOrder(entry);
  return [
    spaces.filter(({ start }) => start < fieldsEnd),
    spaces.filter(({ start, end }) => start >= fieldsEnd && !isLineBreak(text, start, end)),
    order ? [order] : [],
  ].flatMap((edits): Fix[] => (edits.length > 0 ? [{ edits, at: undefined }] : []));
}

/** A run of spaces is looked at once, from its start, however long it is. */
function trailingSpaces(text: string): Edit[] {
  return Array.from(text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g), ({ 0: spaces, index }) => ({
    start: index,
    end: index + spaces.length,
    text: '',
  }));
}

/** Two spaces at the end of a line of text break it, unless nothing stands before them. */
function isLineBreak(text: string, start: number, end: number): boolean {
  const isEmptyLine = start === 0 || text[start - 1] === '\n';
  return !isEmptyLine && text.slice(start, end).endsWith('  ');
}

function changesInOrder({ data, yaml }: Entry): Edit | undefined {
  const dates = listAt(data, 'changes').map((change) => textAt(change, 'date') ?? '');
  const isSure = dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  if (!isSure || dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? ''))) return undefined;
  const list = parseDocument(yaml.text, { prettyErrors: false, logLevel: 'silent' }).get('changes', true);
  if (!isSeq(list) || list.flow) return undefined;
  const starts = list.items.map((item) => (isMap(item) ? lineStart(item, yaml.text) : -1));
  const last = list.items.at(-1) as YAMLMap | undefined;
  const end = last?.range?.[1] ?? -1;
  const [first = -1] = starts;
  const whole = yaml.text.slice(first, end);
  // With a comment among them, nobody can say which change it belongs to.
  if (starts.includes(-1) || end === -1 || whole.includes('#') || !whole.endsWith('\n')) return undefined;
  const chunks = starts.map((start, index) => ({
    date: dates[index] ?? '',
    text: yaml.text.slice(start, starts[index + 1] ?? end),
  }));
  const text = chunks
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((chunk) => chunk.text)
    .join('');
  return { start: yaml.start + first, end: yaml.start + end, text };
}

function lineStart({ range }: YAMLMap, text: string): number {
  const from = range?.[0] ?? 0;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return /^\s*-\s+$/.test(text.slice(start, from)) ? start : -1;
}
