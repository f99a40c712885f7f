import type { Catalogue } from './catalogue.ts';
import type { Issue } from './issue.ts';
import type { Options } from './options.ts';
import { writeReport } from './output.ts';
import { reportOn } from './report.ts';
import type { Rule } from './rule.ts';
import { changedIn } from './selection.ts';

/** What a check came to. */
export interface Outcome {
  catalogue: Catalogue;
  issues: readonly Issue[];
}

/**
 * Reports what was asked for of what was found, in every format that was asked for.
 * @returns the code the process ends with.
 */
export async function tellOutcome(
  options: Options,
  asked: readonly Rule[],
  catalogue: Catalogue,
  issues: readonly Issue[],
): Promise<0 | 1> {
  const isChanged = await changedTest(options, catalogue);
  const ofRules = issues.filter(({ rule }) => asked.some(({ id }) => id === rule));
  const found = isChanged ? ofRules.filter(({ file }) => isChanged(file)) : ofRules;
  const shown = options.quiet ? found.filter(({ severity }) => severity === 'error') : found;
  const report = reportOn(catalogue, shown, asked, ofRules.length - found.length);
  for (const output of options.outputs) await writeReport(report, output);

  const warnings = found.length - report.errors;
  if (warnings > options.maxWarnings) {
    console.error(`Advarsler: ${warnings}. Det er flere end de ${options.maxWarnings}, som --max-warnings tillader.`);
  }
  return report.errors > 0 || warnings > options.maxWarnings ? 1 : 0;
}

/** Says of a file whether it has changed, where only changed files are asked about. */
export async function changedTest(
  { changed, content }: Pick<Options, 'changed' | 'content'>,
  { directory }: Pick<Catalogue, 'directory'>,
): Promise<((file: string) => boolean) | undefined> {
  if (changed === undefined) return undefined;
  const { changedFiles } = await import('./changed-files.ts');
  return changedIn(directory, await changedFiles(changed, content));
}
