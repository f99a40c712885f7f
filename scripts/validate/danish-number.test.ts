import { describe, expect, it } from 'vitest';

import { numbersIn, sumsIn, wordsFor } from './danish-number.ts';

describe('numbersIn', () => {
  it.each([
    ['mere end 1.100 forslag', [1100]],
    ['2 200 000 indbyggere', [2200000]],
    ['7,5 mio. kr.', [7500000]],
    ['1,2 millioner', [1200000]],
    ['ca. 23 %', [23]],
    ['45 årsværk/66 mio. kr.', [45, 66000000]],
    ['2023/2024', [2023, 2024]],
    ['S2 og B12', []],
    ['10-20 procent', [10, 20]],
    ['5 ud af 10.', [5, 10]],
    ['uden tal', []],
  ])('reads %j', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  it('says where each stands and how it is written', () => {
    expect(numbersIn('Der kom 1.100 forslag.')).toEqual([{ index: 8, text: '1.100', value: 1100 }]);
  });
});

describe('wordsFor', () => {
  it('knows the words up to twenty', () => {
    expect(wordsFor(4)).toEqual(['fire', 'fjerde']);
    expect(wordsFor(20)).toContain('tyve');
    expect(wordsFor(21)).toEqual([]);
    expect(wordsFor(2.5)).toEqual([]);
  });
});

describe('sumsIn', () => {
  it.each([
    ['250 / 1.100 = 23 %', [23]],
    ['(1.800 − 35) / 1.800 = 98 %', [98]],
    ['45 + 35 = 80 og 45 + 40 = 85', [80, 85]],
    ['1 gang i kvartalet × 4 kvartaler = 4', [4]],
    ['1 + 1 + 1 + 1 = 4 (optalt i kilden)', [4]],
    ['2 / 3 = 67 %', [67]],
    ['3 · 2,5 = 7,5', [7.5]],
    ['10 : 4 = 2,5', [2.5]],
    ['2 * (3 + 4) - 1 = 13', [13]],
  ])('finds %j right', (text, results) => {
    expect(sumsIn(text)).toEqual(results.map((result) => ({ result, isRight: true })));
  });

  it.each(['250 / 1.100 = 32 %', '66 + 44 = 100', '6 − 3 = 4'])('finds %j wrong', (text) => {
    expect(sumsIn(text)?.every(({ isRight }) => isRight)).toBe(false);
  });

  it.each(['', 'talt op i kilden', '250 af 1.100', '250 / = 3', '(2 + 3 = 5', '1 = 2 = 3', '= 4'])(
    'finds no sum in %j',
    (text) => {
      expect(sumsIn(text)).toBeUndefined();
    },
  );
});
