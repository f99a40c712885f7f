import { getEntry, render } from 'astro:content';

import type { CollectionName } from '#schema/index.ts';

/**
 * The parts an author wrote into an entry's body, by their headings, for the list of what stands on the page.
 * @throws {Error} where there is no such entry.
 */
export async function bodySections(collection: CollectionName, id: string): Promise<{ id: string; title: string }[]> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} findes ikke.`);
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
}
