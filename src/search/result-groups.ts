import { kindValues } from './kind-value.ts';

/** Results of one sort under one heading. */
export interface ResultGroup<Item> {
  id: string;
  label: string;
  items: readonly Item[];
}

/** How far down the list a contact may stand and still come first: whoever is that near may be what is looked for. */
const contactReach = 5;

const contact = { id: 'kontakt', label: 'Kontakt' };
const ways = { id: 'veje', label: 'Emner og indgange' };
const others = { id: 'andet', label: 'Andet på siden' };

/** What the types are shown under; those that are not named here are a group of their own. */
const groupByType: ReadonlyMap<string, { id: string; label: string }> = new Map([
  [kindValues.consultants.id, contact],
  [kindValues.departments.id, contact],
  [kindValues.topics.id, ways],
  [kindValues.entrances.id, ways],
  [kindValues.routes.id, ways],
  ...[kindValues.tools, kindValues.cases, kindValues.principles, kindValues.events].map(
    (kind) => [kind.id, kind] as const,
  ),
]);

/** The fewest results that are put in groups; a shorter list is read as it is. */
const fewestGrouped = 4;

/** The results as they are shown: in groups, where they are sorted by relevance, of several types and not very few. */
export function arrangeResults<Item>(
  results: readonly Item[],
  typeOf: (item: Item) => string,
  isByRelevance: boolean,
): ResultGroup<Item>[] {
  const groups = isByRelevance && results.length >= fewestGrouped ? groupResults(results, typeOf) : [];
  return groups.length > 1 ? groups : [{ id: '', label: '', items: results }];
}

/**
 * The results, best first, put in groups by their types. Within a group the order stays, the groups come in the order of their best
 * results, and contacts come first where one of them is among the best results of all.
 */
export function groupResults<Item>(results: readonly Item[], typeOf: (item: Item) => string): ResultGroup<Item>[] {
  const groupOf = (item: Item) => groupByType.get(typeOf(item)) ?? others;
  const groups = [...Map.groupBy(results, groupOf)].map(([{ id, label }, items]) => ({ id, label, items }));
  const isFirst = ({ id }: { id: string }) =>
    id === contact.id && results.slice(0, contactReach).some((item) => groupOf(item) === contact);
  return [...groups.filter(isFirst), ...groups.filter((group) => !isFirst(group))];
}
