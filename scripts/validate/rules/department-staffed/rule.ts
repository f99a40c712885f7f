import type { Catalogue } from '../../catalogue.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  unstaffed: (name: string) =>
    `${name} har ingen konsulent, der er her endnu, så kollegerne har ingen at spørge. Tilføj en konsulent, eller skriv vacant: true og en afløser (standIn).`,
  loop: (path: string) => `Afløserne går i ring (${path}), så ingen svarer. Vælg en forvaltning, der har en konsulent.`,
};

/** Every department has someone to ask, itself or through the one that stands in for it. */
export const departmentStaffed: Rule = {
  id: 'department-staffed',
  code: 'E19',
  severity: 'error',
  messages,
  *checkAll(catalogue, { today }) {
    for (const entry of catalogue.published('departments')) {
      const standIn = textAt(entry.data, 'standIn');
      if (isStaffed(catalogue, entry.id, today)) continue;
      if (standIn === undefined) {
        yield { entry, path: ['code'], message: messages.unstaffed(textAt(entry.data, 'name') ?? entry.id) };
        continue;
      }
      const ring = ringOf(catalogue, entry.id, today);
      if (ring) yield { entry, path: ['standIn'], message: messages.loop(ring.join(' → ')) };
    }
  },
};

function isStaffed(catalogue: Catalogue, department: string, today: string): boolean {
  return catalogue
    .published('consultants')
    .some(({ data }) => textAt(data, 'department') === department && (textAt(data, 'until') ?? today) >= today);
}

/** The departments a question would be sent round, where following the stand-ins leads back to one of them. */
function ringOf(catalogue: Catalogue, start: string, today: string): string[] | undefined {
  const passed = [start];
  for (;;) {
    const next = textAt(catalogue.find('departments', passed.at(-1) ?? '')?.data, 'standIn');
    if (next === undefined) return undefined;
    if (passed.includes(next)) return [...passed, next];
    if (isStaffed(catalogue, next, today)) return undefined;
    passed.push(next);
  }
}
