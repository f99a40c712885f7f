import { maskCpr } from '#language/cpr.ts';

import type { Entry } from './entry.ts';
import type { Issue } from './issue.ts';
import type { Rule } from './rule.ts';

/** The outcome of a run, as plain data. */
export interface Report {
  /** How many entries were read. */
  entries: number;
  errors: number;
  warnings: number;
  issues: readonly Issue[];
  /** The rules that were asked, in their own order. */
  rules: readonly Pick<Rule, 'id' | 'code' | 'severity'>[];
  /** The text of every file something was found in, by its name in the findings. It is not masked: show it through `codeFrame`. */
  texts: ReadonlyMap<string, string>;
  /** How many findings were left out, since their files are not among those asked about. */
  elsewhere: number;
}

/** Sums a run up. */
export function reportOn(
  { entries }: { entries: readonly Pick<Entry, 'file' | 'text'>[] },
  issues: readonly Issue[],
  rules: Report['rules'],
  elsewhere = 0,
): Report {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const named = new Set(issues.map(({ file }) => file));
  // Only these are read: all of them at a time would fill the memory.
  const texts = new Map(
    entries.flatMap((entry) => {
      const file = maskCpr(entry.file);
      return named.has(file) ? [[file, entry.text] as const] : [];
    }),
  );
  return { entries: entries.length, errors, warnings: issues.length - errors, issues, rules, texts, elsewhere };
}
