/** How heavy a text is to read, and what it was counted from. */
export interface Readability {
  /** Words per sentence plus the percentage of words longer than six letters. Below 35 is easy, above 55 is very hard. */
  lix: number;
  words: number;
  sentences: readonly Sentence[];
}

/** One sentence of a text. */
export interface Sentence {
  text: string;
  /** Where in the text it begins. */
  start: number;
  words: number;
  longWords: number;
}

/**
 * Björnsson's LIX. A sentence ends at a full stop, question mark, exclamation mark or colon before a space, and at every line break in a
 * row of two, since headings and list items are sentences too. Numbers and abbreviations with inner stops do not end one.
 */
export function readability(text: string): Readability {
  const sentences = sentencesIn(text);
  const words = sum(sentences, 'words');
  const longWords = sum(sentences, 'longWords');
  const lix = words === 0 ? 0 : words / sentences.length + (100 * longWords) / words;
  return { lix: Math.round(lix), words, sentences };
}

/** The sentences that weigh most: many words, and long ones. */
export function heaviestSentences({ sentences }: Readability, count: number): Sentence[] {
  return [...sentences].sort((a, b) => weight(b) - weight(a)).slice(0, count);
}

const abbreviations: ReadonlySet<string> = new Set(
  'bl.a|ca|dvs|etc|evt|f.eks|fx|inkl|jf|kl|kr|m.fl|m.m|m.v|maks|mia|mio|min|mv|nr|o.l|osv|pct|pr|s|sml|stk|tlf|vedr'.split(
    '|',
  ),
);

function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?:…]+["”»’')\]]*(?=\s|$)|\n[ \t]*\n|$/gu)) {
    const until = end.index + end[0].length;
    if (end[0].startsWith('.') && isInsideSentence(text, start, end.index, until)) continue;
    const piece = text.slice(start, until);
    const words = wordsIn(piece);
    if (words.length > 0) {
      const lead = piece.length - piece.trimStart().length;
      found.push({
        text: piece.trim(),
        start: start + lead,
        words: words.length,
        longWords: words.filter((word) => word.replace(/[^\p{L}\d]/gu, '').length > 6).length,
      });
    }
    start = until;
  }
  return found;
}

/** Only short words are abbreviations, so only so much is looked at. */
const longestWord = 20;

/** A stop after a known abbreviation, a number or a single letter goes on where a small letter or a digit follows. */
function isInsideSentence(text: string, start: number, stop: number, until: number): boolean {
  const follows = /^\s+(\S)/u.exec(text.slice(until))?.[1];
  if (follows === undefined) return false;
  const before =
    /(\S+)$/u
      .exec(text.slice(Math.max(start, stop - longestWord), stop))?.[1]
      ?.toLowerCase()
      .replace(/^[("”»]+/u, '') ?? '';
  const isSmall = /[\p{Ll}\d]/u.test(follows);
  return isSmall && (abbreviations.has(before) || /^\d+$|^\p{L}$/u.test(before));
}

/** The words of a text: letters and digits, held together by hyphens, apostrophes and inner stops. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

function weight({ words, longWords }: Sentence): number {
  return words + (100 * longWords) / Math.max(words, 6);
}

function sum(sentences: readonly Sentence[], key: 'words' | 'longWords'): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0);
}
