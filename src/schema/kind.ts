import { z } from 'astro/zod';

import { statuses } from './vocabularies.ts';

/** Adds a least length to a list, but only where the entry is to be published: a draft may still be short of items. */
export type AtLeast = <Item extends z.ZodType>(min: number, list: z.ZodArray<Item>) => z.ZodArray<Item>;

/** What a kind of entry is made of. */
interface KindParts<Always extends z.ZodRawShape, ToPublish extends z.ZodRawShape> {
  /** Danish names: "værktøj" and "værktøjer". */
  singular: string;
  plural: string;
  /** Fields as the model marks them R and O: checked in every status. */
  always: Always;
  /** Fields as the model marks them P: required once the status is `publiceret`, optional before. */
  toPublish: (atLeast: AtLeast) => ToPublish;
  /** Checks across the fields of one entry. They run when each field is right by itself. */
  check?: (entry: Record<string, unknown>, context: z.core.$RefinementCtx) => void;
}

const draftStatuses = statuses.schema.exclude(['publiceret']);

/**
 * One kind of entry as one strict zod schema, a union told apart by `status`: a published entry has every field it needs,
 * a draft may lack those marked P. `published` and `draft` are the two object schemas, for whoever lists fields.
 */
export function defineKind<const Always extends z.ZodRawShape, const ToPublish extends z.ZodRawShape>(
  parts: KindParts<Always, ToPublish>,
) {
  const atLeastToPublish: AtLeast = (min, list) =>
    list.min(min, { error: min === 1 ? 'skriv mindst én' : `skriv mindst ${min}` });
  const anyNumber: AtLeast = (_min, list) => list;

  const published = z.strictObject({
    status: z.literal('publiceret').meta(statusMeta),
    ...parts.always,
    ...parts.toPublish(atLeastToPublish),
  });
  const draft = z.strictObject({
    status: draftStatuses.meta(statusMeta),
    ...parts.always,
    ...z.object(parts.toPublish(anyNumber)).partial().shape,
  });
  const union = z.discriminatedUnion('status', [published, draft]);
  const schema = parts.check ? union.superRefine((entry, context) => parts.check?.(entry, context)) : union;
  return { singular: parts.singular, plural: parts.plural, schema, published, draft };
}

const statusMeta = {
  title: 'Status',
  description: 'Kladde, til gennemsyn, publiceret eller arkiveret. Kun det publicerede vises på siden.',
};
