import { z } from 'astro/zod';

/** What a reader of a form or a message is told about one field; every schema field carries it through zod's `.meta()`. */
export interface FieldMeta {
  /** Danish label, shown in forms, messages and JSON Schema. */
  title: string;
  /** One Danish line of help. */
  description: string;
  /** The collection that the id in this field points into. */
  references?: string;
  /** `text` is prose of several paragraphs (separated by a blank line), `line` is one line. */
  prose?: 'line' | 'text';
}

/** Gives a schema its Danish label and help. Call it last: zod's metadata belongs to the instance. */
export function field<Schema extends z.ZodType>(schema: Schema, title: string, description: string): Schema {
  return schema.meta({ title, description });
}

/** The Danish label, help and reference target of a schema, looked up through its optional and default wrappers. */
export function fieldMeta(schema: z.core.$ZodType): Partial<FieldMeta> {
  const seen = metas.get(schema);
  if (seen) return seen;
  const own = (z.globalRegistry.get(schema) ?? {}) as Partial<FieldMeta>;
  const inner = innerSchema(schema);
  const meta = inner ? { ...fieldMeta(inner), ...own } : own;
  metas.set(schema, meta);
  return meta;
}

/** A schema's metadata never changes, and the validator asks for it in every field of every entry. */
const metas = new WeakMap<z.core.$ZodType, Partial<FieldMeta>>();

/**
 * What a schema was made of, told apart by `type`. It is much faster to ask than `instanceof`, and the validator asks it of every field
 * of every entry.
 */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema inside an optional, nullable or default wrapper; undefined where there is no wrapper. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = definitionOf(schema);
  const isWrapper =
    def.type === 'optional' || def.type === 'nullable' || def.type === 'default' || def.type === 'prefault';
  return isWrapper ? def.innerType : undefined;
}
