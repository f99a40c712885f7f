import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

import { collectionFormats } from '#schema/collection-format.ts';
import { withIsoDates } from '#schema/date.ts';
import { type CollectionName, type Entry, kinds } from '#schema/index.ts';

import { filledEntry } from './preview/filled-entry.ts';

/**
 * A collection over its folder in `content/`. An entry is `<id>.mdx` or `<id>/index.mdx` (`.yaml` where there is no body).
 * References stay plain ids: Astro's `reference()` lets a dangling one pass with exit 0, while the catalogue and the validator refuse it.
 */
function collection<Name extends CollectionName>(name: Name) {
  const ending = collectionFormats[name];
  return defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: [`*.${ending}`, `*/index.${ending}`],
      generateId: ({ entry }) => entry.replace(/(?:\/index)?\.\w+$/, ''),
    }),
    schema: (import.meta.env.SHOWS_DRAFTS ? previewSchema(name) : buildSchema(name)) as unknown as z.ZodType<
      Entry<Name>
    >,
  });
}

function buildSchema(name: CollectionName) {
  return z.preprocess(withIsoDates, kinds[name].schema);
}

/** The development server shows entries however far their authors have come. */
function previewSchema(name: CollectionName) {
  return z.preprocess((data) => filledEntry(name, withIsoDates(data)), z.any());
}

export const collections = {
  principles: collection('principles'),
  tools: collection('tools'),
  cases: collection('cases'),
  departments: collection('departments'),
  consultants: collection('consultants'),
  events: collection('events'),
  entrances: collection('entrances'),
  topics: collection('topics'),
  sources: collection('sources'),
  terms: collection('terms'),
  routes: collection('routes'),
  pages: collection('pages'),
} satisfies Record<CollectionName, unknown>;
