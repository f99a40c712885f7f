import type { CollectionName } from '#schema/collection-name.ts';
import { audiences, levels, phases } from '#schema/vocabularies.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

import type { FacetDefinition, FacetValue } from './facet.ts';

/** What each collection is called in a search: its value in the address and its labels. The order is the order shown. */
const kindValues: Readonly<Record<CollectionName, FacetValue>> = {
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

/** The values that are content and so differ from day to day. */
export interface FacetOptions {
  /** The departments: id and short label. */
  departments: readonly FacetValue[];
  /** The principles: id and title. */
  principles: readonly FacetValue[];
}

/** Every facet with its Danish labels and values, in the order shown. */
export function facetDefinitions(options: FacetOptions): FacetDefinition[] {
  return [
    { name: 'type', label: 'Type', values: Object.values(kindValues) },
    { name: 'forvaltning', label: 'Forvaltning', values: options.departments },
    { name: 'princip', label: 'Princip', values: options.principles },
    { name: 'fase', label: 'Hvor er I i forløbet?', values: valuesOf(phases) },
    { name: 'grad', label: 'Grad af inddragelse', values: valuesOf(levels) },
    { name: 'maalgruppe', label: 'Målgruppe', values: valuesOf(audiences) },
  ];
}

/** A collection's value in the facet of kinds. */
export function kindValue(collection: CollectionName): string {
  return kindValues[collection].id;
}

function valuesOf<Id extends string>(vocabulary: Vocabulary<Id>): FacetValue[] {
  return vocabulary.ids.map((id) => ({ id, label: vocabulary.terms[id].label }));
}
