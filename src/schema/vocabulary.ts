import { z } from 'astro/zod';

/** One allowed value: what people read, and what it means in a sentence. */
export interface VocabularyTerm {
  label: string;
  definition: string;
}

/** A closed list of allowed values with Danish labels and definitions; the ids are what files and addresses hold. */
export interface Vocabulary<Id extends string> {
  /** What the list is about, as a Danish noun. */
  name: string;
  ids: readonly [Id, ...Id[]];
  terms: Readonly<Record<Id, VocabularyTerm>>;
  schema: z.ZodEnum<{ [Key in Id]: Key }>;
}

/** A closed vocabulary from `{ id: [label, definition] }`; the order given is the order shown. */
export function vocabulary<Id extends string>(
  name: string,
  entries: Record<Id, readonly [label: string, definition: string]>,
): Vocabulary<Id> {
  const ids = Object.keys(entries) as [Id, ...Id[]];
  const terms = Object.fromEntries(
    ids.map((id) => [id, { label: entries[id][0], definition: entries[id][1] }]),
  ) as Record<Id, VocabularyTerm>;
  return { name, ids, terms, schema: z.enum(ids) };
}

/** The Danish label of a value. */
export function labelOf<Id extends string>(of: Vocabulary<Id>, id: Id): string {
  return of.terms[id].label;
}
