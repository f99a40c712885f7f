import type { Heading, List, Root, RootContent, Table } from 'mdast';

import type { CollectionName } from '#schema/index.ts';

import { readAnswer } from './answer.ts';
import { type EntryNames, foldedName } from './entry-names.ts';
import type { Field, FieldShape } from './field-shape.ts';
import { fieldsOf } from './kind-fields.ts';
import { eachNode, plainText } from './mdx-text.ts';
import { type Question, questionsFor } from './question.ts';

/** The heading in our templates under which free text begins. It is not shown on the page. */
export const bodyHeading = 'Mere tekst';

/** A document sorted into fields and body. */
export interface FilledFields {
  /** What was found, by key; null where something was written that cannot be used. */
  values: Record<string, unknown>;
  /** Everything that is no field. */
  body: Root;
  /** What the author must know, in Danish. */
  notes: string[];
}

/**
 * Sorts a document into the fields of a kind and the rest: text under a heading that is a field's label, tables whose rows begin with
 * labels, and tables whose columns are those of a list of groups, such as figures.
 */
export function filledFields(
  tree: Root,
  { collection, names, today }: Pick<Filling, 'collection' | 'names' | 'today'>,
): FilledFields {
  const sorter = new Map<string, Gathered>();
  const body: RootContent[] = [];
  const values: Record<string, unknown> = {};
  const notes: string[] = [];
  let current: { field: Field; depth: number } | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const field = fieldUnder(node, collection);
      if (field) current = { field, depth: node.depth };
      else if (current && node.depth > current.depth)
        gather(sorter, current.field).paragraphs.push(plainText(node).trim());
      else {
        current = undefined;
        if (foldedLabel(plainText(node)) !== foldedLabel(bodyHeading)) body.push(node);
      }
    } else if (node.type === 'table' && fillFromTable(node, { collection, names, today, values, notes })) {
      continue;
    } else if (current && isOfWords(current.field.shape) && isTextual(node)) {
      gatherText(node, gather(sorter, current.field), current.field, notes);
    } else {
      if (current) notes.push(movedNote(node, current.field));
      body.push(node);
    }
  }
  for (const [key, { field, paragraphs }] of sorter) {
    const value = valueFrom(field, paragraphs);
    if (value !== undefined) values[key] = value;
  }
  return { values, body: { type: 'root', children: body }, notes: [...new Set(notes)] };
}

/** Words gathered for a field, one paragraph or item each. */
interface Gathered {
  field: Field;
  paragraphs: string[];
}

function gather(all: Map<string, Gathered>, field: Field): Gathered {
  const found = all.get(field.key) ?? { field, paragraphs: [] };
  all.set(field.key, found);
  return found;
}

/** The field that a heading is the label of, where the field is one of words or of a table. */
function fieldUnder(heading: Heading, collection: CollectionName): Field | undefined {
  const words = foldedLabel(plainText(heading));
  return fieldsOf(collection).find(
    ({ key, label, shape }) =>
      (isOfWords(shape) || isGroupList(shape)) && (foldedLabel(label) === words || key.toLowerCase() === words),
  );
}

/** Whether a field is words, or a list of them, and so can be written under a heading. */
export function isOfWords(shape: FieldShape): boolean {
  const item = shape.type === 'list' ? shape.item : shape;
  return item.type === 'prose' || item.type === 'line';
}

/** Whether a field is a list of groups, and so is written as a table of its own. */
export function isGroupList(shape: FieldShape): boolean {
  return shape.type === 'list' && shape.item.type === 'group';
}

/** What can stand in a field as plain words. */
function isTextual(node: RootContent): boolean {
  if (!['paragraph', 'list', 'blockquote'].includes(node.type)) return false;
  let hasPicture = false;
  eachNode(node, ({ type }) => {
    if (type === 'image' || type === 'table') hasPicture = true;
  });
  return !hasPicture;
}

function gatherText(node: RootContent, { paragraphs }: Gathered, field: Field, notes: string[]): void {
  eachNode(node, (inner) => {
    if (inner.type === 'link' && inner.url !== plainText(inner)) {
      notes.push(
        `Linket "${plainText(inner)}" (${inner.url}) i ${field.label} er blevet til almindelig tekst, for feltet kan ikke indeholde links. Skriv det i teksten under felterne, hvis læseren skal bruge det.`,
      );
    }
    if (inner.type === 'footnoteReference') {
      notes.push(
        `En fodnote i ${field.label} er ikke taget med, for feltet kan ikke indeholde fodnoter. Skriv den ind i teksten, eller flyt den ned under felterne.`,
      );
    }
    if (inner.type === 'strong' || inner.type === 'emphasis' || inner.type === 'delete') {
      notes.push(
        `Fed og kursiv i ${field.label} er blevet til almindelig tekst, for feltet kan ikke indeholde formatering.`,
      );
    }
  });
  if (node.type === 'list') paragraphs.push(...itemsOf(node, field.shape.type === 'list' ? '' : '– '));
  else if (node.type === 'blockquote') paragraphs.push(...node.children.map((child) => oneLine(child)));
  else paragraphs.push(...plainText(node).split('\n').map(withoutSpace));
}

function itemsOf(list: List, mark: string): string[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => (child.type === 'list' ? itemsOf(child, mark) : [`${mark}${oneLine(child)}`])),
  );
}

function oneLine(node: RootContent): string {
  return withoutSpace(plainText(node));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function valueFrom({ shape }: Field, paragraphs: readonly string[]): unknown {
  const written = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  if (written.length === 0) return undefined;
  if (shape.type === 'list') return [...new Set(written.map((text) => text.replace(/^[•·▪●○–—*-]\s+/u, '')))];
  return written.join(shape.type === 'line' ? ' ' : '\n\n');
}

function movedNote(node: RootContent, { label, shape }: Field): string {
  const what = node.type === 'table' ? 'En tabel' : isTextual(node) ? 'Tekst' : 'Et billede';
  const why = isOfWords(shape) ? 'feltet kan kun indeholde ord' : 'feltet er en tabel';
  return `${what} under "${label}" er flyttet ned i teksten under felterne, for ${why}. Se, om placeringen er god.`;
}

interface Filling {
  collection: CollectionName;
  names: EntryNames;
  /** The day of a change whose row names none, as YYYY-MM-DD. */
  today: string;
  values: Record<string, unknown>;
  notes: string[];
}

/** Reads a table of fields or of groups; false where it is neither, and so belongs to the body. */
function fillFromTable(table: Table, filling: Filling): boolean {
  const isFields = fillGroups(table, filling) || fillAnswers(table, filling);
  eachNode(table, ({ type }) => {
    if (isFields && type === 'image') {
      filling.notes.push('Et billede i en tabel med felter er ikke taget med. Sæt det ind i teksten i stedet.');
    }
  });
  return isFields;
}

/** A table whose first row names the columns of a list of groups; every other row with something in it is one group. */
function fillGroups(table: Table, filling: Filling): boolean {
  const [header = [], ...rows] = cellsOf(table);
  const columns = header.map(foldedLabel);
  for (const field of fieldsOf(filling.collection)) {
    const item = field.shape.type === 'list' ? field.shape.item : undefined;
    if (item?.type !== 'group') continue;
    const wanted = item.fields.map((inner) => ({ inner, column: columnOf(inner, columns) }));
    if (wanted.some(({ inner, column }) => inner.need === 'always' && column < 0)) continue;
    const groups = rows
      .filter((row) =>
        wanted.some(({ inner, column }) => !isPrefilled(field, inner) && (row[column] ?? '').trim() !== ''),
      )
      .map((row, index) => {
        const place = `${field.label} nr. ${index + 1}`;
        return Object.fromEntries(
          wanted.flatMap(({ inner, column }) => {
            const value = groupValue(inner, row[column] ?? '', {
              ...filling,
              place,
              isChange: field.key === 'changes',
            });
            return value === undefined ? [] : [[inner.key, value]];
          }),
        );
      });
    if (groups.length > 0) filling.values[field.key] = [...listIn(filling.values[field.key]), ...groups];
    return true;
  }
  return false;
}

/** Our templates say themselves what was done; a row with nothing else in it is not filled. */
function isPrefilled(field: Field, { key }: Field): boolean {
  return field.key === 'changes' && key === 'what';
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function columnOf({ key, label }: Field, columns: readonly string[]): number {
  return columns.findIndex((column) => column === foldedLabel(label) || column === key.toLowerCase());
}

function groupValue(
  { label, need, shape }: Field,
  words: string,
  { names, notes, place, today, isChange }: Filling & { place: string; isChange: boolean },
): unknown {
  if (words.trim() === '') {
    if (need === 'optional') return undefined;
    if (isChange && shape.type === 'date') return today;
    notes.push(`${place}: ${label} er ikke udfyldt.`);
    return null;
  }
  const answer = readAnswer(shape, words, names);
  if ('value' in answer) return answer.value;
  notes.push(`${place}, ${label}: ${answer.problem}.`);
  return null;
}

/** A table whose rows begin with labels and go on with the answers. */
function fillAnswers(table: Table, { collection, names, values, notes }: Filling): boolean {
  const rows = cellsOf(table);
  const questions = questionsFor(collection);
  const found = rows.map(([label = '']) => questionNamed(label, questions));
  const known = found.filter((question) => question !== undefined).length;
  if (known < 2 && known < rows.length - 1) return false;
  if (known === 0) return false;
  for (const [index, row] of rows.entries()) {
    const question = found[index];
    const [label = '', answer = ''] = row;
    if (!question) {
      if (index > 0 && label.trim() !== '')
        notes.push(`Rækken "${withoutSpace(label)}" i tabellen er ikke et felt og er ikke taget med.`);
      continue;
    }
    if (answer.trim() === '') continue;
    const read = readAnswer(question.shape, answer, names);
    if ('problem' in read) notes.push(`${question.label}: ${read.problem}.`);
    setAt(values, question.path, 'value' in read ? read.value : null);
  }
  return true;
}

/** The question a label names: in full ("Sted: Land"), or by its own word where only one question has it. */
function questionNamed(label: string, questions: readonly Question[]): Question | undefined {
  const words = foldedLabel(label);
  if (words === '') return undefined;
  const exact = questions.find((question) => foldedLabel(question.label) === words || question.flag === words);
  const byLastWord = questions.filter((question) => foldedLabel(question.label.replace(/^.*: /u, '')) === words);
  return exact ?? (byLastWord.length === 1 ? byLastWord[0] : undefined);
}

function setAt(values: Record<string, unknown>, [key = '', inner]: readonly string[], value: unknown): void {
  if (inner === undefined) values[key] = value;
  // A part of a group that cannot be used is left out: the group's blank is marked in the file.
  else if (value !== null) values[key] = { ...(values[key] as Record<string, unknown> | undefined), [inner]: value };
}

function cellsOf(table: Table): string[][] {
  return table.children.map((row) =>
    row.children.map((cell) => plainText({ type: 'paragraph', children: cell.children })),
  );
}

/** A label without what people add to it: a colon, an asterisk, a question mark, a number in front. */
function foldedLabel(text: string): string {
  return foldedName(text.replace(/^\s*\d+[.)]\s+/u, '').replace(/[\s:*?]+$/u, ''));
}
