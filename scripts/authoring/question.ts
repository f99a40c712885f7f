import type { CollectionName } from '#schema/index.ts';
import { upkeepKeys } from '#schema/shared-fields.ts';

import type { Field, FieldShape, Need } from './field-shape.ts';
import { fieldsOf } from './kind-fields.ts';

/** A field that can be answered on one line: by a flag, and by a question where it is asked. */
export interface Question {
  /** The flag without its hyphens: `result-type`, `place-name`. */
  flag: string;
  path: readonly string[];
  label: string;
  help: string;
  shape: FieldShape;
  need: Need;
  /** Whether it is asked, or only taken from its flag. */
  isAsked: boolean;
}

/** Every question about a kind, in the order of a file. Lists of groups, such as figures and steps, are written in the file itself. */
export function questionsFor(collection: CollectionName): Question[] {
  return fieldsOf(collection).flatMap((field) => {
    const isNeeded =
      field.need !== 'optional' && (!upkeepKeys.includes(field.key) || keysAskedAmongUpkeep.has(field.key));
    if (field.shape.type !== 'group') return questionAbout(field, [field.key], '', isNeeded);
    return field.shape.fields.flatMap((inner) =>
      questionAbout(
        { ...inner, need: inner.need === 'optional' ? inner.need : field.need },
        [field.key, inner.key],
        field.label,
        isNeeded && inner.need !== 'optional',
      ),
    );
  });
}

/** A question in words: its label and its help as sentences. */
export function questionText({ label, help }: Pick<Question, 'label' | 'help'>): string {
  return `${label}${/[.?!]$/u.test(label) ? '' : '.'} ${help}`.trim();
}

/** Dates of upkeep are filled in by themselves, or when the entry is reviewed. */
const keysAskedAmongUpkeep: ReadonlySet<string> = new Set(['owner', 'sources']);

function questionAbout(
  { key, label, help, need, shape }: Field,
  path: readonly string[],
  group: string,
  isNeeded: boolean,
): Question[] {
  const inner = shape.type === 'list' ? shape.item : shape;
  if (inner.type === 'group' || inner.type === 'list') return [];
  const fullLabel = group === '' || group === label ? label : `${group}: ${label}`;
  const flag = path.map((step) => step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join('-');
  return [
    { flag, path, label: fullLabel, help: help || key, shape, need, isAsked: isNeeded && inner.type !== 'prose' },
  ];
}
