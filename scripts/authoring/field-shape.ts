import { z } from 'astro/zod';

import type { CollectionName } from '#schema/collection-name.ts';
import { fieldMeta, innerSchema } from '#schema/field.ts';
import * as vocabularies from '#schema/vocabularies.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

/** What an author may write in a field, as far as a question, a comment or a Word table needs to know. */
export type FieldShape =
  | { type: 'line' | 'prose'; min: number | undefined; max: number | undefined }
  | { type: 'number' | 'boolean' | 'date' | 'partial-date' | 'moment' | 'email' | 'url' | 'phone' }
  | { type: 'choice'; choices: readonly Choice[] }
  | { type: 'reference'; collection: CollectionName; orEmail: boolean }
  | { type: 'list'; item: FieldShape; min: number }
  | { type: 'group'; fields: readonly Field[] };

/** One allowed value. */
export interface Choice {
  value: string | number;
  label: string;
  definition: string | undefined;
}

/** A field that an author fills in. */
export interface Field {
  key: string;
  label: string;
  help: string;
  /** When it must be there: from the first draft on, before publishing, or never. */
  need: Need;
  shape: FieldShape;
}

/** When a field must be there. */
export type Need = 'always' | 'publish' | 'optional';

/** The field that a key and its schema make. */
export function fieldOf(key: string, schema: z.core.$ZodType, need: Need): Field {
  const { title = key, description = '' } = fieldMeta(schema);
  return { key, label: title, help: description, need, shape: shapeOf(schema) };
}

/**
 * The shape of what a schema takes.
 * @throws {Error} where the schema is of a sort no field has; a test goes through every field there is.
 */
export function shapeOf(schema: z.core.$ZodType): FieldShape {
  const inner = innerSchema(schema);
  if (inner) return shapeOf(inner);
  const { references, prose } = fieldMeta(schema);
  if (references !== undefined) return { type: 'reference', collection: references as CollectionName, orEmail: false };
  if (schema instanceof z.core.$ZodArray) {
    return { type: 'list', item: shapeOf(schema._zod.def.element), min: leastItems(schema) };
  }
  if (schema instanceof z.core.$ZodObject) return { type: 'group', fields: groupFields(schema) };
  if (schema instanceof z.core.$ZodUnion) return unionShape(schema);
  if (schema instanceof z.core.$ZodEnum)
    return { type: 'choice', choices: choicesOf(Object.values(schema._zod.def.entries)) };
  if (schema instanceof z.core.$ZodLiteral) return { type: 'choice', choices: literalChoices(schema) };
  if (schema instanceof z.core.$ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.core.$ZodNumber) return { type: 'number' };
  if (schema instanceof z.core.$ZodStringFormat)
    return { type: formatTypes[schema._zod.def.format] ?? 'line', ...anyLength };
  if (schema instanceof z.core.$ZodString)
    return { type: prose === 'text' ? 'prose' : stringType(schema), ...lengthsOf(schema) };
  throw new Error(`No shape for a schema of type ${schema._zod.def.type}`);
}

/** The fields of a group, where all that are not optional must be there once the group is. */
function groupFields(schema: z.core.$ZodObject): Field[] {
  return Object.entries(schema._zod.def.shape).map(([key, inner]) =>
    fieldOf(key, inner, inner instanceof z.core.$ZodOptional ? 'optional' : 'always'),
  );
}

const anyLength = { min: undefined, max: undefined };

type PlainType = 'line' | 'date' | 'moment' | 'email' | 'url';

const formatTypes: Readonly<Record<string, PlainType>> = {
  date: 'date',
  datetime: 'moment',
  email: 'email',
  url: 'url',
};

/** A union is a reference or a mailbox, a date of some precision, one of some numbers, or a group that may also be one word. */
function unionShape(schema: z.core.$ZodUnion): FieldShape {
  const shapes = schema._zod.def.options.flatMap((option) =>
    option instanceof z.core.$ZodPipe ? [] : [shapeOf(option)],
  );
  const types = new Set(shapes.map(({ type }) => type));
  const reference = shapes.find((shape) => shape.type === 'reference');
  if (reference) return { ...reference, orEmail: types.has('email') };
  const group = shapes.find((shape) => shape.type === 'group');
  if (group) return group;
  if (types.has('moment')) return { type: 'moment' };
  if (types.has('date')) return { type: 'partial-date' };
  return { type: 'choice', choices: shapes.flatMap((shape) => (shape.type === 'choice' ? shape.choices : [])) };
}

function stringType(schema: z.core.$ZodString): 'line' | 'phone' {
  const patterns = checksOf(schema).flatMap((check) => ('pattern' in check ? [String(check.pattern)] : []));
  return patterns.some((pattern) => pattern.includes('+45')) ? 'phone' : 'line';
}

function lengthsOf(schema: z.core.$ZodString): { min: number | undefined; max: number | undefined } {
  const checks = checksOf(schema);
  return {
    min: checks
      .flatMap((check) => (check.check === 'min_length' && 'minimum' in check ? [Number(check.minimum)] : []))
      .at(-1),
    max: checks
      .flatMap((check) => (check.check === 'max_length' && 'maximum' in check ? [Number(check.maximum)] : []))
      .at(-1),
  };
}

function leastItems(schema: z.core.$ZodArray): number {
  const least = checksOf(schema).flatMap((check) =>
    check.check === 'min_length' && 'minimum' in check ? [Number(check.minimum)] : [],
  );
  return Math.max(1, ...least);
}

function checksOf(schema: z.core.$ZodType): z.core.$ZodCheckDef[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def);
}

function literalChoices(schema: z.core.$ZodLiteral): Choice[] {
  return schema._zod.def.values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number'
      ? [{ value, label: String(value), definition: undefined }]
      : [],
  );
}

const knownVocabularies: readonly Vocabulary<string>[] = Object.values(vocabularies);

/** The choices of a closed list with their labels, found by its values: zod keeps only the values. */
function choicesOf(values: readonly z.core.util.EnumValue[]): Choice[] {
  const ids = values.map(String);
  const vocabulary = knownVocabularies.find((known) => known.ids.join(' ') === ids.join(' '));
  return ids.map((id) => {
    const term = vocabulary?.terms[id];
    return { value: id, label: term?.label ?? id, definition: term?.definition };
  });
}
