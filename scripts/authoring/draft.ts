import { collectionFormats } from '#schema/collection-format.ts';
import { type CollectionName, kinds } from '#schema/index.ts';

import type { EntryName, EntryNames } from './entry-names.ts';
import type { Choice, Field, FieldShape } from './field-shape.ts';
import { fieldsOf } from './kind-fields.ts';
import { blankMark, yamlField } from './yaml-value.ts';

/** What a draft is made of. */
export interface DraftParts {
  collection: CollectionName;
  /** What is known, by key. Whatever is missing becomes a blank. */
  values: Readonly<Record<string, unknown>>;
  /** The entries a reference can point to, so that the help can name them where they are few. */
  names: EntryNames;
  /** The text under the fields, for kinds that have one. */
  body?: string;
}

/**
 * The text of a draft's file: every field of its kind with help above it, what is known, a marked blank where something must be
 * written, and the rest behind `# `, ready to be taken into use.
 */
export function draftText({ collection, values, names, body = '' }: DraftParts): string {
  const [name, ...others] = fieldsOf(collection);
  const lines = [
    ...introduction(collection),
    '',
    ...(name ? fieldLines(name, values[name.key], names) : []),
    '',
    '## Status. Kladde, til-gennemsyn, publiceret eller arkiveret. Kun det publicerede vises på siden.',
    'status: kladde',
    ...others.flatMap((field) => ['', ...fieldLines(field, values[field.key], names)]),
  ];
  const text = `${lines.join('\n')}\n`;
  if (collectionFormats[collection] === 'yaml') return text;
  return `---\n${text}---\n${body === '' ? '' : `\n${body.trimEnd()}\n`}`;
}

function introduction(collection: CollectionName): string[] {
  const { singular } = kinds[collection];
  const hasBody = collectionFormats[collection] === 'mdx';
  return wrapped(
    `Kladde: ${singular}. Linjer med ## er hjælp til dig og vises ikke på siden. Skriv der, hvor der står ${blankMark}, og slet ordet bagefter. ` +
      'Tekst skrives mellem anførselstegnene; efter >- skrives den på linjen under, rykket to mellemrum ind, og en tom linje giver et nyt afsnit. ' +
      'Et felt, der står efter et enkelt #, bruger du ved at slette # og mellemrummet foran hver af dets linjer.' +
      (hasBody
        ? ' Under den sidste linje med --- kan du skrive mere: overskrifter med ## foran, afsnit, lister og billeder.'
        : ''),
  );
}

function fieldLines(field: Field, value: unknown, names: EntryNames): string[] {
  const lines = valueLines(field, value);
  const isActive = value !== undefined || field.need === 'always';
  return [...wrapped(helpFor(field, names)), ...(isActive ? lines : lines.map((line) => disabled(line)))];
}

const needWords = {
  always: 'skal udfyldes',
  publish: 'skal udfyldes, før siden kan publiceres',
  optional: 'kan udelades',
} as const;

/** The help above a field: label, when it is needed, what it is, how it is written, and the values it takes. */
function helpFor({ label, help, need, shape }: Field, names: EntryNames): string {
  const innermost = shape.type === 'list' ? shape.item : shape;
  const choices = innermost.type === 'choice' ? choiceHelp(innermost.choices) : undefined;
  // Where the help is only the list of ids, the list with labels says the same and more.
  const text = choices === undefined ? help : help.replace(/\s*Vælg én:.*$/u, '');
  const parts = [`${label} (${needWords[need]}).`, text, formHelp(innermost, names), choices];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function choiceHelp(choices: readonly Choice[]): string | undefined {
  if (choices.every(({ value, label }) => label === String(value))) return undefined;
  return `Vælg: ${choices.map(({ value, label }) => (label === value ? label : `${value} (${label})`)).join(', ')}.`;
}

/** How a value is written, where the field's own help does not say. */
function formHelp(shape: FieldShape, names: EntryNames): string | undefined {
  switch (shape.type) {
    case 'prose':
      return shape.max === undefined ? undefined : `${shape.min ?? 1}–${shape.max} tegn.`;
    case 'reference':
      return referenceHelp(names.in(shape.collection), shape.collection);
    case 'boolean':
      return 'Skriv true eller false.';
    case 'date':
      return 'Skriv ÅÅÅÅ-MM-DD.';
    default:
      return undefined;
  }
}

const mostNamed = 16;

function referenceHelp(entries: readonly EntryName[], collection: CollectionName): string {
  if (entries.length === 0 || entries.length > mostNamed) {
    return `Skriv id'et: filens navn i content/${collection}/ uden endelse.`;
  }
  return `Vælg id: ${entries.map(({ id, title }) => `${id} (${title})`).join(', ')}.`;
}

function valueLines({ key, shape }: Pick<Field, 'key' | 'shape'>, value: unknown): string[] {
  if (shape.type === 'group' && (value === undefined || isRecord(value))) return groupLines(key, shape.fields, value);
  if (value !== undefined) return yamlField(key, value).trimEnd().split('\n');
  if (shape.type === 'list') {
    const items = Array.from({ length: shape.min }, () => itemBlanks(shape.item)).flat();
    return [`${key}:`, ...items.map((line) => `  ${line}`)];
  }
  return [`${key}: ${blankOf(shape)}`, ...(shape.type === 'prose' ? [''] : [])];
}

/** A group may be known in part, so its fields are written one by one, each blank with its help beside it. */
function groupLines(key: string, fields: readonly Field[], known: Readonly<Record<string, unknown>> = {}): string[] {
  const mustShowOne = fields.every((field) => field.need === 'optional' && known[field.key] === undefined);
  const lines = fields.flatMap((field, index) => {
    const value = known[field.key];
    if (value !== undefined) return valueLines(field, value);
    const blank = withHelp(valueLines(field, undefined), field);
    return field.need === 'optional' && !(mustShowOne && index === 0) ? blank.map((line) => disabled(line)) : blank;
  });
  return [`${key}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

/** One blank item of a list, as lines that begin with `- `. */
function itemBlanks(item: FieldShape): string[] {
  if (item.type !== 'group') return [`- ${blankOf(onOneLine(item))}`];
  return item.fields
    .filter(({ need }) => need !== 'optional')
    .flatMap((field) => withHelp(valueLines({ key: field.key, shape: onOneLine(field.shape) }, undefined), field))
    .map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** In a list a text begins on the line of its hyphen. */
function onOneLine(shape: FieldShape): FieldShape {
  return shape.type === 'prose' ? { ...shape, type: 'line' } : shape;
}

function withHelp([first = '', ...rest]: readonly string[], { label, help }: Field): string[] {
  const note = `${label}: ${help}`;
  return [first.endsWith(`# ${blankMark}`) ? `${first} – ${note}` : `${first} # ${note}`, ...rest];
}

/** An empty value that the schema refuses, with the mark beside it. */
function blankOf(shape: FieldShape): string {
  if (shape.type === 'prose') return `>- # ${blankMark}`;
  return shape.type === 'line' || shape.type === 'phone' ? `"" # ${blankMark}` : `# ${blankMark}`;
}

/** A line that can be taken into use; what nobody must fill carries no mark. */
function disabled(line: string): string {
  return line === '' ? '#' : `# ${line.replace(` # ${blankMark} –`, ' #').replace(` # ${blankMark}`, '')}`;
}

/** Comment lines of at most 120 characters. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '##';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > 120) {
      lines.push(line);
      line = '##';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
