import type { CollectionName } from '#schema/index.ts';

import { catalogue } from './catalogue.ts';
import { formerAddresses } from './former-addresses.ts';
import type { PublishedEntry } from './published.ts';

/** What an entry page is made with: the entry, and whether this address is a former one that only leads on. */
export interface EntryPath<Name extends CollectionName> {
  params: { id: string };
  props: { entry: PublishedEntry<Name>; isFormer: boolean };
}

/** One page for each published entry, and one for each former id that leads to it. */
export async function entryPaths<Name extends CollectionName>(collection: Name): Promise<EntryPath<Name>[]> {
  const all = await catalogue();
  return [
    ...all.all[collection].map((entry) => ({ params: { id: entry.id }, props: { entry, isFormer: false } })),
    ...formerAddresses(all, collection).map(({ id, entry }) => ({ params: { id }, props: { entry, isFormer: true } })),
  ];
}
