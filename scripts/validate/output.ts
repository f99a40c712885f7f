import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type Output, UsageError } from './options.ts';
import type { Report } from './report.ts';
import { reporters } from './reporters/index.ts';

/**
 * Writes a report in a format, to its file or to the terminal.
 * @throws {UsageError} where the file cannot be written.
 */
export async function writeReport(report: Report, { format, file }: Output): Promise<void> {
  if (file === undefined) {
    const color = process.stdout.isTTY && process.stdout.hasColors();
    const shown = reporters[format](report, { color });
    if (shown !== '') console.log(shown);
    return;
  }
  try {
    // One folder at most: where a whole path is missing it was mistyped, and in some places (/proc) making it never ends.
    await mkdir(dirname(file)).catch(() => undefined);
    await writeFile(file, `${reporters[format](report, { color: false })}\n`);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    throw new UsageError(`Rapporten kan ikke skrives til "${file}" (${code ?? String(failure)}). Vælg en anden fil.`);
  }
}
