import { z } from 'astro/zod';

import type { CollectionName } from './collection-name.ts';
import { definitionOf, fieldMeta, innerSchema } from './field.ts';

/** One id typed in an entry, and the collection it points into. */
export interface Reference {
  path: readonly (string | number)[];
  collection: CollectionName;
  id: string;
}

/**
 * Every reference in an entry's data, in the order of the schema. It walks the object schema of a kind (`published` or `draft`), passes
 * over whatever does not fit it, and never throws: shape is the schema's own business.
 */
export function referencesIn(schema: z.core.$ZodType, data: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, data, [], found);
  return found;
}

function walk(schema: z.core.$ZodType, data: unknown, path: (string | number)[], found: Reference[]): void {
  if (data === undefined || data === null || !holdsReference(schema)) return;
  const inner = innerSchema(schema);
  const def = definitionOf(schema);
  if (inner) {
    walk(inner, data, path, found);
  } else if (def.type === 'object' && typeof data === 'object') {
    for (const [key, fieldSchema] of Object.entries(def.shape)) {
      if (Object.hasOwn(data, key)) walk(fieldSchema, (data as Record<string, unknown>)[key], [...path, key], found);
    }
  } else if (def.type === 'array' && Array.isArray(data)) {
    for (const [index, item] of data.entries()) walk(def.element, item, [...path, index], found);
  } else if (def.type === 'union') {
    const fitting = def.options.find((option) => z.safeParse(option, data).success);
    if (fitting) walk(fitting, data, path, found);
  } else if (typeof data === 'string') {
    const collection = fieldMeta(schema).references;
    if (collection) found.push({ path, collection: collection as CollectionName, id: data });
  }
}

const answers = new WeakMap<z.core.$ZodType, boolean>();

/** Whether there can be a reference in a schema at all; most fields need not be walked. */
function holdsReference(schema: z.core.$ZodType): boolean {
  const seen = answers.get(schema);
  if (seen !== undefined) return seen;
  const holds = fieldMeta(schema).references !== undefined || partsOf(schema).some(holdsReference);
  answers.set(schema, holds);
  return holds;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = innerSchema(schema);
  if (inner) return [inner];
  const def = definitionOf(schema);
  if (def.type === 'object') return Object.values(def.shape);
  if (def.type === 'array') return [def.element];
  return def.type === 'union' ? def.options : [];
}
