import { buildCatalogue, type Catalogue as SiteCatalogue } from '#collections/published.ts';
import { collectionNames } from '#schema/index.ts';

import type { Catalogue } from '../validate/catalogue.ts';

/**
 * The published entries as the site's own queries read them. Entries that the schema refuses are left out.
 * @throws {Error} naming the entry and the field, where a reference points to nothing that is published.
 */
export function siteCatalogue(content: Catalogue): SiteCatalogue {
  const entries = collectionNames.map((name) => [
    name,
    content
      .published(name)
      .filter(({ problems, faults }) => problems.length === 0 && faults.length === 0)
      .map(({ id, data }) => ({ id, data })),
  ]);
  return buildCatalogue(Object.fromEntries(entries) as Parameters<typeof buildCatalogue>[0]);
}
