import type { CollectionName } from '#schema/collection-name.ts';

import type { FacetValue } from './facet.ts';

/** What each collection is called in a search: its value in the address and its labels. The order is the order shown. */
export const kindValues: Readonly<Record<CollectionName, FacetValue>> = {
  tools: { id: 'vaerktoejer', label: 'Værktøjer', singular: 'Værktøj' },
  cases: { id: 'eksempler', label: 'Eksempler', singular: 'Eksempel' },
  principles: { id: 'principper', label: 'Principper', singular: 'Princip' },
  consultants: { id: 'konsulenter', label: 'Konsulenter', singular: 'Konsulent' },
  departments: { id: 'forvaltninger', label: 'Forvaltninger', singular: 'Forvaltning' },
  topics: { id: 'emner', label: 'Emner', singular: 'Emne' },
  entrances: { id: 'indgange', label: 'Indgange', singular: 'Indgang' },
  events: { id: 'begivenheder', label: 'Begivenheder', singular: 'Begivenhed' },
  routes: { id: 'find-vej', label: 'Find vej', singular: 'Find vej' },
  terms: { id: 'ordliste', label: 'Ordliste', singular: 'Ordliste' },
  sources: { id: 'kilder', label: 'Kilder', singular: 'Kilder' },
  pages: { id: 'sider', label: 'Om siden', singular: 'Om siden' },
};

/** A collection's value in the facet of kinds. */
export function kindValue(collection: CollectionName): string {
  return kindValues[collection].id;
}

/** What stands over one result, by the value of its kind. */
export function kindLabel(id: string): string | undefined {
  const value = Object.values(kindValues).find((one) => one.id === id);
  return value?.singular ?? value?.label;
}
