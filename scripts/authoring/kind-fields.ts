import { z } from 'astro/zod';

import { type CollectionName, kinds } from '#schema/index.ts';
import { upkeepKeys } from '#schema/shared-fields.ts';

import { type Field, fieldOf, type Need } from './field-shape.ts';

/** Every field of a kind but its status, in the order of a file: what it is called, its summary, what it says, its upkeep. */
export function fieldsOf(collection: CollectionName): Field[] {
  const { draft, published } = kinds[collection];
  const inDraft: z.core.$ZodShape = draft._zod.def.shape;
  const all = Object.entries<z.core.$ZodType>(published._zod.def.shape).flatMap(([key, schema]) =>
    key === 'status' ? [] : [fieldOf(key, schema, needOf(schema, inDraft[key]))],
  );
  return all.sort((a, b) => placeInFile(a) - placeInFile(b));
}

/** The field an entry is known by: its title, its name or the word itself. */
export function nameFieldOf(collection: CollectionName): Field {
  const field = fieldsOf(collection).find(isNameField);
  if (!field) throw new Error(`${collection} has no field that names an entry`);
  return field;
}

function needOf(schema: z.core.$ZodType, inDraft: z.core.$ZodType | undefined): Need {
  if (schema instanceof z.core.$ZodOptional) return 'optional';
  return inDraft instanceof z.core.$ZodOptional ? 'publish' : 'always';
}

function placeInFile(field: Field): number {
  if (isNameField(field)) return -2;
  if (field.key === 'summary') return -1;
  return upkeepKeys.indexOf(field.key) + 1;
}

function isNameField({ key }: Field): boolean {
  return key === 'title' || key === 'name' || key === 'term';
}
