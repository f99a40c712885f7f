import { describe, expect, it } from 'vitest';

import { cleanWords } from './clean-words.ts';

describe('words from a document', () => {
  it.each([
    ['turned writing', '\u202eOmvendt\u202c', 'Omvendt'],
    ['a break without width and a hyphen nobody sees', 'køben\u200bhavner\u00addialog', 'københavnerdialog'],
    ['letters in two parts', 'A\u030angstro\u0308m', 'Ångström'],
    ['control characters', 'a\u0001b\u007fc', 'abc'],
    ['half a character', 'a\ud800b', 'ab'],
    ['a line separator', 'a\u2028b', 'a\nb'],
  ])('lose %s', (_name, typed, read) => {
    expect(cleanWords(typed)).toBe(read);
  });

  it.each(['Æ ø å é', '👩‍👩‍👧 🏳️‍🌈', 'a\u00a0b', 'العربية', 'linje\nlinje\tled'])('keep what is seen: %j', (text) => {
    expect(cleanWords(text)).toBe(text);
  });
});
