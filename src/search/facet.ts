/** The names of the facets. They are parameters in the address of a search and filters in the index, so they are Danish and permanent. */
export const facetNames = ['type', 'forvaltning', 'princip', 'fase', 'grad', 'maalgruppe'] as const;

/** One of the ways to narrow a search. */
export type FacetName = (typeof facetNames)[number];

/** One value to choose inside a facet. */
export interface FacetValue {
  /** What the address and the index hold. */
  id: string;
  /** What the reader sees among the filters: "Værktøjer". */
  label: string;
  /** What stands over one result of that value, where it differs: "Værktøj". */
  singular?: string;
}

/** One group of filters, as plain data that can be handed to the browser. */
export interface FacetDefinition {
  name: FacetName;
  label: string;
  values: readonly FacetValue[];
}

/** The chosen values by facet. A facet without a choice is left out. */
export type ChosenFacets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** How many results each value of each facet would give. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Which values each page has, by the page's id in the index. */
export type FacetTable = ReadonlyMap<string, ChosenFacets>;

/** Whether a page fits a choice: any value inside a facet, every facet that has a choice. */
export function fits(page: ChosenFacets, chosen: ChosenFacets, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name] ?? [];
    if (name === except || wanted.length === 0) return true;
    const has = page[name] ?? [];
    return wanted.some((value) => has.includes(value));
  });
}

/**
 * Counts the pages per value. A facet's own choice is left out of its counts, because a second value inside it adds
 * results: the number beside a value is what there is to see of it.
 */
export function countFacets(ids: readonly string[], table: FacetTable, chosen: ChosenFacets): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  for (const id of ids) {
    const page = table.get(id);
    if (!page) continue;
    for (const name of facetNames) {
      if (!fits(page, chosen, name)) continue;
      for (const value of page[name] ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many values are chosen in all. */
export function chosenCount(chosen: ChosenFacets): number {
  return facetNames.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);
}

/** A choice with one value added or, where it is there already, taken away. */
export function toggleFacet(chosen: ChosenFacets, name: FacetName, value: string): ChosenFacets {
  const before = chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
  return after.length === 0 ? others : { ...others, [name]: after };
}
