import { describe, expect, it } from 'vitest';

import { carriersOf, departmentsOfTool, phaseCoverage, principlesInOrder } from './coverage.ts';
import type { Catalogue, PublishedEntry } from './published.ts';

const used = tool('a', ['drift'], [['p1', 'baerer']]);
const unused = tool(
  'b',
  ['drift', 'udvikling'],
  [
    ['p1', 'stoetter'],
    ['p2', 'baerer'],
  ],
);
const cases = [
  { collection: 'cases', id: 'here', data: { departments: ['sof'], topics: ['noise'] } },
  { collection: 'cases', id: 'abroad', data: { topics: ['parks'] } },
];
const from = {
  all: {
    tools: [used, unused],
    principles: [
      { id: 'p2', data: { number: 2 } },
      { id: 'p1', data: { number: 1 } },
    ],
    topics: [
      { id: 'noise', data: { firstContact: 'tmf' } },
      { id: 'parks', data: { firstContact: 'kff' } },
    ],
  },
  referrers: new Map([['tools/a', cases]]),
} as unknown as Catalogue;
const [first, second] = principlesInOrder(from) as [PublishedEntry<'principles'>, PublishedEntry<'principles'>];

describe('coverage', () => {
  it('puts the principles in their own order', () => {
    expect([first.id, second.id]).toEqual(['p1', 'p2']);
  });

  it('counts tools that carry a principle, not those that only support it', () => {
    expect(carriersOf(from, first).map(({ id }) => id)).toEqual(['a']);
    expect(carriersOf(from, second).map(({ id }) => id)).toEqual(['b']);
  });

  it('has a cell for every phase and principle, empty ones too', () => {
    const cells = phaseCoverage(from).map(({ phase, principles }) => [
      phase,
      ...principles.map((cell) => cell.tools.length),
    ]);
    expect(cells).toHaveLength(7);
    expect(cells.filter(([, ...counts]) => counts.some((count) => count !== 0))).toEqual([
      ['udvikling', 0, 1],
      ['drift', 1, 1],
    ]);
  });

  it('finds the departments a tool is shown for by its cases, and by the topics of the cases', () => {
    expect([...departmentsOfTool(from, used)].sort()).toEqual(['kff', 'sof', 'tmf']);
    expect([...departmentsOfTool(from, unused)]).toEqual([]);
  });
});

function tool(id: string, phase: string[], carried: [principle: string, strength: string][]): PublishedEntry<'tools'> {
  const principles = carried.map(([principle, strength]) => ({ principle, strength }));
  return { collection: 'tools', id, data: { phase, principles } } as unknown as PublishedEntry<'tools'>;
}
