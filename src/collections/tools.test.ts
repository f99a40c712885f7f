import { describe, expect, it } from 'vitest';

import type { Published } from '#schema/index.ts';

import type { Catalogue } from './published.ts';
import { smallCatalogue } from './small-catalogue.test-data.ts';
import { soonestTools } from './tools.ts';

type Effort = readonly [duration: string, preparation: string, cost: string, difficulty: string];

const short: Effort = ['1-3-timer', 'mellem', 'lav', 'oevet'];

describe('soonestTools', () => {
  it.each<[string, Record<string, Effort>, readonly string[], readonly string[]]>([
    [
      'puts the least effort first',
      { a: short, b: ['under-1-time', 'lav', 'lav', 'let'], c: ['1-3-timer', 'lav', 'lav', 'oevet'] },
      [],
      ['b', 'c', 'a'],
    ],
    [
      'puts those with most cases first among equals',
      { a: short, b: short, c: short },
      ['c', 'c', 'b'],
      ['c', 'b', 'a'],
    ],
    [
      'leaves out what takes longer than a meeting',
      { a: ['en-dag', 'lav', 'lav', 'let'], b: ['loebende', 'lav', 'lav', 'let'], c: short },
      [],
      ['c'],
    ],
    ['leaves out what is not known', { a: ['1-3-timer', 'lav', 'ikke-oplyst', 'let'], b: short }, [], ['b']],
  ])('%s', (_what, tools, cases, expected) => {
    expect(soonestTools(catalogueWith(tools, cases), 3).map(({ id }) => id)).toEqual(expected);
  });

  it('gives no more than asked for', () => {
    expect(soonestTools(catalogueWith({ a: short, b: short }, []), 1)).toHaveLength(1);
  });
});

/** Tools by id with their effort, and one case for each tool named. */
function catalogueWith(tools: Record<string, Effort>, cases: readonly string[]): Catalogue {
  return smallCatalogue({
    tools: Object.entries(tools).map(([id, [duration, preparation, cost, difficulty]]) => ({
      id,
      data: {
        title: id,
        duration: { value: duration },
        preparation: { value: preparation },
        cost: { value: cost },
        difficulty: { value: difficulty },
      } as unknown as Published<'tools'>,
    })),
    cases: cases.map((tool, index) => ({
      id: `case-${index}`,
      data: { title: `Case ${index}`, tools: [tool] } as unknown as Published<'cases'>,
    })),
  });
}
