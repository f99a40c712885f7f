import type { z } from 'astro/zod';

import { mailboxName } from './form-field.ts';
import { type FormShape, formShape, isOptional } from './form-shape.ts';

/** Fields by name, as a file or a form has them. */
export type Values = Record<string, unknown>;

type Members = Readonly<Record<string, z.core.$ZodType>>;

/** An entry's data as its form wants it. Fields the form does not know stay as they are, so that a save does not lose them. */
export function toForm(members: Members, data: Values): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(data)) {
    const schema = members[name];
    if (!schema) {
      values[name] = value;
      continue;
    }
    const shape = formShape(schema);
    const isMailbox = shape.type === 'reference-or-mailbox' && typeof value === 'string' && value.includes('@');
    values[isMailbox ? mailboxName(name) : name] = valueToForm(shape, value);
  }
  return values;
}

/**
 * What a form holds as an entry's data: without the blanks a form has for every field that was left alone. An optional switch
 * that is off says nothing, so it is a blank too.
 */
export function fromForm(members: Members, values: Values): Values {
  const data: Values = {};
  const mailboxes = new Set(Object.keys(members).map(mailboxName));
  for (const [name, schema] of Object.entries(members)) {
    const shape = formShape(schema);
    const own = valueFromForm(shape, values[name], isOptional(schema));
    const value = own ?? (shape.type === 'reference-or-mailbox' ? withoutBlank(values[mailboxName(name)]) : undefined);
    if (value !== undefined) data[name] = value;
  }
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(members, name) && !mailboxes.has(name)) data[name] = value;
  }
  return data;
}

function valueToForm(shape: FormShape, value: unknown): unknown {
  switch (shape.type) {
    case 'text':
      // A bare year in YAML is a number; the form's text control keeps it as it is typed.
      return typeof value === 'number' ? String(value) : value;
    case 'group':
      return isRecord(value) ? toForm(shape.members, value) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => valueToForm(formShape(shape.item), item)) : value;
    case 'word-or-group':
      if (value === shape.word) return { [shape.word]: true };
      return isRecord(value)
        ? { [shape.word]: false, ...(valueToForm(formShape(shape.group), value) as Values) }
        : value;
    default:
      return value;
  }
}

function valueFromForm(shape: FormShape, value: unknown, optional: boolean): unknown {
  switch (shape.type) {
    case 'switch':
      return optional && value === false ? undefined : withoutBlank(value);
    case 'group':
      return isRecord(value) ? groupFromForm(shape.members, value, optional) : withoutBlank(value);
    case 'list': {
      if (!Array.isArray(value)) return withoutBlank(value);
      const itemShape = formShape(shape.item);
      const items = value.map((item) => valueFromForm(itemShape, item, true)).filter((item) => item !== undefined);
      return items.length === 0 && optional ? undefined : items;
    }
    case 'word-or-group': {
      if (!isRecord(value)) return withoutBlank(value);
      const { [shape.word]: isWord, ...group } = value;
      return isWord === true ? shape.word : valueFromForm(formShape(shape.group), group, optional);
    }
    default:
      return withoutBlank(value);
  }
}

function groupFromForm(members: Members, values: Values, optional: boolean): Values | undefined {
  const data = fromForm(members, values);
  return Object.keys(data).length === 0 && optional ? undefined : data;
}

function withoutBlank(value: unknown): unknown {
  return value === '' || value === null ? undefined : value;
}

function isRecord(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
