import { collectionNames, type CollectionName, kinds, type Published } from '#schema/index.ts';
import { referencesIn } from '#schema/reference-walk.ts';
import { addressOf } from '#site/addresses.ts';

/** One published entry with what is computed for every kind alike. */
export interface PublishedEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  /** What it is called, whichever field the kind keeps it in. */
  title: string;
  /** Where it is, without the site's base. */
  address: string;
  data: Published<Name>;
}

/** Everything that is published: each collection in its own order, and who refers to whom. */
export interface Catalogue {
  all: { [Name in CollectionName]: readonly PublishedEntry<Name>[] };
  /** Ids of entries that refer to an entry, by `collection/id` of the one referred to. */
  referrers: ReadonlyMap<string, readonly PublishedEntry[]>;
}

/**
 * Puts the published entries in Danish alphabetical order and turns every reference round, so that no inverse link is typed.
 * @throws {Error} naming the entry and the field, where a reference points to nothing that is published.
 */
export function buildCatalogue(entries: {
  [Name in CollectionName]: readonly { id: string; data: Published<Name> }[];
}): Catalogue {
  const all = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      entries[name].map(({ id, data }) => publishedEntry(name, id, data)).sort(byTitle),
    ]),
  ) as unknown as Catalogue['all'];
  const known = new Set(everyEntry(all).map(keyOf));
  const referrers = new Map<string, PublishedEntry[]>();
  for (const entry of everyEntry(all)) {
    const targets = new Set<string>();
    for (const { path, collection, id } of referencesIn(kinds[entry.collection].published, entry.data)) {
      const target = `${collection}/${id}`;
      if (!known.has(target)) {
        throw new Error(
          `${keyOf(entry)}: ${path.join('.')} peger på ${target}, som ikke er publiceret. Kør npm run validate.`,
        );
      }
      targets.add(target);
    }
    for (const target of targets) referrers.set(target, [...(referrers.get(target) ?? []), entry]);
  }
  return { all, referrers };
}

/**
 * The entry with this id.
 * @throws {Error} where it is not published.
 */
export function entryOf<Name extends CollectionName>(
  from: Catalogue,
  collection: Name,
  id: string,
): PublishedEntry<Name> {
  const entry = from.all[collection].find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${collection}/${id} er ikke publiceret. Kør npm run validate.`);
  return entry;
}

/** The entries with these ids, in the order given. */
export function entriesOf<Name extends CollectionName>(
  from: Catalogue,
  collection: Name,
  ids: readonly string[] | undefined,
): PublishedEntry<Name>[] {
  return (ids ?? []).map((id) => entryOf(from, collection, id));
}

/** Entries of one collection that refer to an entry, in Danish alphabetical order. */
export function referrersOf<Name extends CollectionName>(
  from: Catalogue,
  collection: Name,
  target: Pick<PublishedEntry, 'collection' | 'id'>,
): PublishedEntry<Name>[] {
  const referrers = from.referrers.get(keyOf(target)) ?? [];
  return referrers.filter((entry): entry is PublishedEntry<Name> & PublishedEntry => entry.collection === collection);
}

/** Every published entry, kind by kind. */
export function everyEntry(all: Catalogue['all']): PublishedEntry[] {
  return collectionNames.flatMap((name) => all[name] as readonly PublishedEntry[]);
}

/** Danish alphabetical order, digits by value. */
export const danishOrder = new Intl.Collator('da', { numeric: true });

function byTitle(a: PublishedEntry, b: PublishedEntry): number {
  return danishOrder.compare(a.title, b.title);
}

function keyOf({ collection, id }: Pick<PublishedEntry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

function publishedEntry<Name extends CollectionName>(
  collection: Name,
  id: string,
  data: Published<Name>,
): PublishedEntry<Name> {
  return { collection, id, title: titleOf(data), address: addressOf(collection, id), data };
}

function titleOf(data: Published<CollectionName>): string {
  if ('title' in data) return data.title;
  return 'name' in data ? data.name : data.term;
}
