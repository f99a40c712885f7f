import { nearest } from '#language/nearest.ts';
import { type CollectionName, kinds } from '#schema/index.ts';
import type { Reference } from '#schema/reference-walk.ts';
import { statuses } from '#schema/vocabularies.ts';

import type { Catalogue } from '../../catalogue.ts';
import { outlineOf } from '../../outline.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  dangling: (id: string, collection: CollectionName, guess: string | undefined) =>
    `"${id}" er ikke id på ${nounPhrase(collection)}, så linket ville ikke føre nogen steder hen. ${guess ? `Mente du "${guess}"?` : `Se id'erne i mappen ${collection}.`}`,
  elsewhere: (id: string, collection: CollectionName, actual: CollectionName) =>
    `"${id}" er id på ${nounPhrase(actual)}, men her skal stå id på ${nounPhrase(collection)}. Vælg et id fra mappen ${collection}.`,
  unpublished: (id: string, status: string) =>
    `"${id}" har status ${status}, så læseren ville ikke kunne åbne siden. Publicér den også, eller fjern henvisningen.`,
};

/** Every id typed in an entry is that of an entry, and what is published refers only to what is published. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  code: 'E2',
  severity: 'error',
  messages,
  *check(entry, catalogue) {
    const isPublished = textAt(entry.data, 'status') === 'publiceret';
    for (const { reference, place } of outlineOf(entry).references) {
      const message = messageFor(reference, isPublished, catalogue);
      if (message) yield { ...place, message };
    }
  },
};

function messageFor({ collection, id }: Reference, isPublished: boolean, catalogue: Catalogue): string | undefined {
  const target = catalogue.find(collection, id);
  if (!target) {
    const guess = nearest(
      id,
      catalogue.in(collection).map((entry) => entry.id),
    );
    const actual = guess ? undefined : catalogue.entries.find((entry) => entry.id === id)?.collection;
    return actual ? messages.elsewhere(id, collection, actual) : messages.dangling(id, collection, guess);
  }
  const status = statuses.ids.find((known) => known === textAt(target.data, 'status'));
  return isPublished && status && status !== 'publiceret' ? messages.unpublished(id, status) : undefined;
}

function nounPhrase(collection: CollectionName): string {
  const { singular } = kinds[collection];
  const isNeuter = ['princip', 'værktøj', 'eksempel', 'emne', 'begreb'].includes(singular);
  return `${isNeuter ? 'et' : 'en'} ${singular}`;
}
