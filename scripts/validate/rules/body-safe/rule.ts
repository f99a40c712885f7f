import { checkTree } from '#mdx/guard.ts';

import { type Entry, overload } from '../../entry.ts';
import type { Rule } from '../../rule.ts';

/** What the rule says. */
export const messages = {
  guarded: (message: string) => message,
  'not-closed': (name: string) =>
    `<${name}> bliver ikke lukket, så resten af siden ville forsvinde ind i det. Skriv </${name}> efter teksten.`,
  'not-opened': (name: string) =>
    `</${name}> lukker noget, der ikke er åbnet. Slet det, eller skriv <${name}> foran teksten.`,
  'bare-less-than': () => 'Tegnet < læses som begyndelsen på et mærke. Skriv \\< for et mindre end-tegn.',
  'open-brace': () => 'Tegnet { læses som begyndelsen på kode. Skriv \\{, eller brug almindelige parenteser.',
  overload: () =>
    'Teksten er for stor, for dybt indrykket eller fuld af krøllede parenteser, så den kan ikke læses. Del den i flere sider, eller fjern det, der ikke er tekst.',
  code: () =>
    'Teksten læses som kode, og den kan ikke forstås. Begynder linjen med import eller export, eller står der krøllede parenteser? Skriv sætningen om.',
};

/** A body holds nothing that runs as code and nothing the site cannot show. The same check runs inside the build. */
export const bodySafe: Rule = {
  id: 'body-safe',
  code: 'E26',
  severity: 'error',
  messages,
  *check(entry) {
    if (entry.bodyFault) yield { point: entry.bodyFault, message: unreadable(entry.bodyFault) };
    if (!entry.body) return;
    for (const { message, ...point } of checkTree(entry.body, entry.text)) {
      yield { point, message: messages.guarded(message) };
    }
  },
};

/** The parser's English reason, told by what it is about. */
function unreadable({ reason }: NonNullable<Entry['bodyFault']>): string {
  if (reason === overload) return messages.overload();
  const name = /`<\/?([^>`]*)>?`/.exec(reason)?.[1] ?? '';
  if (reason.startsWith('Expected a closing tag')) return messages['not-closed'](name);
  if (reason.startsWith('Unexpected closing tag')) return messages['not-opened'](name);
  if (reason.includes('in expression')) return messages['open-brace']();
  return reason.includes('mdx-jsx') ? messages['bare-less-than']() : messages.code();
}
