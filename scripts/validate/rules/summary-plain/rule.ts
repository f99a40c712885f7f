import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  markup: (found: string) =>
    `Resuméet indeholder formatering (${found}), og den ville stå som tegn i lister og søgeresultater. Skriv ren tekst.`,
  unfinished: (found: string) => `Resuméet er ikke færdigt; der står "${found}". Skriv det færdigt.`,
};

const markup =
  /\*{1,2}(?=\S)[^*]+\*{1,2}|(?<![\p{L}\d])_{1,2}(?=\S)[^_]+_{1,2}|`|~~(?=\S)|\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|<\/?[a-z][^>]*>|&#?\w+;|^#{1,6} |^[-*+>] /iu;
const unfinished = /\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b/i;

/** A summary that is longer is too long, and patterns would take long over it. */
const longest = 2000;

/** A summary is finished plain text: it stands in lists and search results, where markup is not read. */
export const summaryPlain: Rule = {
  id: 'summary-plain',
  code: 'E24',
  severity: 'error',
  messages,
  *check({ data }) {
    const summary = textAt(data, 'summary')?.slice(0, longest);
    if (summary === undefined) return;
    const formatted = markup.exec(summary);
    if (formatted) yield { path: ['summary'], index: formatted.index, message: messages.markup(formatted[0]) };
    const note = unfinished.exec(summary);
    if (note) yield { path: ['summary'], index: note.index, message: messages.unfinished(note[0]) };
  },
};
