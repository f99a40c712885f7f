import { groupSizesOf, type GroupSize } from '#schema/group-size.ts';
import { maturityOf, type Maturity } from '#schema/maturity.ts';

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
