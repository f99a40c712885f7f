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

  it.each([
    ['a ring put over the letter', 'a\u{30A}ben', 'åben'],
    ['a place to break the line', 'borger\u{AD}budget', 'borgerbudget'],
    ['a space that does not break', 'åbent\u{A0}møde', 'åbent møde'],
    ['a sign that turns the line around', '\u{202E}høring', 'høring'],
    ['wide letters', 'ＢＵＤＧＥＴ', 'budget'],
    ['letters drawn as one', 'ﬁnd vej', 'find vej'],
  ])('sees through %s', (_, text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });
});
