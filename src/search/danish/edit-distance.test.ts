import { describe, expect, it } from 'vitest';

import { editDistance } from './edit-distance.ts';

const samples = ['borger', 'borgre', 'brger', 'borgerbudget', 'budget', 'møde', 'mode', '', 'x'];

describe('editDistance', () => {
  it.each([
    ['borger', 'borger', 0],
    ['borger', 'borgre', 1],
    ['borger', 'brger', 1],
    ['borger', 'borgeer', 1],
    ['borger', 'bprger', 1],
    ['morgenboster', 'morgenbooster', 1],
    ['gjentofte', 'gentofte', 1],
    ['hus', 'mus og rotter', 4],
  ])('from %s to %s is %d', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  it('is the same both ways, nought only for the same word, and never above one more than asked', () => {
    for (const one of samples) {
      for (const other of samples) {
        const distance = editDistance(one, other, 2);
        expect(editDistance(other, one, 2)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(3);
      }
    }
  });
});
