import { describe, expect, it } from 'vitest';

import { plainSpelling, wordsToSpell } from './written-word.ts';

const words = (text: string) => wordsToSpell(text).map((word) => word.text);

describe('wordsToSpell', () => {
  it.each([
    ['En by, to byer.', ['En', 'by', 'to', 'byer']],
    ['og/eller (måske)', ['og', 'eller', 'måske']],
    ['bl.a. og f.eks.', ['bl.a', 'og', 'f.eks']],
    ['Slut.Begyndelse', ['Slut', 'Begyndelse']],
    ['case-arbejde og by-\nlivet', ['case-arbejde', 'og', 'by', 'livet']],
    ["sms’er og app'en", ['sms’er', 'og', "app'en"]],
    ['BIF, BIFs, SFO’en, ØKF og KK', ['og']],
    ['UngeVærk og DansMaRue', ['og']],
    ['A4, 12, 3D-print og 2.b', ['og']],
    ['kk.dk, was.digst.dk/vej?a=b, https://x.dk/qwe og a@b.dk', ['og']],
    ['filen om.mdx i /om/siden', ['filen']],
    [`${'a'.repeat(33)} b`, []],
    [`${'a`'.repeat(300_000)} b`, []],
    ['x'.repeat(1_000_000), []],
    ['a.'.repeat(300_000), []],
  ])('gives the words of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Her er Ib.', 'Ib', false],
    ['Her. Ib er her.', 'Ib', true],
    ['Han sagde: »Ib er her«', 'Ib', true],
    ['- Ib', 'Ib', false],
    ['En linje\nIb er her', 'Ib', false],
    ['Et afsnit\n\nIb er her', 'Ib', true],
    ['Mødet (Ib kom)', 'Ib', true],
  ])('in %j, %s is first: %j', (text, word, isFirst) => {
    expect(wordsToSpell(text).find((other) => other.text === word)?.isFirst).toBe(isFirst);
  });

  it('knows a first part that stands alone', () => {
    expect(wordsToSpell('børne- og ungeliv').map(({ isBeginning }) => isBeginning)).toEqual([true, false, false]);
  });

  it('gives places in the text as it stands', () => {
    expect(wordsToSpell('😀 a@b.dk hus').map(({ index }) => index)).toEqual([10]);
  });
});

describe('plainSpelling', () => {
  it('is what a dictionary knows', () => {
    expect(plainSpelling('ma\u030aden\u2010s sms’er bor\u00adger')).toBe("måden-s sms'er borger");
  });
});
