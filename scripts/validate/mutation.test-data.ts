/** Numbers that are the same each time: a test that fails can be run again. */
export type Random = (below: number) => number;

/** A source of numbers below 2^32 that begins at a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

/** A number that can be a CPR number and is nobody's: the 31st of December 1899 or 1999, and four digits. */
export const cprNumber = '311299-8765';

const cprForms = [cprNumber, '3112998765', '31 12 99 8765', '311299 – 8765', '311299\u20118765', '31.12.99-8765'];

/** Pieces that have a meaning to one of the parsers, or that parsers stumble over. */
const pieces = [
  '---\n',
  '\n---\n\n',
  '---',
  '+++\n',
  '\r\n',
  '\r',
  '\u2028',
  '\0',
  '\uFEFF',
  '\uD83D',
  '😀',
  'e\u0301',
  '\t',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!js/function ',
  '!x ',
  '|\n  ',
  '>-\n  ',
  '"',
  "'",
  '\\',
  '#',
  ' #',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</Note>',
  '<Note>',
  '<Note title="',
  '<Quote source="x">',
  '<script>alert(1)</script>',
  '<!--',
  '{/*',
  'import x from "y"\n',
  'export const x = 1\n',
  '![](',
  '[a](javascript:alert(1))',
  '[a]: ',
  '`',
  '```\n',
  '| a | b |\n|---|---|\n',
  '$$',
  '~~',
  '&amp;',
  '&#x0;',
  '1e999',
  '.nan',
  '0x1F',
  '2026-02-30',
  'null',
  '~',
  '__proto__: 1\n',
  'constructor: 1\n',
  'toString: [1]\n',
  'status: publiceret\n',
  '"\\uD800"',
  '%YAML 1.2\n',
  '...\n',
];

/** A text changed in one of many ways, and now and then in several. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  let result = text;
  for (let count = 1 + random(3); count > 0; count -= 1) result = once(result, others, random);
  return result;
}

/** Bytes that are no text. */
export function noise(random: Random): string {
  return Buffer.from(Array.from({ length: random(400) }, () => random(256))).toString('utf8');
}

function once(text: string, others: readonly string[], random: Random): string {
  const at = random(text.length + 1);
  const length = random(1 + random(200));
  const pick = <Item>(list: readonly Item[]): Item => list[random(list.length)] as Item;
  const put = (piece: string) => text.slice(0, at) + piece + text.slice(at);
  const lines = text.split('\n');
  const line = random(lines.length);
  switch (random(16)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + length);
    case 3:
      return put(text.slice(at, at + length));
    case 4:
      return put(pick(pieces).repeat(1 + random(4)));
    case 5:
      return put(pick(cprForms));
    case 6:
      return lines.toSpliced(line, 1).join('\n');
    case 7:
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 8:
      return lines.toSpliced(line, 1, `${' '.repeat(random(9))}${(lines[line] ?? '').trimStart()}`).join('\n');
    case 9:
      return text.replaceAll('\n', pick(['\r\n', '\r', '\n\n']));
    case 10:
      return lines.toSpliced(line, 1, (lines[line] ?? '').replace(/:.*$/u, `: ${pick(pieces)}`)).join('\n');
    case 11:
      return put(pick(others).slice(random(500)).slice(0, 300));
    case 12:
      return put(pick(['(', '[', '{', '> ', '- ', '*', '_', '<Note>', '  ', '&', '"', '#']).repeat(1 + random(300)));
    case 13:
      return put(noise(random));
    case 14:
      return put('x'.repeat(random(20_000)));
    default:
      return lines.toSpliced(line, 1, `${pick(pieces)}${lines[line] ?? ''}`).join('\n');
  }
}
