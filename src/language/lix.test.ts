import { describe, expect, it } from 'vitest';

import { heaviestSentences, readability } from './lix.ts';

describe('readability', () => {
  it('adds words per sentence and the percentage of long words', () => {
    // 4 sentences, 20 words, 2 of them longer than six letters: 20 / 4 + 100 * 2 / 20 = 15.
    const text =
      'Hunden gik en tur. Katten blev inde hele dagen. Vi spiste kage. Bagefter vaskede barnet alle de små kopper op.';
    expect(readability(text)).toMatchObject({ words: 20, lix: 15 });
  });

  it.each([
    ['En. To! Tre? Fire: fem', 5],
    ['Der kom ca. 80 til mødet den 3. maj kl. 9.', 1],
    ['Der var 1.100 forslag og 7,5 mio. kr. i puljen.', 1],
    ['Mødet var kl. 10. Alle kom.', 2],
    ['En overskrift\n\nOg et afsnit\nover to linjer.', 2],
    ['Han sagde: "Kom nu!" Så gik de.', 3],
    ['Er det sådan … ja.', 2],
    ['', 0],
    ['   \n\n ', 0],
  ])('counts the sentences of %j', (text, count) => {
    expect(readability(text).sentences).toHaveLength(count);
  });

  it.each([
    ['høring', 0],
    ['høringer', 1],
    ['sekser', 0],
    ['ø-beboere', 1],
    ['2023/2024', 1],
    ['Ældreråd', 1],
  ])('counts %s as %i long words', (word, longWords) => {
    expect(readability(word).sentences[0]?.longWords).toBe(longWords);
  });

  it('counts words as a pattern would, whatever they are made of', () => {
    const pieces = [
      'hest',
      'ø',
      'Å',
      'é',
      '-',
      "'",
      '’',
      '.',
      ',',
      '/',
      ' ',
      '7',
      '½',
      '😀',
      '𝒜',
      'ß',
      'ﬁ',
      '一',
      '\u0301',
      '–',
      '\n',
      ' ',
    ];
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length] ?? '').join('');
      const words = text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
      const long = words.filter((word) => word.replace(/[^\p{L}\d]/gu, '').length > 6);
      const { sentences } = readability(text);
      const sum = (key: 'words' | 'longWords') => sentences.reduce((total, sentence) => total + sentence[key], 0);
      expect([text, sum('words'), sum('longWords')]).toEqual([text, words.length, long.length]);
    }
  });

  it('gives an empty text no weight', () => {
    expect(readability('')).toEqual({ lix: 0, words: 0, sentences: [] });
  });
});

describe('heaviestSentences', () => {
  it('names the heaviest first', () => {
    const text = 'Kort. Kommunalbestyrelsens ressortomlægning forudsætter tværgående koordinering. Vi mødes og taler.';
    expect(heaviestSentences(text, readability(text), 2)).toEqual([
      'Kommunalbestyrelsens ressortomlægning forudsætter tværgående koordinering.',
      'Vi mødes og taler.',
    ]);
  });
});
