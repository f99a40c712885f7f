import { referrersOf } from '#collections/published.ts';
import { type CollectionName, collectionNames } from '#schema/index.ts';

import type { Catalogue } from '../validate/catalogue.ts';
import type { RuleContext } from '../validate/rule.ts';
import { coverageOf, type PrincipleCoverage } from './coverage.ts';
import { countFigures, type FigureCount } from './figure-count.ts';
import { type LixSpread, lixSpread, readingOf } from './reading.ts';
import { siteCatalogue } from './site-catalogue.ts';

/** What there is, in numbers. */
export interface Statistics {
  counts: Readonly<Record<CollectionName, { published: number; unpublished: number }>>;
  lix: {
    page: LixSpread;
    summary: LixSpread;
    byCollection: Readonly<Partial<Record<CollectionName, { page: LixSpread; summary: LixSpread }>>>;
  };
  figures: FigureCount;
  /** Ids of tools that no case shows in use. */
  toolsWithoutCase: readonly string[];
  coverage: readonly PrincipleCoverage[];
}

/**
 * Counts and measures everything that is published.
 * @throws {Error} naming the entry and the field, where a reference points to nothing that is published.
 */
export function contentStatistics(content: Catalogue, context: RuleContext): Statistics {
  const site = siteCatalogue(content);
  const readings = collectionNames.flatMap((name) => content.published(name).map(readingOf));
  const spreads = (of: typeof readings) => ({ page: lixSpread(of, 'page'), summary: lixSpread(of, 'summary') });
  const byCollection = collectionNames
    .map((name) => [name, spreads(readings.filter(({ collection }) => collection === name))] as const)
    .filter(([, { page, summary }]) => page.pages + summary.pages > 0);
  return {
    counts: Object.fromEntries(
      collectionNames.map((name) => {
        const published = content.published(name).length;
        return [name, { published, unpublished: content.in(name).length - published }];
      }),
    ) as Statistics['counts'],
    lix: { ...spreads(readings), byCollection: Object.fromEntries(byCollection) },
    figures: countFigures(content, context),
    toolsWithoutCase: site.all.tools
      .filter((tool) => referrersOf(site, 'cases', tool).length === 0)
      .map(({ id }) => id),
    coverage: coverageOf(site),
  };
}
