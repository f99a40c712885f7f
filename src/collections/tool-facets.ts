import type { Vocabulary } from '#schema/vocabulary.ts';
import { audiences, levels, phases, purposes } from '#schema/vocabularies.ts';

import type { ListFacet } from './facets.ts';
import type { Catalogue } from './published.ts';

/** The ways to narrow the list of tools. */
export function toolFacets(from: Catalogue): ListFacet<'tools'>[] {
  const principles = from.all.principles.toSorted((a, b) => a.data.number - b.data.number);
  return [
    { name: phases.name, slug: 'fase', values: valuesOf(phases), of: ({ data }) => data.phase },
    { name: levels.name, slug: 'grad', values: valuesOf(levels), of: ({ data }) => data.level },
    { name: purposes.name, slug: 'formaal', values: valuesOf(purposes), of: ({ data }) => data.purpose },
    { name: audiences.name, slug: 'maalgruppe', values: valuesOf(audiences), of: ({ data }) => data.audience ?? [] },
    {
      name: 'Princip, værktøjet bærer',
      slug: 'princip',
      values: principles.map(({ id, title, data }) => ({ id, label: title, definition: data.short })),
      of: ({ data }) =>
        data.principles.filter(({ strength }) => strength === 'baerer').map(({ principle }) => principle),
    },
  ];
}

function valuesOf<Id extends string>(of: Vocabulary<Id>): ListFacet<'tools'>['values'] {
  return of.ids.map((id) => ({ id, ...of.terms[id] }));
}
