import { createHash } from 'node:crypto';

import { sheetOf } from '#plans/sheet.ts';

import { planOfTool } from './plans.ts';
import type { Catalogue } from './published.ts';

/** The plans of all tools in one file, which the lists share: the file's text, and a version for its name that changes with it. */
export interface PlanSheet {
  version: string;
  text: string;
}

const sheets = new WeakMap<Catalogue, PlanSheet>();

/** The sheet with every tool's plan, by the tool's id. */
export function toolPlanSheet(from: Catalogue): PlanSheet {
  const known = sheets.get(from);
  if (known) return known;
  const text = sheetOf(new Map(from.all.tools.map((tool) => [tool.id, planOfTool(tool)])));
  const sheet = { version: createHash('sha256').update(text).digest('hex').slice(0, 8), text };
  sheets.set(from, sheet);
  return sheet;
}

/** The sheet's address, among the files a browser keeps for as long as it likes. */
export function planSheetAddress({ version }: PlanSheet): string {
  return `/_astro/bordplaner.${version}.svg`;
}
