import type { z } from 'astro/zod';

import type { CollectionName } from '#schema/collection-name.ts';
import { fieldMeta } from '#schema/field.ts';

import { type FormShape, formShape, isOptional, type Option, type Pattern, readable } from './form-shape.ts';
import { kindForm } from './kind-form.ts';

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

interface TextLimits {
  minlength?: number;
  maxlength?: number;
  pattern?: [source: string, message: string];
}

interface ItemLimits {
  min?: number;
  max?: number;
}

/** The fields of Sveltia CMS that we use, under their names there. */
export type FormField = Common &
  (
    | ({ widget: 'string'; type?: 'email' | 'url'; use_emoji_autocomplete?: false } & TextLimits)
    | ({ widget: 'text'; use_emoji_autocomplete: false } & TextLimits)
    | { widget: 'number'; value_type: 'int' | 'float'; min?: number; max?: number; step?: number }
    | { widget: 'boolean'; default: boolean }
    | { widget: 'datetime'; type: 'date'; format: 'YYYY-MM-DD'; default?: '{{now}}' }
    | ({ widget: 'select'; options: Option[]; multiple?: true; default?: string } & ItemLimits)
    | ({
        widget: 'relation';
        collection: CollectionName;
        value_field: '{{slug}}';
        display_fields: string[];
        search_fields: string[];
        multiple?: true;
      } & ItemLimits)
    | { widget: 'object'; fields: FormField[] }
    | ({ widget: 'list'; field: FormField } & ItemLimits)
    | ({ widget: 'list'; fields: FormField[]; collapsed: 'auto' } & ItemLimits)
  );

/** The name, in a form, of the field that holds the mail address of a field that takes an entry or an address. */
export function mailboxName(name: string): string {
  return `${name}Mailbox`;
}

/** All fields of a kind's form, in order. */
export function kindFields(collection: CollectionName): FormField[] {
  const { members, neededToPublish } = kindForm(collection);
  return Object.entries(members).flatMap(([name, schema]) =>
    formFields(name, schema).map((field) => withDefault(neededToPublish.has(name) ? forPublishing(field) : field)),
  );
}

/** The fields of a group. */
export function groupFields(members: Readonly<Record<string, z.core.$ZodType>>): FormField[] {
  return Object.entries(members).flatMap(([name, schema]) => formFields(name, schema));
}

/** One schema field as the form field, or in some cases the two, that show it. */
export function formFields(name: string, schema: z.core.$ZodType): FormField[] {
  const shape = formShape(schema);
  const { title = name, description = '' } = fieldMeta(schema);
  const hint = hintOf(description, shape);
  const common: Common = { name, label: title, ...(hint !== '' && { hint }), required: !isOptional(schema) };
  if (shape.type !== 'reference-or-mailbox') return [{ ...common, ...control(shape, title) }];
  // Which of the two is filled in is for the save to ask about.
  return [
    { ...common, required: false, ...relation(shape.collection) },
    {
      name: mailboxName(name),
      label: `${title}: eller en postkasse`,
      hint: 'Funktionspostkassens adresse, når ingen enkelt person har opgaven. Lad feltet stå tomt, når du har valgt ovenfor.',
      required: false,
      widget: 'string',
      type: 'email',
    },
  ];
}

type Control<Field = FormField> = Field extends unknown ? Omit<Field, keyof Common> : never;

function control(shape: Exclude<FormShape, { type: 'reference-or-mailbox' }>, title: string): Control {
  switch (shape.type) {
    case 'text':
      return text(shape);
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        ...(shape.min !== undefined && { min: shape.min }),
        ...(shape.max !== undefined && { max: shape.max }),
      };
    case 'switch':
      return { widget: 'boolean', default: false };
    case 'choice':
      return { widget: 'select', options: [...shape.options] };
    case 'reference':
      return relation(shape.collection);
    case 'group':
      return { widget: 'object', fields: groupFields(shape.members) };
    case 'list':
      return list(shape, title);
    case 'word-or-group':
      return { widget: 'object', fields: [wordField(shape.word), ...optionalMembers(shape.group)] };
  }
}

function text({ long, min, max, kind, pattern }: Extract<FormShape, { type: 'text' }>): Control {
  const limits = {
    ...(min !== undefined && { minlength: min }),
    ...(max !== undefined && { maxlength: max }),
    ...(pattern && { pattern: pair(pattern) }),
  };
  if (long) return { widget: 'text', use_emoji_autocomplete: false, ...limits };
  return { widget: 'string', ...(kind ? { type: kind } : { use_emoji_autocomplete: false as const }), ...limits };
}

function pair([source, message]: Pattern): [string, string] {
  return [source, message];
}

function relation(collection: CollectionName): Extract<Control, { widget: 'relation' }> {
  const { nameField } = kindForm(collection);
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [nameField],
    search_fields: [nameField, '{{slug}}'],
  };
}

function list({ item, min, max }: Extract<FormShape, { type: 'list' }>, title: string): Control {
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const shape = formShape(item);
  if (shape.type === 'choice') return { widget: 'select', multiple: true, options: [...shape.options], ...limits };
  if (shape.type === 'reference') return { ...relation(shape.collection), multiple: true, ...limits };
  if (shape.type === 'group')
    return { widget: 'list', fields: groupFields(shape.members), collapsed: 'auto', ...limits };
  if (shape.type === 'reference-or-mailbox') {
    throw new Error(
      'Formularen kan ikke vise en liste af konsulenter og postkasser. Udvid src/editorial/form-field.ts.',
    );
  }
  return { widget: 'list', field: { name: 'item', label: title, required: true, ...control(shape, title) }, ...limits };
}

/** The mark that a value is a word and not a group of fields has the word for a name. */
function wordField(word: string): FormField {
  return {
    name: word,
    label: readable(word),
    hint: 'Sæt kryds, når kilden ikke siger det, og lad resten stå tomt.',
    required: false,
    widget: 'boolean',
    default: false,
  };
}

/** Nothing in the group is required while the word may stand instead; the save asks. */
function optionalMembers(group: z.core.$ZodType): FormField[] {
  const shape = formShape(group);
  const fields = shape.type === 'group' ? groupFields(shape.members) : [];
  return fields.map((field) => ({ ...field, required: false }));
}

function forPublishing(field: FormField): FormField {
  return { ...field, hint: [field.hint, 'Skal udfyldes, før siden kan publiceres.'].filter(Boolean).join(' ') };
}

/** What a new entry begins with. */
function withDefault(field: FormField): FormField {
  if (field.name === 'status' && field.widget === 'select') return { ...field, default: 'kladde' };
  if (field.name === 'created' && field.widget === 'datetime') return { ...field, default: '{{now}}' };
  return field;
}

/** The schema's line of help speaks of what is typed in a file; in a form one chooses and ticks. */
function hintOf(description: string, shape: FormShape): string {
  const picked = shape.type === 'list' ? formShape(shape.item) : shape;
  switch (picked.type) {
    case 'choice':
      return description.replace(/\s*Vælg én: [^.]*\./u, '').trim();
    case 'reference':
      return description.replace(/^Id på /u, 'Vælg ').trim();
    case 'switch':
      return description.replace(/^true, når /u, 'Sæt kryds, når ').replace(/^true for /u, 'Sæt kryds for ');
    case 'word-or-group':
      return description.replace(/, eller ikke-oplyst\./u, '.');
    default:
      return description;
  }
}
