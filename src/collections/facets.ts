import type { PublishedEntry } from './published.ts';

/** One way to narrow a list of entries: a name for people, a name for addresses, and the values with their labels. */
export interface ListFacet<Name extends PublishedEntry['collection']> {
  name: string;
  /** Stands in the address: `/vaerktoejer/fase/udvikling/`. */
  slug: string;
  values: readonly { id: string; label: string; definition?: string }[];
  /** The values an entry has. */
  of: (entry: PublishedEntry<Name>) => readonly string[];
}

/** One value of a facet with the entries that have it. */
export interface FacetValue<Name extends PublishedEntry['collection']> {
  facet: ListFacet<Name>;
  value: ListFacet<Name>['values'][number];
  entries: readonly PublishedEntry<Name>[];
}

/** Every value of every facet that at least one entry has, in the order given. */
export function facetValues<Name extends PublishedEntry['collection']>(
  facets: readonly ListFacet<Name>[],
  entries: readonly PublishedEntry<Name>[],
): FacetValue<Name>[] {
  return facets.flatMap((facet) =>
    facet.values
      .map((value) => ({ facet, value, entries: entries.filter((entry) => facet.of(entry).includes(value.id)) }))
      .filter((candidate) => candidate.entries.length > 0),
  );
}
