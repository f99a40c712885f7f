import { nearest } from '#language/nearest.ts';
import { type CollectionName, collectionNames, kinds } from '#schema/index.ts';

/** The English word for one entry of each kind, as it is typed on the command line. */
export const kindWords = {
  principles: 'principle',
  tools: 'tool',
  cases: 'case',
  departments: 'department',
  consultants: 'consultant',
  events: 'event',
  entrances: 'entrance',
  topics: 'topic',
  sources: 'source',
  terms: 'term',
  routes: 'route',
  pages: 'page',
} as const satisfies Record<CollectionName, string>;

/** The kind a word names: in English or Danish, in singular or plural, with Danish letters or without. */
export function kindNamed(word: string): CollectionName | undefined {
  const wanted = plain(word);
  return collectionNames.find((name) => wordsFor(name).includes(wanted));
}

/** The kind that a mistyped word most likely names. */
export function kindLike(word: string): CollectionName | undefined {
  const guess = nearest(plain(word), collectionNames.flatMap(wordsFor));
  return collectionNames.find((name) => guess !== undefined && wordsFor(name).includes(guess));
}

/** The kinds in words: `case (eksempel), tool (værktøj) …`. */
export function listedKinds(names: readonly CollectionName[] = collectionNames): string {
  return names.map((name) => `${kindWords[name]} (${kinds[name].singular})`).join(', ');
}

function wordsFor(name: CollectionName): string[] {
  const { singular, plural } = kinds[name];
  return [kindWords[name], name, singular, plural].map(plain);
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/\s+/g, '-');
}
