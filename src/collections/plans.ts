import { casePlan } from '#plans/case-plan.ts';
import type { Plan } from '#plans/plan.ts';
import { toolPlan } from '#plans/tool-plan.ts';

import { type Catalogue, entriesOf, type PublishedEntry } from './published.ts';

// A tool's card stands on dozens of pages, and looking for room on a drawing takes time: each plan is drawn once a build.
const drawn = new Map<string, Plan>();

/** The seating plan of a tool. */
export function planOfTool({ id, data }: PublishedEntry<'tools'>): Plan {
  return once(`tools/${id}`, () => toolPlan(id, data));
}

/** The seating plan of a case, from its own fields and those of the tools it shows. */
export function planOfCase(from: Catalogue, { id, data }: PublishedEntry<'cases'>): Plan {
  const tools = entriesOf(from, 'tools', data.tools).map((tool) => tool.data);
  return once(`cases/${id}`, () => casePlan(id, { ...data, tools }));
}

function once(key: string, draw: () => Plan): Plan {
  const plan = drawn.get(key) ?? draw();
  drawn.set(key, plan);
  return plan;
}
