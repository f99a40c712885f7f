import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  expected: (word: string) =>
    `Der står "${word}", men feltet fortæller, hvad der skete. En plan er ikke et resultat: Skriv det under det, vi ikke ved, eller skriv, hvem der ventede det.`,
};

const expectation =
  /(?<!\p{L})(?:forventes|forventedes|planlægges|er planlagt|er planen|vil blive|skal blive|bør|er tænkt som|lægges der op til|håber på)(?!\p{L})/giu;

/** Where a text says that it tells of proposals, what they say is told as theirs. */
const proposal = /forslag|foreslå|anbefal|scenari/iu;

/** What was only expected, planned or wished for is not told as a result. */
export const resultHappened: Rule = {
  id: 'result-happened',
  code: 'E12',
  severity: 'warning',
  messages,
  *check({ collection, data }) {
    const key = collection === 'cases' ? 'result' : collection === 'events' ? 'roundup' : undefined;
    if (key === undefined || (key === 'roundup' && textAt(data, 'state') !== 'gennemfoert')) return;
    const text = textAt(data, key) ?? '';
    for (const { 0: found, index } of text.matchAll(expectation)) {
      // "bør" is how proposals are worded, sentence after sentence; the rest must stand beside the proposal itself.
      const about = found.toLowerCase() === 'bør' ? text : sentenceAt(text, index);
      if (!proposal.test(about)) yield { path: [key], index, message: messages.expected(found) };
    }
  },
};

function sentenceAt(text: string, index: number): string {
  const start = Math.max(...['. ', '.\n', '! ', '? '].map((end) => text.lastIndexOf(end, index)));
  const end = text.slice(index).search(/[.!?](?:\s|$)/u);
  return text.slice(start + 1, end === -1 ? undefined : index + end);
}
