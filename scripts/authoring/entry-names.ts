import { nearest } from '#language/nearest.ts';
import { type CollectionName, collectionNames } from '#schema/index.ts';

import type { Catalogue } from '../validate/catalogue.ts';
import type { Entry } from '../validate/entry.ts';
import { textAt } from '../validate/typed-value.ts';

/** An entry as an author knows it. */
export interface EntryName {
  id: string;
  /** Its title, its name or the word itself. */
  title: string;
}

/** What there is to refer to, found by id or by the words people use. */
export interface EntryNames {
  /** The entries of a collection in Danish alphabetical order, without archived ones. */
  in(collection: CollectionName): readonly EntryName[];
  /** The entry a text names: by id, by title, or for departments by code. */
  find(collection: CollectionName, text: string): EntryName | undefined;
  /** The entry a mistyped text most likely names. */
  suggest(collection: CollectionName, text: string): EntryName | undefined;
}

/** The names of everything in a catalogue. */
export function entryNames(catalogue: Catalogue): EntryNames {
  const names = new Map(collectionNames.map((collection) => [collection, namesOf(catalogue.in(collection))]));
  const codes = new Map(
    catalogue.in('departments').map(({ id, data }) => [foldedName(textAt(data, 'code') ?? ''), id] as const),
  );
  const all = (collection: CollectionName) => names.get(collection) ?? [];
  return {
    in: all,
    find(collection, text) {
      const wanted = foldedName(text);
      const coded = collection === 'departments' ? codes.get(wanted) : undefined;
      return all(collection).find(({ id, title }) => id === (coded ?? wanted) || foldedName(title) === wanted);
    },
    suggest(collection, text) {
      const guess = nearest(
        text,
        all(collection).flatMap(({ id, title }) => [id, title]),
      );
      return guess === undefined ? undefined : all(collection).find(({ id, title }) => id === guess || title === guess);
    },
  };
}

const danishOrder = new Intl.Collator('da', { numeric: true });

function namesOf(entries: readonly Entry[]): EntryName[] {
  return entries
    .filter(({ data }) => textAt(data, 'status') !== 'arkiveret')
    .map(({ id, data }) => ({ id, title: textAt(data, 'title') ?? textAt(data, 'name') ?? textAt(data, 'term') ?? id }))
    .sort((a, b) => danishOrder.compare(a.title, b.title));
}

/** A name without what does not count when it is looked up: case, sorts of hyphen, and white space and a full stop around it. */
export function foldedName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '')
    .toLowerCase();
}
