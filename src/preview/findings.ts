import type { CollectionName } from '#schema/collection-name.ts';
import { collectionNames } from '#schema/collection-name.ts';
import { addressOf } from '#site/addresses.ts';

/** One thing the validator found, as its JSON says it. */
export interface Finding {
  /** The path below the project's folder. */
  file: string;
  line: number;
  column: number;
  code: string;
  /** The id of the rule that found it. */
  rule: string;
  severity: 'error' | 'warning';
  message: string;
}

/** An entry that is not published, or that something was found in. */
export interface PreviewEntry {
  /** Its address on the site, with the site's base. */
  address: string;
  file: string;
  status: string;
  findings: readonly Finding[];
}

/** What the overlay shows. */
export interface PreviewState {
  entries: readonly PreviewEntry[];
  /** Why nothing can be said about the content, in Danish. */
  fault: string | undefined;
}

/** An entry's file: where it is, and the status typed in it. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  file: string;
  status: string;
}

/** Findings by the page they belong to, and the status of every entry that is not published. */
export function previewEntries(
  files: readonly EntryFile[],
  findings: readonly Finding[],
  base: string,
): PreviewEntry[] {
  return files.flatMap(({ collection, id, file, status }) => {
    const own = findings.filter((finding) => finding.file === file);
    if (status === 'publiceret' && own.length === 0) return [];
    return [{ address: `${base.replace(/\/$/, '')}${addressOf(collection, id)}`, file, status, findings: own }];
  });
}

/**
 * The findings in the validator's JSON report.
 * @throws {Error} where it is no report this code knows.
 */
export function readFindings(json: string): Finding[] {
  const report = JSON.parse(json) as { version?: unknown; issues?: unknown };
  if (report.version !== 1 || !Array.isArray(report.issues)) throw new Error('The report has another form.');
  return report.issues as Finding[];
}

/** What a path below the content folder is the file of; undefined for pictures and files that are no entry. */
export function entryAt(path: string): { collection: CollectionName; id: string } | undefined {
  const { folder, id } = /^(?<folder>[^/]+)\/(?<id>[^/]+?)(?:\/index)?\.(?:mdx|yaml)$/.exec(path)?.groups ?? {};
  const collection = collectionNames.find((name) => name === folder);
  return collection && id !== undefined ? { collection, id } : undefined;
}

/** The status typed in a file; a draft's where there is none. */
export function statusIn(text: string): string {
  return /^status:[ \t]*["']?([a-z-]+)/m.exec(text)?.[1] ?? 'kladde';
}
