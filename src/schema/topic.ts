import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';

/** A topic københavnere come with, and the department to go to first. */
export const topic = defineKind({
  singular: 'emne',
  plural: 'emner',
  always: {
    ...titleField,
    firstContact: field(reference('departments'), 'Første kontakt', 'Id på den ene forvaltning, man går til først.'),
    firstContactNote: field(
      prose(10, 300).optional(),
      'Om den første kontakt',
      'Forbehold eller forklaring til valget.',
    ),
    otherContacts: field(
      list(reference('departments')).optional(),
      'Andre kontakter',
      'Andre forvaltninger med en del af emnet.',
    ),
    entrances: field(list(reference('entrances')).optional(), 'Indgange', 'Indgange, man kan vise københavneren til.'),
    synonyms: field(list(line(2, 40)), 'Andre ord', 'Ord, folk bruger om det samme.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...summaryField, ...upkeepFields(atLeast), ...sourcesField(atLeast) }),
});
