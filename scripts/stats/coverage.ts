import { carriersOf, departmentsOfTool, principlesInOrder } from '#collections/coverage.ts';
import type { Catalogue } from '#collections/published.ts';
import { departmentCodes, phases } from '#schema/vocabularies.ts';

/** For one principle: how many tools carry it, by department and phase. */
export interface PrincipleCoverage {
  id: string;
  title: string;
  number: number;
  /** Tools that carry the principle, whatever the department. */
  tools: number;
  byPhase: Readonly<Record<string, number>>;
  /** Tools that carry it and are shown in use for the department, by the department's code, then by phase. */
  byDepartment: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Cells of department × phase that have a tool, of all there are. */
  covered: number;
  cells: number;
}

/** Where the tools are: every principle with every department and phase. */
export function coverageOf(from: Catalogue): PrincipleCoverage[] {
  const departments = departmentCodes.ids.flatMap((code) =>
    from.all.departments.filter(({ data }) => data.code === code),
  );
  return principlesInOrder(from).map((principle) => {
    const tools = carriersOf(from, principle).map((tool) => ({ tool, departments: departmentsOfTool(from, tool) }));
    const count = (phase: (typeof phases.ids)[number], department?: string): number =>
      tools.filter(
        (candidate) =>
          candidate.tool.data.phase.includes(phase) &&
          (department === undefined || candidate.departments.has(department)),
      ).length;
    const byPhase = (department?: string): Record<string, number> =>
      Object.fromEntries(phases.ids.map((phase) => [phase, count(phase, department)]));
    const byDepartment = Object.fromEntries(departments.map(({ id, data }) => [data.code, byPhase(id)]));
    const cells = Object.values(byDepartment).flatMap((row) => Object.values(row));
    return {
      id: principle.id,
      title: principle.title,
      number: principle.data.number,
      tools: tools.length,
      byPhase: byPhase(),
      byDepartment,
      covered: cells.filter((tool) => tool > 0).length,
      cells: cells.length,
    };
  });
}
