import type { MdastNode } from 'satteri';

import { nodesIn } from '../../body.ts';
import type { Catalogue } from '../../catalogue.ts';
import { isQuote, passagesIn } from '../../passage.ts';
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
    for (const quote of nodesIn(entry.body)) {
      if (!isQuote(quote)) continue;
      const { length } = wordsIn(quotationText(quote));
      const { position } = [...nodesIn(quote)].find(({ type }) => type === 'text') ?? quote;
      if (length > longestQuotation) {
        yield { point: position?.start ?? { line: 1, column: 1 }, message: messages['quotation-long'](length) };
      }
    }
    if (!sources) return;
    const copied = runsIn(sources);
    for (const { text, isQuoted, placeAt } of passagesIn(entry)) {
      if (isQuoted) continue;
      const words = wordsIn(text);
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

const inline: ReadonlySet<MdastNode['type']> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

/** The text of a quotation as a whole, however it is set: with bold words, in several paragraphs or as a list. */
function quotationText(quote: MdastNode): string {
  const pieces = Array.from(nodesIn(quote), (node) =>
    node.type === 'text' || node.type === 'inlineCode' ? node.value : inline.has(node.type) ? '' : ' ',
  );
  return pieces.join('');
}

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
