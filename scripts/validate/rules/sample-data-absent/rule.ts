import type { Rule } from '../../rule.ts';
import { textAt, valueAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  sample: () =>
    'Siden er eksempeldata (demo: true), og opfundne personer og datoer må ikke komme i drift. Skriv de rigtige oplysninger og demo: false, eller giv den status kladde.',
};

/** Invented people, mailboxes and dates never reach the site in production. */
export const sampleDataAbsent: Rule = {
  id: 'sample-data-absent',
  code: 'E21',
  severity: 'error',
  messages,
  *check({ data }, _catalogue, { environment }) {
    const isShown = environment === 'production' && textAt(data, 'status') === 'publiceret';
    if (isShown && valueAt(data, 'demo') === true) yield { path: ['demo'], message: messages.sample() };
  },
};
