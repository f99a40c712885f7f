import { z } from 'astro/zod';

import { type CollectionName, collectionNames, kinds } from '#schema/index.ts';
import { referencesIn } from '#schema/reference-walk.ts';

/** An entry as Astro read it. */
export interface ReadEntry {
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** What `astro dev` shows: everything but what is archived, with references to nothing taken out, so that every page can be drawn. */
export function shownEntries<Entries extends Readonly<Record<CollectionName, readonly ReadEntry[]>>>(
  all: Entries,
): Entries {
  const shown = Object.fromEntries(
    collectionNames.map((name) => [name, all[name].filter(({ data }) => data['status'] !== 'arkiveret')]),
  ) as Record<CollectionName, ReadEntry[]>;
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, shown[name].map(({ id }) => id)]),
  ) as unknown as Ids;
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      shown[name].map((entry) => ({ ...entry, data: withoutDangling(name, entry.data, ids) })),
    ]),
  ) as unknown as Entries;
}

type Ids = Readonly<Record<CollectionName, readonly string[]>>;

/**
 * A dangling reference leaves its list, or its field; where the page cannot be drawn without one, the first entry of the collection
 * stands in, and the findings on the page say so.
 */
function withoutDangling(
  name: CollectionName,
  data: Readonly<Record<string, unknown>>,
  ids: Ids,
): Readonly<Record<string, unknown>> {
  const { published } = kinds[name];
  const copy = structuredClone(data) as Record<string, unknown>;
  const dangling = referencesIn(published, copy).filter(({ collection, id }) => !ids[collection].includes(id));
  // From the last to the first, so that taking an item out of a list does not move the others.
  for (const { path, collection } of dangling.reverse()) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], copy);
    const last = path.at(-1) ?? '';
    if (Array.isArray(holder)) {
      holder.splice(Number(last), 1);
      continue;
    }
    Reflect.deleteProperty(holder as Record<string | number, unknown>, last);
    const [standIn] = ids[collection];
    if (standIn !== undefined && isMissed(published, copy, path))
      (holder as Record<string | number, unknown>)[last] = standIn;
  }
  return copy;
}

function isMissed(schema: z.core.$ZodType, data: unknown, path: readonly (string | number)[]): boolean {
  const issues = z.safeParse(schema, data).error?.issues ?? [];
  return issues.some((issue) => issue.path.join('.') === path.join('.'));
}
