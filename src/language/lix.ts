/** How heavy a text is to read, and what it was counted from. */
export interface Readability {
  /** Words per sentence plus the percentage of words longer than six letters. Below 35 is easy, above 55 is very hard. */
  lix: number;
  words: number;
  sentences: readonly Sentence[];
}

/** One sentence of a text, by its place there: the text itself is asked for once in thousands of times. */
interface Sentence {
  start: number;
  end: number;
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

/** The sentences of a text that weigh most: many words, and long ones. */
export function heaviestSentences(text: string, { sentences }: Readability, count: number): string[] {
  return sentences
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, count)
    .map(({ start, end }) => text.slice(start, end).trim());
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
    const sentence = countWords(text, start, until);
    if (sentence.words > 0) found.push(sentence);
    start = until;
  }
  return found;
}

/** Only short words are abbreviations, so only so much is looked at. */
const longestWord = 20;

/** A stop after a known abbreviation, a number or a single letter goes on where a small letter or a digit follows. */
function isInsideSentence(text: string, start: number, stop: number, until: number): boolean {
  let next = until;
  while (isSpace(text.charCodeAt(next))) next += 1;
  if (next === until || !/^[\p{Ll}\d]/u.test(text.charAt(next))) return false;
  const from = Math.max(start, stop - longestWord);
  let begin = stop;
  while (begin > from && !isSpace(text.charCodeAt(begin - 1))) begin -= 1;
  const before = text
    .slice(begin, stop)
    .toLowerCase()
    .replace(/^[("”»]+/u, '');
  return abbreviations.has(before) || /^\d+$|^\p{L}$/u.test(before);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(String.fromCharCode(code)));
}

/** Words of more letters and digits than this are long. */
const short = 6;

/**
 * The words of a piece of text: letters and digits, held together by hyphens, apostrophes and inner stops. Every text of every entry is counted,
 * so it goes character by character.
 */
function countWords(text: string, start: number, end: number): Sentence {
  let words = 0;
  let longWords = 0;
  let isInWord = false;
  let weight = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? kindAt(text, at);
    if (kind !== other) {
      // A letter outside the first plane is two units long, and numerals such as ½ belong to a word and weigh nothing.
      const length = isFirstOfTwo(code) ? 2 : 1;
      if (!isInWord) weight = 0;
      isInWord = true;
      if (kind === letter) weight += length;
      at += length - 1;
    } else if (isInWord && !(isJoint(code) && at + 1 < end && kindAt(text, at + 1) !== other)) {
      isInWord = false;
      words += 1;
      if (weight > short) longWords += 1;
    }
  }
  if (isInWord) {
    words += 1;
    if (weight > short) longWords += 1;
  }
  return { start, end, words, longWords };
}

const other = 0;
const letter = 1;
const numeral = 2;

/** What each of the first characters is; the others are asked for one by one. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCodePoint(code)));

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return other;
  return kinds[code] ?? kindOf(String.fromCodePoint(code));
}

function kindOf(character: string): number {
  return /^[\p{L}\d]$/u.test(character) ? letter : /^\p{N}$/u.test(character) ? numeral : other;
}

function isFirstOfTwo(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** - ' ’ . , / */
function isJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 46 || code === 44 || code === 47;
}

function weight({ words, longWords }: Sentence): number {
  return words + (100 * longWords) / Math.max(words, 6);
}

function sum(sentences: readonly Sentence[], key: 'words' | 'longWords'): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0);
}
