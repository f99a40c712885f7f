import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entry.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'owner-left': (id: string, until: string, standIn: string | undefined) =>
    `Ejeren "${id}" stoppede ${until}, så ingen holder siden sand. ${standIn ? `Skriv "${standIn}" i stedet, eller find en anden.` : 'Skriv en anden ejer.'}`,
  'deputy-left': (id: string, until: string) =>
    `Stedfortræderen "${id}" stoppede ${until}, så ingen tager over. Skriv en anden, eller slet linjen.`,
};

/** Whoever looks after a page is still there. */
export const ownerActive: Rule = {
  id: 'owner-active',
  code: 'E7',
  severity: 'error',
  messages,
  *check(entry, catalogue, { today }) {
    if (textAt(entry.data, 'status') === 'arkiveret') return;
    const owner = consultant(catalogue, entry, 'owner');
    const ownerUntil = textAt(owner?.data, 'until');
    if (owner && ownerUntil && ownerUntil < today) {
      yield {
        path: ['owner'],
        message: messages['owner-left'](owner.id, ownerUntil, standInFor(owner, entry, catalogue, today)),
      };
    }
    const deputy = consultant(catalogue, entry, 'deputy');
    const deputyUntil = textAt(deputy?.data, 'until');
    if (deputy && deputyUntil && deputyUntil < today) {
      yield { path: ['deputy'], message: messages['deputy-left'](deputy.id, deputyUntil) };
    }
  },
};

function consultant(catalogue: Catalogue, { data }: Entry, key: string): Entry | undefined {
  const id = textAt(data, key);
  return id === undefined ? undefined : catalogue.find('consultants', id);
}

/** The page's own deputy, then a colleague in the department, then one in the department that stands in for it. */
function standInFor(owner: Entry, entry: Entry, catalogue: Catalogue, today: string): string | undefined {
  const active = catalogue
    .published('consultants')
    .filter(({ id, data }) => id !== owner.id && (textAt(data, 'until') ?? today) >= today);
  const department = textAt(owner.data, 'department');
  const standIn = textAt(catalogue.find('departments', department ?? '')?.data, 'standIn');
  const inDepartment = (wanted: string | undefined) =>
    active.find(({ data }) => wanted !== undefined && textAt(data, 'department') === wanted);
  const deputy = active.find(({ id }) => id === textAt(entry.data, 'deputy'));
  return (deputy ?? inDepartment(department) ?? inDepartment(standIn))?.id;
}
