import { z } from 'astro/zod';

import type { CollectionName } from '#schema/collection-name.ts';
import { fieldMeta, innerSchema } from '#schema/field.ts';
import * as vocabularies from '#schema/vocabularies.ts';

/** What a form needs to know of a value: which control it takes and what the control may check by itself. */
export type FormShape =
  | { type: 'text'; long: boolean; min?: number; max?: number; kind?: 'email' | 'url'; pattern?: Pattern }
  | { type: 'date' }
  | { type: 'number'; whole: boolean; min?: number; max?: number }
  | { type: 'switch' }
  | { type: 'choice'; options: readonly Option[] }
  | { type: 'reference'; collection: CollectionName }
  | { type: 'group'; members: Readonly<Record<string, z.core.$ZodType>> }
  | { type: 'list'; item: z.core.$ZodType; min?: number; max?: number }
  /** Either a single word, such as `ikke-oplyst`, or a group of fields. */
  | { type: 'word-or-group'; word: string; group: z.core.$ZodType }
  /** Either an entry in a collection or a mail address. */
  | { type: 'reference-or-mailbox'; collection: CollectionName };

/** A regular expression, and what is said to whoever writes something else. */
export type Pattern = readonly [source: string, message: string];

/** One of several values to choose between. */
export interface Option {
  label: string;
  value: string | number;
}

/**
 * The shape of the control for a schema, seen through its optional and default wrappers.
 * @throws {Error} where no control can show such a value, so that a new kind of field cannot be left out in silence.
 */
export function formShape(schema: z.core.$ZodType): FormShape {
  const inner = innerSchema(schema);
  if (inner) return formShape(inner);
  const { references } = fieldMeta(schema);
  if (references !== undefined) return { type: 'reference', collection: references as CollectionName };
  if (schema instanceof z.core.$ZodEnum) return { type: 'choice', options: enumOptions(schema) };
  if (schema instanceof z.core.$ZodLiteral) return { type: 'choice', options: literalOptions([schema]) };
  if (schema instanceof z.core.$ZodBoolean) return { type: 'switch' };
  if (schema instanceof z.core.$ZodNumber) return numberShape(schema);
  if (schema instanceof z.core.$ZodString) return textShape(schema);
  if (schema instanceof z.core.$ZodArray) {
    return { type: 'list', item: schema._zod.def.element, ...lengthLimits(schema) };
  }
  if (schema instanceof z.core.$ZodObject) return { type: 'group', members: schema._zod.def.shape };
  if (schema instanceof z.core.$ZodUnion) return unionShape(schema);
  throw new Error(
    `Formularen kan ikke vise et felt af typen ${schema._zod.def.type}. Udvid src/editorial/form-shape.ts.`,
  );
}

/** Whether a field may be left empty. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return innerSchema(schema) !== undefined;
}

const vocabularyByIds = new Map(
  Object.values(vocabularies).map((vocabulary) => [keyOf(vocabulary.ids), vocabulary] as const),
);

function keyOf(ids: readonly string[]): string {
  return ids.join('|');
}

function enumOptions(schema: z.core.$ZodEnum): Option[] {
  const ids = Object.values(schema._zod.def.entries).map(String);
  const terms: Readonly<Record<string, { label: string }>> = vocabularyByIds.get(keyOf(ids))?.terms ?? {};
  return ids.map((id) => ({ value: id, label: terms[id]?.label ?? readable(id) }));
}

/** An id as a person would write it, as far as that can be told: "fem-principper" → "Fem principper". */
export function readable(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function literalOptions(schemas: readonly z.core.$ZodLiteral[]): Option[] {
  return schemas
    .flatMap((schema) => schema._zod.def.values)
    .map((value) => ({ value: typeof value === 'number' ? value : String(value), label: String(value) }));
}

function numberShape(schema: z.core.$ZodNumber): FormShape {
  const checks = checksOf(schema);
  const min = checks.find((check) => check.check === 'greater_than')?.value;
  const max = checks.find((check) => check.check === 'less_than')?.value;
  return {
    type: 'number',
    whole: defOf(schema).check === 'number_format' || checks.some((check) => check.check === 'number_format'),
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  };
}

/** More characters than this are better seen whole, in a control of several lines. */
const longestInput = 120;

function textShape(schema: z.core.$ZodString): FormShape {
  const format = formatOf(schema);
  if (format === 'date') return { type: 'date' };
  const limits = lengthLimits(schema);
  const long = fieldMeta(schema).prose === 'text' || (limits.max ?? 0) > longestInput;
  const pattern = patternOf(schema, long);
  return {
    type: 'text',
    long,
    ...limits,
    ...((format === 'email' || format === 'url') && { kind: format }),
    ...(pattern && { pattern }),
  };
}

/** The expressions a text must match, as one. What stands in a control of one line, and is trimmed, is a line already. */
function patternOf(schema: z.core.$ZodString, long: boolean): Pattern | undefined {
  if (formatOf(schema) === 'url')
    return ['^https://\\S+$', sentence(messageOf(schema) ?? 'skriv en fuld adresse, der begynder med https://')];
  const own = defOf(schema);
  const isLine = fieldMeta(schema).prose === 'line' && !long;
  const [first, ...more] = [own, ...checksOf(schema)].filter(
    ({ check, format, pattern }) =>
      check === 'string_format' &&
      format !== 'email' &&
      pattern !== undefined &&
      !(isLine && pattern.source === lineSource),
  );
  if (!first?.pattern) return undefined;
  const all = [first, ...more];
  // Each is looked for from the start of the text, wherever in it the match lies.
  const source =
    more.length === 0
      ? first.pattern.source
      : `^${all.map(({ pattern }) => `(?=[\\s\\S]*?(?:${pattern?.source ?? ''}))`).join('')}`;
  return [source, sentence(all.map((check) => check.error?.({}) ?? 'ret teksten').join('; '))];
}

const lineSource = /^\S(?:.*\S)?$/u.source;

function unionShape(schema: z.core.$ZodUnion): FormShape {
  const options = optionsOf(schema);
  const literals = options.filter((option) => option instanceof z.core.$ZodLiteral);
  if (literals.length === options.length) return { type: 'choice', options: literalOptions(literals) };
  const shapes = options
    .filter((option) => !(option instanceof z.core.$ZodPipe))
    .map((option) => ({ option, shape: formShape(option) }));
  const group = shapes.find(({ shape }) => shape.type === 'group');
  const word = literals[0]?._zod.def.values[0];
  if (group && typeof word === 'string' && shapes.length === 2)
    return { type: 'word-or-group', word, group: group.option };
  const reference = shapes.find(({ shape }) => shape.type === 'reference')?.shape;
  if (reference?.type === 'reference' && shapes.some(({ shape }) => shape.type === 'text' && shape.kind === 'email')) {
    return { type: 'reference-or-mailbox', collection: reference.collection };
  }
  return {
    type: 'text',
    long: false,
    pattern: [unionSource(shapes.map(({ option }) => option)), sentence(messageOf(schema) ?? 'ret teksten')],
  };
}

/** One expression for several kinds of text. A number among them is written as text in a form, so it adds nothing. */
function unionSource(options: readonly z.core.$ZodType[]): string {
  const sources = options.map((option) => {
    const source =
      defOf(option).pattern?.source ??
      (option instanceof z.core.$ZodString ? patternOf(option, false)?.[0] : undefined);
    if (source === undefined) {
      throw new Error(
        `Formularen kan ikke blande ${option._zod.def.type} med tekst. Udvid src/editorial/form-shape.ts.`,
      );
    }
    return `(?:${source})`;
  });
  return sources.join('|');
}

function optionsOf(schema: z.core.$ZodUnion): z.core.$ZodType[] {
  return schema._zod.def.options.flatMap((option) =>
    option instanceof z.core.$ZodUnion ? optionsOf(option) : [option],
  );
}

/** What zod keeps of a check. Its own types tell each check apart only by class, and there are dozens. */
interface CheckDef {
  check?: string;
  format?: string;
  pattern?: RegExp;
  minimum?: number;
  maximum?: number;
  value?: unknown;
  error?: (issue: object) => string | undefined;
}

function defOf(of: { _zod: { def: object } }): CheckDef {
  return of._zod.def;
}

function checksOf(schema: z.core.$ZodType): CheckDef[] {
  return (schema._zod.def.checks ?? []).map(defOf);
}

function lengthLimits(schema: z.core.$ZodType): { min?: number; max?: number } {
  const checks = checksOf(schema);
  const min = checks.find(({ check }) => check === 'min_length')?.minimum;
  const max = checks.find(({ check }) => check === 'max_length')?.maximum;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function formatOf(schema: z.core.$ZodType): string | undefined {
  return defOf(schema).format;
}

function messageOf(schema: z.core.$ZodType): string | undefined {
  return defOf(schema).error?.({});
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
