import { describe, expect, it } from 'vitest';

import { lixSpread, median, type Reading } from './reading.ts';

describe('median', () => {
  it.each([
    ['the middle of an odd number', [20, 30, 50], 30],
    ['the mean of the two in the middle', [20, 30, 40, 50], 35],
    ['the only one', [41], 41],
    ['nothing', [], 0],
  ])('is %s', (_case, sorted, expected) => {
    expect(median(sorted)).toBe(expected);
  });
});

describe('lixSpread', () => {
  it('leaves out pages without the number, and names the heaviest', () => {
    const readings = [reading('a', 30, 20), reading('b', undefined, 44), reading('c', 38, undefined)];
    expect(lixSpread(readings, 'page')).toEqual({ pages: 2, median: 34, worst: { file: 'c', lix: 38 } });
    expect(lixSpread(readings, 'summary')).toEqual({ pages: 2, median: 32, worst: { file: 'b', lix: 44 } });
  });

  it('has no heaviest where nothing is measured', () => {
    expect(lixSpread([], 'page')).toEqual({ pages: 0, median: 0, worst: undefined });
  });
});

function reading(file: string, page: number | undefined, summary: number | undefined): Reading {
  return { collection: 'tools', file, words: 100, page, summary };
}
