import type { z } from 'astro/zod';

import { fieldMeta } from '#schema/field.ts';
import { type CollectionName, kinds } from '#schema/index.ts';
import { upkeepKeys } from '#schema/shared-fields.ts';
import { statuses } from '#schema/vocabularies.ts';

import { isOptional } from './form-shape.ts';

/** A kind of entry as a form: its fields in the order an author meets them, and what publishing asks for. */
export interface KindForm {
  /** Every field; those only a published entry must have are optional here, as they are in a draft. */
  members: Readonly<Record<string, z.core.$ZodType>>;
  /** Fields that may be empty in a draft but not in a published entry. */
  neededToPublish: ReadonlySet<string>;
  /** The field with the entry's name. */
  nameField: 'title' | 'name' | 'term';
}

/** What an author sees first, whatever the kind. Upkeep stands last, and the rest between, in the order below and then the schema's. */
const first = ['title', 'name', 'term', 'summary', 'status'];

/** Kinds whose fields tell a story; the schema has them by whether they are required. */
const between: Partial<Record<CollectionName, readonly string[]>> = {
  tools: [
    'what',
    'why',
    'useWhen',
    'notWhen',
    'steps',
    'replyBack',
    'risks',
    'materials',
    'accessibility',
    'principles',
    'level',
    'purpose',
    'phase',
  ],
  cases: [
    'place',
    'period',
    'situation',
    'done',
    'result',
    'learning',
    'transfer',
    'unknowns',
    'facts',
    'tools',
    'principles',
    'topics',
    'departments',
    'contact',
    'evidence',
    'resultType',
    'inputUsedFor',
    'isDialogue',
  ],
};

const forms = new Map<CollectionName, KindForm>();

/** The form of a kind. */
export function kindForm(collection: CollectionName): KindForm {
  const known = forms.get(collection);
  if (known) return known;
  const form = makeForm(collection);
  forms.set(collection, form);
  return form;
}

function makeForm(collection: CollectionName): KindForm {
  const { draft, published } = kinds[collection];
  const draftShape: Readonly<Record<string, z.core.$ZodType>> = draft._zod.def.shape;
  const publishedShape: Readonly<Record<string, z.core.$ZodType>> = published._zod.def.shape;
  const names = inFormOrder(Object.keys(draftShape), between[collection] ?? []);
  const members = names.map((name) => [name, name === 'status' ? anyStatus(draftShape[name]) : draftShape[name]]);
  return {
    members: Object.fromEntries(members) as KindForm['members'],
    neededToPublish: new Set(
      names.filter((name) => isOptionalIn(draftShape, name) && !isOptionalIn(publishedShape, name)),
    ),
    nameField: (['title', 'name', 'term'] as const).find((name) => name in draftShape) ?? 'title',
  };
}

/** A form offers every status; the schema tells the published from the rest. */
function anyStatus(draftStatus: z.core.$ZodType | undefined): z.core.$ZodType {
  return statuses.schema.meta(draftStatus ? fieldMeta(draftStatus) : {});
}

function isOptionalIn(shape: Readonly<Record<string, z.core.$ZodType>>, name: string): boolean {
  const schema = shape[name];
  return schema === undefined || isOptional(schema);
}

function inFormOrder(names: readonly string[], own: readonly string[]): string[] {
  const ends = new Set([...first, ...upkeepKeys, ...own]);
  const wanted = [...first, ...own, ...names.filter((name) => !ends.has(name)), ...upkeepKeys];
  return wanted.filter((name) => names.includes(name));
}
