import type { z } from 'astro/zod';

import { caseStudy } from './case.ts';
import { collectionNames, type CollectionName } from './collection-name.ts';
import { consultant } from './consultant.ts';
import { department } from './department.ts';
import { entrance } from './entrance.ts';
import { event } from './event.ts';
import { page } from './page.ts';
import { principle } from './principle.ts';
import { route } from './route.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { tool } from './tool.ts';
import { topic } from './topic.ts';

/** Every kind of entry, by the name of its collection. */
export const kinds = {
  principles: principle,
  tools: tool,
  cases: caseStudy,
  departments: department,
  consultants: consultant,
  events: event,
  entrances: entrance,
  topics: topic,
  sources: source,
  terms: term,
  routes: route,
  pages: page,
} as const satisfies Record<CollectionName, unknown>;

/** An entry of a collection in any status. */
export type Entry<Name extends CollectionName> = z.output<(typeof kinds)[Name]['schema']>;

/** An entry of a collection that is published, so every field marked P is there. */
export type Published<Name extends CollectionName> = z.output<(typeof kinds)[Name]['published']>;

export { collectionNames, type CollectionName };
