import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';

/** A word in the glossary. */
export const term = defineKind({
  singular: 'begreb',
  plural: 'begreber',
  always: {
    term: field(line(2, 60), 'Begreb', 'Ordet selv.'),
    definition: field(prose(20, 600), 'Forklaring', 'Hvad ordet betyder, i enkle ord.'),
    useInstead: field(list(line(2, 60)).optional(), 'Sig hellere', 'Ord, der er bedre over for københavnere.'),
    seeAlso: field(list(reference('terms')).optional(), 'Se også', 'Beslægtede begreber.'),
    sources: field(list(reference('sources')).optional(), 'Kilder', 'Id på kilder, når ordet har en.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...upkeepFields(atLeast) }),
});
