import type { PreviewEntry } from './findings.ts';

/** The entries a page shows: the one whose address it is, and those that have an anchor on it. */
export function entriesOnPage(entries: readonly PreviewEntry[], path: string): PreviewEntry[] {
  const page = withSlash(path);
  return entries.filter(({ address }) => withSlash(address.replace(/#.*$/, '')) === page);
}

/** What a status is called where it marks a page; undefined for what is published. */
export function statusMark(status: string): string | undefined {
  const marks: Readonly<Record<string, string>> = { kladde: 'Kladde', 'til-gennemsyn': 'Til gennemsyn' };
  return marks[status] ?? (status === 'publiceret' ? undefined : 'Kladde');
}

/** How much there is to mend, in words: "2 fejl og 1 advarsel". */
export function countedFindings(entries: readonly PreviewEntry[]): string {
  const all = entries.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.length - errors;
  const parts = [
    ...(errors === 0 ? [] : [`${errors} fejl`]),
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`]),
  ];
  return parts.length === 0 ? 'ingen fejl' : parts.join(' og ');
}

function withSlash(path: string): string {
  const decoded = decodeURI(path);
  return decoded.endsWith('/') ? decoded : `${decoded}/`;
}
