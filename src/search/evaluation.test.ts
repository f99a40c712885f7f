import { describe, expect, it } from 'vitest';

import { averageFigures, evaluateSearch, figuresByKind, readGolden, scoreQuery } from './evaluation.ts';

const golden = readGolden('exact\tpanel\ta/panel:3,a/gruppe:1\nsynonym\tråd\tb/raad:3\n');

describe('readGolden', () => {
  it('reads class, query and graded addresses', () => {
    expect(golden).toEqual([
      {
        kind: 'exact',
        query: 'panel',
        grades: new Map([
          ['a/panel', 3],
          ['a/gruppe', 1],
        ]),
      },
      { kind: 'synonym', query: 'råd', grades: new Map([['b/raad', 3]]) },
    ]);
  });

  it.each(['exact\tpanel', 'exact\tpanel\ta/panel', '\tpanel\ta:3'])('refuses %j, naming the line', (line) => {
    expect(() => readGolden(`exact\tx\ta:3\n${line}`)).toThrow('Linje 2');
  });
});

describe('scoreQuery', () => {
  it.each([
    ['the best order', ['a/panel', 'a/gruppe'], { ndcg5: 1, mrr: 1, success5: 1, zeroHits: 0 }],
    ['the page second', ['x', 'a/panel'], { mrr: 0.5, success5: 1, zeroHits: 0 }],
    ['the page sixth', ['1', '2', '3', '4', '5', 'a/panel'], { ndcg5: 0, mrr: 1 / 6, success5: 0 }],
    ['acceptable pages only', ['a/gruppe'], { mrr: 0, success5: 0 }],
    ['nothing', [], { ndcg5: 0, mrr: 0, success5: 0, zeroHits: 1 }],
  ])('rates %s', (_, found, expected) => {
    const [first] = golden;
    expect(first && scoreQuery(first, found)).toMatchObject(expected);
  });
});

describe('evaluateSearch', () => {
  it('averages by class and over all', async () => {
    const scored = await evaluateSearch(golden, (query) => Promise.resolve(query === 'råd' ? ['b/raad'] : []));
    const { exact, synonym, overall } = figuresByKind(scored);
    expect([exact?.ndcg5, synonym?.ndcg5, overall?.ndcg5, overall?.zeroHits]).toEqual([0, 1, 0.5, 0.5]);
  });
});

describe('averageFigures', () => {
  it('is nought of nothing', () => {
    expect(averageFigures([])).toEqual({ ndcg5: 0, mrr: 0, success5: 0, zeroHits: 0, queries: 0 });
  });
});
