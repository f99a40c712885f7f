import { describe, expect, it } from 'vitest';

import { nearestWords } from './nearest-words.ts';

const known = [
  { word: 'borgerbudget', weight: 3 },
  { word: 'metodekort', weight: 2 },
  { word: 'kort', weight: 1 },
  { word: 'skattefar', weight: 0 },
  { word: 'høring', weight: 3 },
] as const;

const words = (...written: string[]) => nearestWords(written, known).map(({ word }) => word);

describe('nearestWords', () => {
  it.each([
    [['skattekort'], ['kort', 'metodekort']],
    [['budgetborger'], ['borgerbudget']],
    [['hvad', 'horinger'], ['høring']],
    [['qzxwvk'], []],
    [['og', 'i'], []],
    [[], []],
  ])('offers for %j the words %j', (written, expected) => {
    expect(words(...written)).toEqual(expected);
  });

  it('knows how like they are', () => {
    expect(nearestWords(['høring'], known)).toEqual([{ word: 'høring', likeness: 1 }]);
  });
});
