import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { list } from './text.ts';

/** A fixed page, such as /om/. Its id is its address; its text is the body. */
export const page = defineKind({
  singular: 'fast side',
  plural: 'faste sider',
  always: {
    ...titleField,
    sources: field(list(reference('sources')).optional(), 'Kilder', 'Id på kilder, når siden har nogen.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...summaryField, ...upkeepFields(atLeast) }),
});
