import { describe, expect, it } from 'vitest';

import { verdicts } from './verdict.ts';

const rows = [
  { side: 'forside', html: 7.6, hastighed: 100 },
  { side: 'værktøj', html: 10.4, hastighed: 98 },
];

describe('verdicts', () => {
  it.each([
    ['the heaviest page, over its limit', { most: 10 }, 'html', '≤ 10', 10.4, 'værktøj', false],
    ['the heaviest page, within its limit', { most: 10.4 }, 'html', '≤ 10,4', 10.4, 'værktøj', true],
    ['the slowest page, below its limit', { least: 99 }, 'hastighed', '≥ 99', 98, 'værktøj', false],
  ] as const)('names %s', (_what, limit, column, target, worst, page, met) => {
    expect(verdicts(rows, [{ name: 'x', column, limit }])).toEqual([{ name: 'x', target, worst, page, met }]);
  });

  it('leaves out what was not measured', () => {
    expect(verdicts(rows, [{ name: 'x', column: 'LCP s', limit: { most: 1.3 } }])).toEqual([]);
  });
});
