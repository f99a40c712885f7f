import { z } from 'astro/zod';

import { fieldMeta, innerSchema } from '#schema/field.ts';
import { type CollectionName, kinds } from '#schema/index.ts';
import { statuses } from '#schema/vocabularies.ts';

/** The id that stands where a reference is missing; nothing has it. */
export const missingId = 'mangler';

/**
 * An entry as `astro dev` shows it, however far its author has come: what is right is kept, words that are too short or too long are
 * shown as they are, and what is missing becomes a placeholder, so that every page can be drawn. A build never asks for this.
 */
export function filledEntry(collection: CollectionName, data: unknown): unknown {
  const { published, schema } = kinds[collection];
  const whole = z.safeParse(schema, data);
  const typed = isRecord(data) ? data : {};
  const status = statuses.schema.safeParse(typed['status']).data ?? 'kladde';
  if (whole.success && status === 'publiceret') return whole.data;
  const created = typeof typed['created'] === 'string' ? typed['created'] : '';
  return { ...fillGroup(published, typed, /^\d{4}-\d{2}-\d{2}$/.test(created) ? created : '2000-01-01'), status };
}

function fillGroup(
  schema: z.core.$ZodObject,
  data: Readonly<Record<string, unknown>>,
  day: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema._zod.def.shape).flatMap(([key, inner]) => {
      const value = fill(inner, data[key], day);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** What fits is kept as the schema reads it; what does not is replaced by the nearest thing that can be shown. */
function fill(schema: z.core.$ZodType, value: unknown, day: string): unknown {
  const read = value === undefined ? undefined : z.safeParse(schema, value);
  if (read?.success) return read.data;
  if (schema instanceof z.core.$ZodOptional && (value === undefined || value === null || value === ''))
    return undefined;
  const inner = innerSchema(schema);
  if (inner) return fill(inner, value, day);
  const { references, title } = fieldMeta(schema);
  const words = typeof value === 'string' ? value.trim() : '';
  if (references !== undefined) return /^[a-z0-9-]+$/.test(words) ? words : missingId;
  if (schema instanceof z.core.$ZodObject) return fillGroup(schema, isRecord(value) ? value : {}, day);
  if (schema instanceof z.core.$ZodArray) return fillList(schema._zod.def.element, value, day);
  if (schema instanceof z.core.$ZodEnum) return Object.values(schema._zod.def.entries)[0];
  if (schema instanceof z.core.$ZodLiteral) return schema._zod.def.values[0];
  if (schema instanceof z.core.$ZodBoolean) return false;
  if (schema instanceof z.core.$ZodNumber) return typeof value === 'number' ? value : leastOf(schema);
  if (schema instanceof z.core.$ZodUnion) return fillUnion(schema, value, day);
  if (schema instanceof z.core.$ZodStringFormat) return placeholders[schema._zod.def.format] ?? day;
  return words === '' ? `Mangler: ${title ?? 'tekst'}` : words;
}

/** A list keeps the items there is something in. */
function fillList(item: z.core.$ZodType, value: unknown, day: string): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => entry !== null && entry !== '').map((entry) => fill(item, entry, day));
}

/** A reference or a mailbox becomes a mailbox, a date of some precision the day at hand, a group or a word the word. */
function fillUnion(schema: z.core.$ZodUnion, value: unknown, day: string): unknown {
  const options = schema._zod.def.options;
  const format = (name: string) =>
    options.find((option) => option instanceof z.core.$ZodStringFormat && option._zod.def.format === name);
  if (options.some((option) => fieldMeta(option).references !== undefined) && format('email'))
    return placeholders['email'];
  const literal = options.find((option) => option instanceof z.core.$ZodLiteral);
  if (literal) return fill(literal, value, day);
  return day;
}

const placeholders: Readonly<Record<string, string>> = {
  email: 'mangler@eksempel.invalid',
  url: 'https://mangler.invalid/',
};

function leastOf(schema: z.core.$ZodNumber): number {
  const { minimum } = schema._zod.bag;
  return typeof minimum === 'number' ? Math.max(minimum, 0) : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
