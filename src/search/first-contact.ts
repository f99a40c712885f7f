import type { IndexedPage } from './language-file.ts';

/** Whom to turn to first, and for which topic. */
export interface FirstContact {
  topic: IndexedPage;
  /** Whether the topic is near, and not only where everybody may begin. */
  isNear: boolean;
  /** The consultant of the topic's first department, where it has one. */
  contact: IndexedPage | undefined;
}

/** The topic of everything that has no topic of its own. */
const fallback = '/emner/paa-tvaers/';

/**
 * The first contact for the nearest topic: the first of the pages given that is a topic, or else the topic for what nobody can
 * place. Undefined where the site has neither.
 */
export function findFirstContact(
  nearest: readonly IndexedPage[],
  pages: readonly IndexedPage[],
): FirstContact | undefined {
  const near = nearest.find(isTopic);
  const topic = near ?? pages.find(({ address }) => address === fallback);
  const department = topic?.facets.forvaltning?.[0];
  if (!topic || department === undefined) return undefined;
  const contact = pages.find(
    ({ facets }) => facets.type?.[0] === 'konsulenter' && facets.forvaltning?.[0] === department,
  );
  return { topic, isNear: near !== undefined, contact };
}

/** The list of all topics is of the same type and has no department. */
function isTopic({ facets }: IndexedPage): boolean {
  return facets.type?.[0] === 'emner' && facets.forvaltning !== undefined;
}
