import { type Catalogue, entryOf, type PublishedEntry, referrersOf } from './published.ts';

/** Consultants still in their post on `today` (YYYY-MM-DD). */
export function activeConsultants(from: Catalogue, today: string): PublishedEntry<'consultants'>[] {
  return from.all.consultants.filter(({ data }) => data.until === undefined || data.until >= today);
}

/** A department's active consultants; where it has none, those of its stand-in. */
export function consultantsOfDepartment(
  from: Catalogue,
  department: PublishedEntry<'departments'>,
  today: string,
): PublishedEntry<'consultants'>[] {
  const own = activeConsultants(from, today).filter(({ data }) => data.department === department.id);
  if (own.length > 0 || department.data.standIn === undefined) return own;
  return activeConsultants(from, today).filter(({ data }) => data.department === department.data.standIn);
}

/** Whom to ask about a tool: those who say they help with it, then its owner. */
export function consultantsForTool(from: Catalogue, tool: PublishedEntry<'tools'>): PublishedEntry<'consultants'>[] {
  const helpers = referrersOf(from, 'consultants', tool).filter(({ data }) => data.helpsWith.tools?.includes(tool.id));
  return withOwner(from, helpers, tool.data.owner);
}

/** Whom to ask about a topic: those who know it, then the first contact's consultants. */
export function consultantsForTopic(
  from: Catalogue,
  topic: PublishedEntry<'topics'>,
  today: string,
): PublishedEntry<'consultants'>[] {
  const first = consultantsOfDepartment(from, entryOf(from, 'departments', topic.data.firstContact), today);
  const knowing = referrersOf(from, 'consultants', topic).filter(({ data }) =>
    data.helpsWith.topics?.includes(topic.id),
  );
  return [...new Set([...first, ...knowing])];
}

/** The owner where it is a person, or undefined where it is a mailbox. */
export function ownerOf(from: Catalogue, owner: string): PublishedEntry<'consultants'> | undefined {
  return owner.includes('@') ? undefined : entryOf(from, 'consultants', owner);
}

function withOwner(
  from: Catalogue,
  consultants: PublishedEntry<'consultants'>[],
  owner: string,
): PublishedEntry<'consultants'>[] {
  const person = ownerOf(from, owner);
  return person && !consultants.includes(person) ? [...consultants, person] : consultants;
}
