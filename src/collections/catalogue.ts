import { getCollection } from 'astro:content';

import { collectionNames, type Published } from '#schema/index.ts';

import { buildCatalogue, type Catalogue } from './published.ts';

/** Everything that is published, read once for the whole build. */
export async function catalogue(): Promise<Catalogue> {
  memory ??= read();
  return await memory;
}

let memory: Promise<Catalogue> | undefined;

async function read(): Promise<Catalogue> {
  const collections = await Promise.all(
    collectionNames.map(async (name) => {
      const entries = await getCollection(name);
      const published = entries.filter(({ data }) => data.status === 'publiceret');
      return [name, published.map(({ id, data }) => ({ id, data: data as Published<typeof name> }))] as const;
    }),
  );
  return buildCatalogue(Object.fromEntries(collections) as unknown as Parameters<typeof buildCatalogue>[0]);
}
