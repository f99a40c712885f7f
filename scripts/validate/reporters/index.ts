import type { Report } from '../report.ts';
import { azure } from './azure.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Renders a report for whoever reads it. */
export type Reporter = (report: Report, options: { color: boolean }) => string;

/** Every format, by the name `--format` takes. */
export const reporters = { text, json, sarif, github, gitlab, azure, junit } as const satisfies Record<
  string,
  Reporter
>;

/** The name of a format. */
export type ReporterName = keyof typeof reporters;

/** The names of all formats. */
export const reporterNames = Object.keys(reporters) as ReporterName[];

/** Whether a word names a format. */
export function isReporterName(word: string): word is ReporterName {
  return Object.hasOwn(reporters, word);
}
