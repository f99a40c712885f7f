import type { Vocabulary } from '#schema/vocabulary.ts';
import {
  audiences,
  channels,
  eventTypes,
  groupSizes,
  levels,
  phases,
  purposes,
  resultTypes,
} from '#schema/vocabularies.ts';

import type { ListFacet } from './facets.ts';
import type { Catalogue, PublishedEntry } from './published.ts';
import { toolGroupSizes } from './tools.ts';

/** Collections whose index can be narrowed. */
export const facetedCollections = ['tools', 'cases', 'entrances', 'events', 'topics'] as const;

/** A collection whose index can be narrowed. */
export type FacetedCollection = (typeof facetedCollections)[number];

/** The ways to narrow the list of one collection, the one people reach for first in front. */
export function listFacets<Name extends FacetedCollection>(from: Catalogue, collection: Name): ListFacet<Name>[] {
  return facets(from)[collection];
}

function facets(from: Catalogue): { [Name in FacetedCollection]: ListFacet<Name>[] } {
  const principles = from.all.principles
    .toSorted((a, b) => a.data.number - b.data.number)
    .map(({ id, title, data }) => ({ id, label: title, definition: data.short }));
  const departments = from.all.departments.map(({ id, data }) => ({
    id,
    label: data.code,
    definition: `${data.name}.`,
  }));
  return {
    tools: [
      { name: phases.name, slug: 'fase', values: valuesOf(phases), of: ({ data }) => data.phase },
      { name: levels.name, slug: 'grad', values: valuesOf(levels), of: ({ data }) => data.level },
      { name: purposes.name, slug: 'formaal', values: valuesOf(purposes), of: ({ data }) => data.purpose },
      { name: audiences.name, slug: 'maalgruppe', values: valuesOf(audiences), of: ({ data }) => data.audience ?? [] },
      { name: groupSizes.name, slug: 'deltagere', values: valuesOf(groupSizes), of: toolGroupSizes },
      {
        name: 'Princip, værktøjet bærer',
        slug: 'princip',
        values: principles,
        of: ({ data }) =>
          data.principles.filter(({ strength }) => strength === 'baerer').map(({ principle }) => principle),
      },
    ],
    cases: [
      { name: 'Princip', slug: 'princip', values: principles, of: ({ data }) => data.principles },
      { name: 'Emne', slug: 'emne', values: titlesOf(from.all.topics), of: ({ data }) => data.topics },
      { name: resultTypes.name, slug: 'resultat', values: valuesOf(resultTypes), of: ({ data }) => data.resultType },
    ],
    entrances: [
      { name: audiences.name, slug: 'maalgruppe', values: valuesOf(audiences), of: ({ data }) => data.for },
      { name: channels.name, slug: 'kanal', values: valuesOf(channels), of: ({ data }) => data.channel },
    ],
    events: [{ name: eventTypes.name, slug: 'type', values: valuesOf(eventTypes), of: ({ data }) => [data.type] }],
    topics: [
      {
        name: 'Første kontakt',
        slug: 'forvaltning',
        values: departments,
        of: ({ data }) => [data.firstContact],
      },
    ],
  };
}

function valuesOf<Id extends string>(of: Vocabulary<Id>): ListFacet<FacetedCollection>['values'] {
  return of.ids.map((id) => ({ id, ...of.terms[id] }));
}

function titlesOf(entries: readonly PublishedEntry<'topics'>[]): ListFacet<FacetedCollection>['values'] {
  return entries.map(({ id, title, data }) => ({ id, label: title, definition: data.summary }));
}
