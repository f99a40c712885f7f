import { nearest } from '#language/nearest.ts';

import { readDanishDate } from './danish-date.ts';
import { type EntryNames, foldedName } from './entry-names.ts';
import type { Choice, FieldShape } from './field-shape.ts';

/** What an author's words came to: a value as it stands in a file, or what is wrong with them, in Danish. */
export type Answer = { value: unknown } | { problem: string };

/**
 * Reads what an author wrote in a flag, a prompt or a Word table. Labels, titles, Danish dates and numbers, ja and nej are understood;
 * lengths are left to the validator, so that no text is lost for being too long.
 */
export function readAnswer(shape: FieldShape, text: string, names: EntryNames): Answer {
  const words = text.normalize('NFC').trim();
  switch (shape.type) {
    case 'line':
    case 'phone':
    case 'email':
    case 'url':
      return { value: words.replace(/\s+/gu, ' ') };
    case 'prose':
      return { value: paragraphsOf(words).join('\n\n') };
    case 'number':
      return numberAnswer(words);
    case 'boolean':
      return booleanAnswer(words);
    case 'date':
    case 'partial-date':
      return dateAnswer(words, shape.type);
    case 'moment':
      return { value: readDanishDate(words) ?? words };
    case 'choice':
      return choiceAnswer(words, shape.choices);
    case 'reference':
      return referenceAnswer(words, shape, names);
    case 'list':
      return listAnswer(words, shape.item, names);
    case 'group':
      return { problem: 'skal udfyldes felt for felt' };
  }
}

/** The paragraphs of a text: parts between blank lines, each on one line. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function numberAnswer(words: string): Answer {
  const plain = /^-?\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/u.test(words.replaceAll('\u00a0', ' '))
    ? words.replace(/[.\s]/gu, '')
    : words;
  const number = Number(plain.replace(',', '.'));
  return plain === '' || Number.isNaN(number)
    ? { problem: `"${words}" er ikke et tal; skriv kun tallet, fx 1100 eller 12,5` }
    : { value: number };
}

const yes: ReadonlySet<string> = new Set(['ja', 'j', 'true', 'x', '☒', '☑', '✓']);
const no: ReadonlySet<string> = new Set(['nej', 'n', 'false', '☐']);

function booleanAnswer(words: string): Answer {
  const word = words.toLowerCase().replace(/[.!]$/u, '');
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { problem: `"${words}" kan ikke bruges; skriv ja eller nej` };
}

function dateAnswer(words: string, type: 'date' | 'partial-date'): Answer {
  const date = readDanishDate(words);
  if (date !== undefined && (type === 'partial-date' || date.length === 10)) return { value: date };
  const example = type === 'date' ? '12. marts 2026' : '2026, marts 2026 eller 12. marts 2026';
  return { problem: `"${words}" er ikke en dato, der kan læses; skriv fx ${example}` };
}

function choiceAnswer(words: string, choices: readonly Choice[]): Answer {
  const wanted = foldedName(words);
  const found = choices.find(
    ({ value, label }) => foldedName(String(value)) === wanted || foldedName(label) === wanted,
  );
  if (found) return { value: found.value };
  const guess = nearest(
    words,
    choices.flatMap(({ value, label }) => [String(value), label]),
  );
  const allowed = choices.map(({ label }) => label).join(', ');
  return {
    problem: `"${words}" findes ikke; ${guess === undefined ? '' : `mente du "${guess}"? `}vælg mellem: ${allowed}`,
  };
}

function referenceAnswer(
  words: string,
  { collection, orEmail }: Extract<FieldShape, { type: 'reference' }>,
  names: EntryNames,
): Answer {
  if (orEmail && /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(words)) return { value: words };
  const found = names.find(collection, words);
  if (found) return { value: found.id };
  const guess = names.suggest(collection, words);
  return {
    problem: `"${words}" findes ikke; ${guess ? `mente du "${guess.title}" (${guess.id})?` : `skriv navnet, som det står på siden, eller id'et fra content/${collection}/`}`,
  };
}

/** Items stand on lines of their own, or between semicolons or commas where no item holds one. */
function listAnswer(words: string, item: FieldShape, names: EntryNames): Answer {
  const isText = item.type === 'prose' || item.type === 'line';
  const whole = isText ? undefined : readAnswer(item, words, names);
  if (whole && 'value' in whole) return { value: [whole.value] };
  const lines = words.split(/[\n;]/u);
  const separate = item.type === 'prose' || lines.length > 1 ? lines : words.split(',');
  const answers = separate
    .map((part) => part.replace(/^\s*(?:[-–•·*]|\d+[.)])\s+/u, '').trim())
    .filter((part) => part !== '')
    .map((part) => readAnswer(item, part, names));
  const problems = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []));
  const values = answers.flatMap((answer) => ('value' in answer ? [answer.value] : []));
  return problems.length > 0 ? { problem: problems.join('. ') } : { value: [...new Set(values)] };
}
