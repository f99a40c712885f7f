import { Document, isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';

import { collectionFormats } from '#schema/collection-format.ts';
import type { CollectionName } from '#schema/collection-name.ts';

import { fromForm, toForm, type Values } from './form-values.ts';
import { kindForm } from './kind-form.ts';

/** Where a form keeps the body of an entry. */
export const bodyField = 'body';

/** Where a form keeps the file an entry was read from, so that a save can leave alone what was not changed. */
export const originalField = 'originalFile';

/**
 * The text of an entry's file as the values of its form, with the body and the text itself.
 * @throws {Error} in Danish, where the fields cannot be read.
 */
export function readEntryFile(collection: CollectionName, text: string): Values {
  const { members } = kindForm(collection);
  const { yaml, body } = splitFile(collection, text);
  return {
    ...toForm(members, readFields(yaml).data),
    ...(body !== undefined && { [bodyField]: body.trim() }),
    [originalField]: text,
  };
}

/**
 * The values of a form as the text of a file. A field that says what it said before keeps its place, its comments and its
 * very characters, and so does the body: what was not edited is not in the difference that a reviewer reads.
 */
export function writeEntryFile(collection: CollectionName, values: Values): string {
  const { [originalField]: originalText, [bodyField]: bodyText } = values;
  const original = splitFile(collection, typeof originalText === 'string' ? originalText : '');
  const yaml = writeFields(collection, original.yaml, entryData(collection, values));
  if (original.body === undefined) return yaml;
  return `---\n${yaml}---\n${writeBody(original.body, typeof bodyText === 'string' ? bodyText : '')}`;
}

/** An entry's data without body, from the values of its form. */
export function entryData(collection: CollectionName, values: Values): Values {
  const fields = Object.entries(values).filter(([name]) => name !== originalField && name !== bodyField);
  return fromForm(kindForm(collection).members, Object.fromEntries(fields));
}

interface SplitFile {
  yaml: string;
  /** Undefined where the collection has no bodies. */
  body: string | undefined;
}

const fences = /^---[ \t]*\n(?<yaml>(?:[^]*?\n)?)---[ \t]*(?:\n(?<body>[^]*))?$/;

function splitFile(collection: CollectionName, text: string): SplitFile {
  if (collectionFormats[collection] === 'yaml') return { yaml: text, body: undefined };
  if (text.trim() === '') return { yaml: '', body: '' };
  const { yaml, body = '' } = fences.exec(text)?.groups ?? {};
  if (yaml === undefined) {
    throw new Error(
      'Filen har ingen felter mellem to linjer med ---, så den kan ikke åbnes her. Ret den i en teksteditor.',
    );
  }
  return { yaml, body };
}

/** The fields of an entry, and how they stand in the text. */
interface ReadFields {
  data: Values;
  contents: unknown;
}

function readFields(yaml: string): ReadFields {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const [fault] = document.errors;
  if (fault) throw new Error(`Felterne kan ikke læses: ${fault.message}. Kør npm run validate, som viser linjen.`);
  const data: unknown = document.toJS();
  return { data: isRecord(data) ? data : {}, contents: document.contents };
}

/** A field of a YAML text as it is written, and the comment lines right above it. */
interface Slice {
  name: string;
  comments: string;
  field: string;
}

function writeFields(collection: CollectionName, originalYaml: string, data: Values): string {
  const { members } = kindForm(collection);
  const text = originalYaml === '' || originalYaml.endsWith('\n') ? originalYaml : `${originalYaml}\n`;
  const original = readFields(text);
  const before = fromForm(members, toForm(members, original.data));
  const { head, slices } = sliceFields(text, original.contents);
  const kept = slices.flatMap((slice) => {
    const value = data[slice.name];
    if (isSame(before[slice.name], value)) return [slice];
    return value === undefined ? [] : [{ ...slice, field: writeField(slice.name, value) }];
  });
  const order = [...Object.keys(members), ...Object.keys(data)];
  for (const [name, value] of Object.entries(data)) {
    if (kept.some((slice) => slice.name === name)) continue;
    const earlier = new Set(order.slice(0, order.indexOf(name)));
    const place = kept.findLastIndex((slice) => earlier.has(slice.name));
    kept.splice(place + 1, 0, { name, comments: '', field: writeField(name, value) });
  }
  return head + kept.map(({ comments, field }) => comments + field).join('');
}

/** Takes a YAML text apart at its outermost fields. */
function sliceFields(text: string, contents: unknown): { head: string; slices: Slice[] } {
  if (!isMap(contents) || contents.flow === true) return { head: '', slices: [] };
  const fields = contents.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range) return [];
    return [{ name: String(key.value), keyStart: key.range[0], start: commentsStart(text, key.range[0]) }];
  });
  const slices = fields.map(({ name, keyStart, start }, index) => ({
    name,
    comments: text.slice(start, keyStart),
    field: text.slice(keyStart, fields[index + 1]?.start ?? text.length),
  }));
  return { head: text.slice(0, fields[0]?.start ?? 0), slices };
}

function commentsStart(text: string, keyStart: number): number {
  let start = keyStart;
  while (start > 0) {
    const lineAbove = text.lastIndexOf('\n', start - 2) + 1;
    if (text[lineAbove] !== '#') break;
    start = lineAbove;
  }
  return start;
}

/** A field as the content folder has it: prose folded, and a moment quoted so that no parser turns it into UTC. */
function writeField(name: string, value: unknown): string {
  const document = new Document({ [name]: value }, { compat: 'yaml-1.1' });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.includes('\n') || node.value.length > longLine) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return document
    .toString({ lineWidth: 120, indentSeq: true, singleQuote: false })
    .replaceAll(quotedDay, '$<before>$<day>');
}

const longLine = 100;

/** Readers of YAML 1.1 would take a bare day for a date, which is what the site's reader expects. */
const quotedDay = /^(?<before>[ ]*(?:- )?[\w-]+: )"(?<day>\d{4}-\d{2}-\d{2})"$/gm;

/** A form drops white space at the ends of a body. What stood before it is put back, and the file ends with one line break. */
function writeBody(original: string, text: string): string {
  if (text === '') return '';
  const [before = ''] = /^\s*/.exec(original) ?? [];
  const isNew = original.trim() === '';
  return `${isNew ? '\n' : text === original.trim() ? before : before.replace(/[^\n]/g, '')}${text}\n`;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isRecord(one) && isRecord(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]));
  }
  return one === other;
}

function isRecord(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
