import { describe, expect, it } from 'vitest';

import { fold, stripMarks, words } from './fold.ts';

describe('fold', () => {
  it.each([
    ['værktøj', 'vaerktoej'],
    ['værktøj', 'värktöj'],
    ['område', 'omraade'],
    ['området', 'omradet'],
    ['smørrebrød', 'smorrebrod'],
    ['Łódź', 'lodz'],
    ['café', 'cafe'],
    ['RÅDHUS', 'raadhus'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('changes nothing more the second time', () => {
    for (const word of words('Åbne rådsmøder på Ærø, øvet i æøå – og Łódź')) expect(fold(fold(word))).toBe(fold(word));
  });
});

describe('stripMarks', () => {
  it.each([
    ['Åben', 'aben'],
    ['idé', 'ide'],
    ['ærø', 'ærø'],
  ])('makes %s %s', (word, plain) => {
    expect(stripMarks(word)).toBe(plain);
  });
});

describe('words', () => {
  it('finds words and numbers in small letters', () => {
    expect(words('Få 300 svar – på »Østerbro«!')).toEqual(['få', '300', 'svar', 'på', 'østerbro']);
  });
});
