import { audiences, levels, phases } from '#schema/vocabularies.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

import type { FacetDefinition, FacetValue } from './facet.ts';
import { kindValues } from './kind-value.ts';

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

function valuesOf<Id extends string>(vocabulary: Vocabulary<Id>): FacetValue[] {
  return vocabulary.ids.map((id) => ({ id, label: vocabulary.terms[id].label }));
}
