import { getCollection } from 'astro:content';

import { collectionNames, type Published } from '#schema/index.ts';

import { type ReadEntry, shownEntries } from '../preview/shown-entries.ts';
import { buildCatalogue, type Catalogue } from './published.ts';

/**
 * Everything that is published, read once for the whole build. The development server shows drafts too, and reads them anew for each
 * question, because they change while somebody looks.
 */
export async function catalogue(): Promise<Catalogue> {
  if (import.meta.env.SHOWS_DRAFTS) return buildCatalogue(typed(shownEntries(await readAll())));
  memory ??= readAll().then((all) => buildCatalogue(typed(publishedAmong(all))));
  return await memory;
}

let memory: Promise<Catalogue> | undefined;

type All = Record<(typeof collectionNames)[number], ReadEntry[]>;

async function readAll(): Promise<All> {
  const collections = await Promise.all(
    collectionNames.map(async (name) => [name, (await getCollection(name)).map(({ id, data }) => ({ id, data }))]),
  );
  return Object.fromEntries(collections) as All;
}

function publishedAmong(all: All): All {
  const published = collectionNames.map((name) => [
    name,
    all[name].filter(({ data }) => data['status'] === 'publiceret'),
  ]);
  return Object.fromEntries(published) as All;
}

function typed(all: All): Parameters<typeof buildCatalogue>[0] {
  return all as unknown as { [Name in keyof All]: { id: string; data: Published<Name> }[] };
}
