import type { ChosenFacets, FacetName } from '#search/facet.ts';

import { type Catalogue, entryOf, type PublishedEntry } from './published.ts';

/** What the search can filter an entry by, as ids by facet; its type is the search's own to add. Facets without a value are left out. */
export function searchFacets(entry: PublishedEntry): ChosenFacets {
  const values: Partial<Record<FacetName, readonly string[] | undefined>> = {
    forvaltning: departmentsOf(entry),
    ...kindFacets(entry),
  };
  return Object.fromEntries(Object.entries(values).filter(([, ids]) => ids !== undefined && ids.length > 0));
}

/** What a search result shows of an entry, or is found by, besides its text. */
export function searchMeta(from: Catalogue, entry: PublishedEntry): Record<string, string> {
  const { data } = entry;
  const words = [...(data.keywords ?? []), ...(is(entry, 'topics') ? entry.data.synonyms : [])];
  const meta: Record<string, string> = { opdateret: data.changes[0]?.date ?? data.created };
  if (data.demo) meta['proeve'] = 'true';
  if ('summary' in data) meta['resume'] = data.summary;
  if (words.length > 0) meta['ord'] = words.join(', ');
  if (is(entry, 'departments')) meta['kode'] = entry.data.code;
  if (is(entry, 'consultants')) {
    meta['resume'] = `${entry.data.role}, ${entryOf(from, 'departments', entry.data.department).data.code}`;
    if (entry.data.workPhone !== undefined) meta['telefon'] = entry.data.workPhone;
    if (entry.data.workEmail !== undefined) meta['mail'] = entry.data.workEmail;
  }
  return meta;
}

function kindFacets(entry: PublishedEntry): Partial<Record<FacetName, readonly string[] | undefined>> {
  if (is(entry, 'principles')) return { princip: [entry.id] };
  if (is(entry, 'tools')) {
    const { principles, phase, level, audience } = entry.data;
    return { princip: principles.map(({ principle }) => principle), fase: phase, grad: level, maalgruppe: audience };
  }
  if (is(entry, 'cases')) return { princip: entry.data.principles };
  if (is(entry, 'events')) {
    const { audience, principle } = entry.data;
    return { maalgruppe: audience, princip: principle === undefined ? undefined : [principle] };
  }
  if (is(entry, 'entrances')) return { maalgruppe: entry.data.for };
  return {};
}

function departmentsOf(entry: PublishedEntry): string[] {
  if (is(entry, 'departments')) return [entry.id];
  if (is(entry, 'consultants')) return [entry.data.department];
  if (is(entry, 'topics')) return [entry.data.firstContact, ...(entry.data.otherContacts ?? [])];
  if (is(entry, 'cases')) return entry.data.departments ?? [];
  if (is(entry, 'entrances')) return entry.data.department === undefined ? [] : [entry.data.department];
  return [];
}

function is<Name extends PublishedEntry['collection']>(
  entry: PublishedEntry,
  name: Name,
): entry is PublishedEntry<Name> & PublishedEntry {
  return entry.collection === name;
}
