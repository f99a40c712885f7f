import { groupSizesOf, type GroupSize } from '#schema/group-size.ts';
import { maturityOf, type Maturity } from '#schema/maturity.ts';
import { difficulties, efforts } from '#schema/vocabularies.ts';

import { type Catalogue, type PublishedEntry, referrersOf } from './published.ts';

/** Cases that show a tool in use. */
export function casesOfTool(from: Catalogue, tool: PublishedEntry<'tools'>): PublishedEntry<'cases'>[] {
  return referrersOf(from, 'cases', tool);
}

/** How well tried a tool is. */
export function toolMaturity(from: Catalogue, tool: PublishedEntry<'tools'>): Maturity {
  return maturityOf(casesOfTool(from, tool).length, tool.data.recommendedBy);
}

/** The classes of group size a tool is for; none where the size is not known. */
export function toolGroupSizes({ data }: PublishedEntry<'tools'>): GroupSize[] {
  return data.participants === undefined || data.participants === 'ikke-oplyst' ? [] : groupSizesOf(data.participants);
}

/**
 * The tools that can be used soonest: over within three hours, and with the least preparation, cost and practice. Those with most cases
 * come first among equals. A tool whose effort is not known is left out.
 */
export function soonestTools(from: Catalogue, count: number): PublishedEntry<'tools'>[] {
  return from.all.tools
    .filter(({ data }) => isShort(data.duration?.value))
    .flatMap((tool) => {
      const effort = effortOf(tool.data);
      return effort === undefined ? [] : [{ tool, effort, cases: casesOfTool(from, tool).length }];
    })
    .sort((a, b) => a.effort - b.effort || b.cases - a.cases)
    .slice(0, count)
    .map(({ tool }) => tool);
}

function isShort(duration: string | undefined): boolean {
  return duration === 'under-1-time' || duration === '1-3-timer';
}

/** From 0, where nothing is needed, to 6, where all is; undefined where one of them is not known. */
function effortOf({ preparation, cost, difficulty }: PublishedEntry<'tools'>['data']): number | undefined {
  const values = [preparation?.value, cost?.value, difficulty?.value];
  if (values.some((value) => value === undefined || value === 'ikke-oplyst')) return undefined;
  const steps = [
    efforts.ids.findIndex((id) => id === preparation?.value),
    efforts.ids.findIndex((id) => id === cost?.value),
    difficulties.ids.findIndex((id) => id === difficulty?.value),
  ];
  return steps.reduce((sum, step) => sum + step, 0);
}

/** How a tool relates to a principle. */
export type CarriedPrinciple = PublishedEntry<'tools'>['data']['principles'][number];

/** Tools that name a principle, with how strongly, the strongest first. */
export function toolsOfPrinciple(
  from: Catalogue,
  principle: PublishedEntry<'principles'>,
): { tool: PublishedEntry<'tools'>; carried: CarriedPrinciple }[] {
  const strongestFirst = ['baerer', 'stoetter', 'kraever-supplement'];
  return referrersOf(from, 'tools', principle)
    .flatMap((tool) => {
      const carried = tool.data.principles.find((candidate) => candidate.principle === principle.id);
      return carried ? [{ tool, carried }] : [];
    })
    .sort((a, b) => strongestFirst.indexOf(a.carried.strength) - strongestFirst.indexOf(b.carried.strength));
}
