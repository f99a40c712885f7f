import { describe, expect, it } from 'vitest';

import { createVocabulary } from './vocabulary.ts';

const vocabulary = createVocabulary([
  { word: 'borgerbudget', weight: 3 },
  { word: 'høring', weight: 3 },
  { word: 'høringssvar', weight: 2 },
  { word: 'klima', weight: 1 },
  { word: 'lodz', weight: 2 },
  { word: 'møde', weight: 1 },
  { word: 'område', weight: 0 },
  { word: 'tilgængelig', weight: 0 },
  { word: 'łódź', weight: 1 },
]);

describe('createVocabulary', () => {
  it.each([
    ['høringer', true],
    ['mødernes', true],
    ['mode', false],
    ['klimaets', true],
    ['klimatilpasning', false],
  ])('has %s: %s', (word, expected) => {
    expect(vocabulary.has(word)).toBe(expected);
  });

  it.each([
    ['hoering', 'høring'],
    ['horing', 'høring'],
    ['omraadet', 'område'],
    ['moederne', 'møde'],
    ['høring', undefined],
    ['gås', undefined],
  ])('takes %s for %s', (written, word) => {
    expect(vocabulary.folded(written)).toBe(word);
  });

  it.each([
    ['borgerbu', 'borgerbudget'],
    ['hor', 'høring'],
    ['xyz', undefined],
    ['h', undefined],
  ])('completes %s to %s', (beginning, word) => {
    expect(vocabulary.completed(beginning)).toBe(word);
  });

  it.each([
    ['borgerbuget', 'borgerbudget', 1],
    ['bogrerbudget', 'borgerbudget', 1],
    ['borgerbudgeterne', 'borgerbudget', 2],
    ['tilgænglig', 'tilgængelig', 1],
  ])('guesses that %s is %s', (written, word, distance) => {
    expect(vocabulary.nearest(written)).toMatchObject({ word, distance });
  });

  it.each(['xxxxxx', 'abc', 'fest'])('guesses nothing of %s', (written) => {
    expect(vocabulary.nearest(written)).toBeUndefined();
  });

  it('knows spellings with foreign letters', () => {
    expect(vocabulary.spellings('lodz')).toEqual(['łódź']);
    expect(vocabulary.spellings('łódź')).toEqual(['lodz']);
    expect(vocabulary.spellings('møde')).toEqual([]);
  });

  it('knows how much a word counts', () => {
    expect(['borgerbudget', 'klima', 'xylofon'].map((word) => vocabulary.weightOf(word))).toEqual([3, 1, 0]);
  });

  it('finds the word that a longer one begins with', () => {
    expect(vocabulary.beginningOf('klimatilpasning')).toBe('klima');
    expect(vocabulary.beginningOf('xylofon')).toBeUndefined();
  });
});
