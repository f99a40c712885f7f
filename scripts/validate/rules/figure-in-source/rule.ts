import { numbersIn, wordsFor } from '../../danish-number.ts';
import type { Rule } from '../../rule.ts';
import { listAt, numberAt, textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'not-there': (figure: string, file: string) =>
    `Tallet ${figure} findes ikke i kilden (${file}). Slå det efter, og ret tallet eller kilden, eller skriv regnestykket i calculated.`,
  'no-text': (file: string) =>
    `Kildens tekst "${file}" ligger ikke i mappen med kilder, så tallene kan ikke slås efter. Ret navnet, eller læg filen der.`,
};

/** A figure said to come from one of the archived sources is really in it. It runs with `--sources`. */
export const figureInSource: Rule = {
  id: 'figure-in-source',
  code: 'E11',
  severity: 'error',
  messages,
  *check(entry, catalogue, { sources }) {
    if (!sources) return;
    const file = textAt(entry.data, 'file');
    if (entry.collection === 'sources' && file && !sources.has(file))
      yield { path: ['file'], message: messages['no-text'](file) };
    if (entry.collection !== 'cases') return;
    for (const [index, fact] of listAt(entry.data, 'facts').entries()) {
      const from = textAt(catalogue.find('sources', textAt(fact, 'source') ?? '')?.data, 'file');
      const text = from === undefined ? undefined : sources.get(from);
      if (from === undefined || text === undefined || textAt(fact, 'calculated') !== undefined) continue;
      for (const key of ['value', 'valueMax']) {
        const value = numberAt(fact, key);
        if (value === undefined || holds(text, value)) continue;
        yield { path: ['facts', index, key], message: messages['not-there'](value.toLocaleString('da-DK'), from) };
      }
    }
  },
};

/** With digits, however the thousands are set apart, or in words; a source that lost its ligatures has "re" for "fire". */
function holds(text: string, value: number): boolean {
  const written = numbersOf(text);
  if (written.has(value)) return true;
  // Where a table's heading says that it counts in millions or thousands, the number itself stands without them.
  if (value >= 1e6 && /mio|mill/iu.test(text) && written.has(value / 1e6)) return true;
  if (value >= 1e3 && /tusind|t\.? ?kr|1\.?000 kr/iu.test(text) && written.has(value / 1e3)) return true;
  return wordsFor(value).some((word) => hasWord(text, word) || hasWord(text, word.replace(/f[il]?/u, '')));
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);
}

const known = new Map<string, ReadonlySet<number>>();

function numbersOf(text: string): ReadonlySet<number> {
  const numbers =
    known.get(text) ??
    new Set(
      numbersIn(text).flatMap(({ value, text: written }) => [
        value,
        // Without the `mio.` after it, since a fact may carry that in its unit; and columns of a table set apart by spaces alone.
        ...[written, ...written.split(/[ \u00a0]/)].map((part) => Number(part.replaceAll('.', '').replace(',', '.'))),
      ]),
    );
  known.set(text, numbers);
  return numbers;
}
