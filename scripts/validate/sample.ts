import { catalogueOf } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import type { Environment, Rule } from './rule.ts';
import type { SourceTexts } from './source-texts.ts';
import { readSpelling } from './spelling/spelling.ts';
import { wordListOf } from './spelling/word-list.ts';

/** The moment at which tests take place: noon in København on 1 June 2026. */
export const sampleNow = new Date('2026-06-01T12:00:00+02:00');

/** What a rule finds in files given by their path below the content folder: `tools/a.mdx:3:1`, the message, and a warning's severity. */
export async function findingsOf(
  rule: Rule | readonly Rule[],
  files: Readonly<Record<string, string>>,
  {
    environment = 'development',
    sources,
    words,
  }: {
    environment?: Environment;
    sources?: SourceTexts;
    /** The editors' own words; given, every word is looked up. */
    words?: string;
  } = {},
): Promise<{ at: string; message: string; severity?: 'warning' }[]> {
  const catalogue = await catalogueOf('content', new Map(Object.entries(files)));
  const rules = 'id' in rule ? [rule] : rule;
  const spelling = words === undefined ? undefined : await readSpelling(catalogue, wordListOf(words));
  const issues = await checkCatalogue(catalogue, rules, { now: sampleNow, environment, sources, spelling });
  return issues.map(({ file, line, column, message, severity }) => ({
    at: `${file.replace(/^content\//, '')}:${line}:${column}`,
    message,
    ...(severity === 'warning' ? { severity } : {}),
  }));
}

/** An MDX file from the lines of its fields and its body. */
export function mdx(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n\n${body}`;
}
