import type { CollectionName } from '#schema/collection-name.ts';

/** The colour family of a kind, as the class name that sets it: four families, so that a reader can learn them. */
export type KindColour = 'principle' | 'tool' | 'case' | 'person';

const colours: Readonly<Record<CollectionName, KindColour>> = {
  principles: 'principle',
  tools: 'tool',
  cases: 'case',
  departments: 'person',
  consultants: 'person',
  events: 'principle',
  entrances: 'tool',
  topics: 'person',
  sources: 'person',
  terms: 'person',
  routes: 'person',
  pages: 'principle',
};

/** The class that gives an element `--kind`, `--kind-soft` and `--kind-deep`. Colour never stands alone: a label goes with it. */
export function kindClass(collection: CollectionName): string {
  return `kind-${colours[collection]}`;
}
