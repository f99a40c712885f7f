import type { Finding, PreviewEntry } from './findings.ts';

/** The entries a page shows: the one whose address it is, and those that have an anchor on it. */
export function entriesOnPage(entries: readonly PreviewEntry[], path: string): PreviewEntry[] {
  const page = withSlash(path);
  return entries.filter(({ address }) => withSlash(address.replace(/#.*$/, '')) === page);
}

/**
 * What keeps a page from being drawn: the errors on the page itself. A page with nothing on it at all may also be stopped by another
 * entry that it shows.
 */
export function faultsThatStop(
  own: readonly PreviewEntry[],
  all: readonly PreviewEntry[],
  { isBare }: { isBare: boolean },
): Finding[] {
  const faults = errorsIn(own);
  return faults.length === 0 && isBare ? errorsIn(all) : faults;
}

/** A field that is missing or wrong stops no page, because something is put in its place; where there is anything else, it is that. */
function errorsIn(entries: readonly PreviewEntry[]): Finding[] {
  const errors = entries.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
  const others = errors.filter(({ rule }) => rule !== 'frontmatter-schema');
  return others.length > 0 ? others : errors;
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
