import { phases } from '#schema/vocabularies.ts';

import { type Catalogue, type PublishedEntry, referrersOf } from './published.ts';

type Phase = (typeof phases.ids)[number];

/** A phase with, for each principle in its own order, the tools that carry the principle and fit the phase. */
export interface PhaseCoverage {
  phase: Phase;
  principles: readonly { principle: PublishedEntry<'principles'>; tools: readonly PublishedEntry<'tools'>[] }[];
}

/** The five principles by number. */
export function principlesInOrder(from: Catalogue): PublishedEntry<'principles'>[] {
  return from.all.principles.toSorted((a, b) => a.data.number - b.data.number);
}

/** Tools that carry a principle, not those that only support it. */
export function carriersOf(from: Catalogue, principle: PublishedEntry<'principles'>): PublishedEntry<'tools'>[] {
  return from.all.tools.filter(({ data }) =>
    data.principles.some((carried) => carried.principle === principle.id && carried.strength === 'baerer'),
  );
}

/** Where there are tools: every phase with every principle. */
export function phaseCoverage(from: Catalogue): PhaseCoverage[] {
  const carriers = principlesInOrder(from).map((principle) => ({ principle, tools: carriersOf(from, principle) }));
  return phases.ids.map((phase) => ({
    phase,
    principles: carriers.map(({ principle, tools }) => ({
      principle,
      tools: tools.filter(({ data }) => data.phase.includes(phase)),
    })),
  }));
}

/**
 * Departments a tool is shown in use for: those its cases name, and those a københavner goes to first with the cases' topics.
 * A case from another city names no department here, but its topic still has one.
 */
export function departmentsOfTool(from: Catalogue, tool: PublishedEntry<'tools'>): ReadonlySet<string> {
  const cases = referrersOf(from, 'cases', tool);
  const topics = new Set(cases.flatMap(({ data }) => data.topics));
  return new Set([
    ...cases.flatMap(({ data }) => data.departments ?? []),
    ...from.all.topics.filter(({ id }) => topics.has(id)).map(({ data }) => data.firstContact),
  ]);
}
