import type { Catalogue } from '../../catalogue.ts';
import { passagesIn } from '../../passage.ts';
import type { Rule } from '../../rule.ts';
import type { SourceTexts } from '../../source-texts.ts';
import { textAt } from '../../typed-value.ts';

/** So many words in a row do not come out alike by chance. */
const tooMany = 12;
/** A quotation longer than this is a copy. */
const longestQuotation = 25;

/** What the rule says. */
export const messages = {
  copied: (count: number, source: string) =>
    `${count} ord i træk står ordret i kilden (${source}). Skriv det med egne ord, eller sæt højst ${longestQuotation} ord i <Quote source="…">.`,
  'quotation-long': (count: number) =>
    `Citatet er på ${count} ord, og det er mere, end man må gengive. Skær det ned til ${longestQuotation}, eller fortæl resten med egne ord.`,
};

/** Facts come from the sources; the sentences are our own. What is copied is found with `--sources`. */
export const wordsOwn: Rule = {
  id: 'words-own',
  code: 'E23',
  severity: 'error',
  messages,
  *check(entry, catalogue, { sources }) {
    const copied = sources ? runsIn(sources) : new Map<string, string>();
    for (const { text, isQuoted, placeAt } of passagesIn(entry)) {
      if (!isQuoted && !sources) continue;
      const words = wordsIn(text);
      if (isQuoted) {
        if (words.length > longestQuotation) yield { ...placeAt(0), message: messages['quotation-long'](words.length) };
        continue;
      }
      let start: number | undefined;
      let file = '';
      for (let at = 0; at <= words.length; at += 1) {
        const found = copied.get(runAt(words, at));
        if (found !== undefined) {
          start ??= at;
          file = found;
        } else if (start !== undefined) {
          const index = words[start]?.index ?? 0;
          yield { ...placeAt(index), message: messages.copied(at - start + tooMany - 1, nameOf(file, catalogue)) };
          start = undefined;
        }
      }
    }
  },
};

interface Word {
  text: string;
  index: number;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0].toLowerCase(),
    index: match.index,
  }));
}

function runAt(words: readonly Word[], at: number): string {
  const run = words.slice(at, at + tooMany);
  return run.length === tooMany ? run.map(({ text }) => text).join(' ') : '';
}

const known = new WeakMap<SourceTexts, ReadonlyMap<string, string>>();

/** Every run of words in the sources, and the file it stands in. */
function runsIn(sources: SourceTexts): ReadonlyMap<string, string> {
  const seen = known.get(sources);
  if (seen) return seen;
  const runs = new Map<string, string>();
  for (const [file, text] of sources) {
    const words = wordsIn(text);
    for (let at = 0; at + tooMany <= words.length; at += 1) runs.set(runAt(words, at), file);
  }
  known.set(sources, runs);
  return runs;
}

function nameOf(file: string, catalogue: Catalogue): string {
  return catalogue.in('sources').find(({ data }) => textAt(data, 'file') === file)?.id ?? file;
}
