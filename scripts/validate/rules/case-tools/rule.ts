import type { Rule } from '../../rule.ts';
import { listAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'no-tool': () =>
    'Eksemplet viser ikke noget værktøj i brug, så læseren kan ikke komme fra eksemplet til metoden. Skriv mindst ét id i tools.',
  'no-case': () =>
    'Intet eksempel bruger værktøjet, så siden viser det som "Beskrevet". Skriv et eksempel, eller føj værktøjet til et, der har brugt det.',
};

/** A published case shows a tool in use; a tool that no case shows is only described. */
export const caseTools: Rule = {
  id: 'case-tools',
  code: 'E6',
  severity: 'error',
  messages,
  claim({ kind, path }, { collection }) {
    const isAboutTools = collection === 'cases' && path.length === 1 && path[0] === 'tools';
    return isAboutTools && (kind === 'missing' || kind === 'too-short') ? messages['no-tool']() : undefined;
  },
  *checkAll(catalogue) {
    const used = new Set(catalogue.published('cases').flatMap(({ data }) => listAt(data, 'tools')));
    for (const entry of catalogue.published('tools')) {
      if (!used.has(entry.id)) yield { entry, path: ['title'], severity: 'warning', message: messages['no-case']() };
    }
  },
};
