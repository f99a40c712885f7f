import type { Rule } from '../../rule.ts';
import { wordListName } from '../../spelling/word-list.ts';

/** What the rule says. */
export const messages = {
  unknown: (word: string, suggestions: readonly string[]) =>
    `"${word}" står ikke i ordbogen, og en stavefejl får læseren til at tvivle på resten. ${
      suggestions.length > 0 ? `Mener du ${oneOf(suggestions)}?` : 'Ret ordet, eller find et andet.'
    } Er det rigtigt, så skriv det i content/${wordListName}.`,
};

/** Every word is in the Danish dictionary or in the editors' own list. It is looked up with `--spell` only. */
export const wordsSpelled: Rule = {
  id: 'words-spelled',
  code: 'E27',
  severity: 'warning',
  messages,
  *check(entry, _catalogue, { spelling }) {
    for (const { word, place, suggestions } of spelling?.misspellingsIn(entry) ?? []) {
      yield { ...place, message: messages.unknown(word, suggestions) };
    }
  },
};

function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} eller ${quoted.at(-1)}` : (quoted[0] ?? '');
}
