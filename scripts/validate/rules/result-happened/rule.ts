import type { Rule } from '../../rule.ts';
import { textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  expected: (word: string) =>
    `Der står "${word}", men feltet fortæller, hvad der skete. En plan er ikke et resultat: Skriv det under det, vi ikke ved, eller skriv, hvem der ventede det.`,
};

const expectation =
  /(?<!\p{L})(?:forventes|forventedes|planlægges|er planlagt|er planen|vil blive|skal blive|bør|er tænkt som|lægges der op til|håber på)(?!\p{L})/iu;

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
    const found = expectation.exec(text);
    // Where the text says that it tells of proposals, "bør" is what was proposed.
    if (found && !/forslag|foreslå|anbefal|scenari/iu.test(text))
      yield { path: [key], index: found.index, message: messages.expected(found[0]) };
  },
};
