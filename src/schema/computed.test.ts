import { describe, expect, it } from 'vitest';

import { withIsoDates } from './date.ts';
import { groupSizesOf } from './group-size.ts';
import { kinds } from './index.ts';
import { maturityOf } from './maturity.ts';
import { referencesIn } from './reference-walk.ts';
import { reviewDue, reviewMonths } from './review.ts';
import { validEntries } from './valid-entries.test-data.ts';

describe('reviewDue', () => {
  it.each([
    ['2026-03-12', 12, '2027-03-12'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 24, '2028-12-31'],
  ])('%s and %d months is %s', (reviewed, months, due) => {
    expect(reviewDue(reviewed, months)).toBe(due);
  });

  it('takes the kind’s own interval where the entry names none', () => {
    expect([reviewMonths('consultants', {}), reviewMonths('consultants', { reviewEveryMonths: 12 })]).toEqual([3, 12]);
  });
});

describe('groupSizesOf', () => {
  it.each([
    [{ min: 1, max: 1 }, ['1-1']],
    [{ min: 6, max: 8 }, ['2-12']],
    [{ min: 12, max: 31 }, ['2-12', '13-30', '31-100']],
    [{ min: 200, max: 1000 }, ['100+']],
  ])('%o is %j', (participants, sizes) => {
    expect(groupSizesOf(participants)).toEqual(sizes);
  });
});

describe('maturityOf', () => {
  it.each([
    [0, undefined, 'beskrevet'],
    [0, 'konsulent-tmf', 'beskrevet'],
    [1, 'konsulent-tmf', 'afproevet'],
    [3, undefined, 'afproevet'],
    [2, 'konsulent-tmf', 'anbefalet'],
  ])('%d cases recommended by %s is %s', (cases, recommender, maturity) => {
    expect(maturityOf(cases, recommender)).toBe(maturity);
  });
});

describe('withIsoDates', () => {
  it('makes days and moments strings, however deep', () => {
    expect(
      withIsoDates({ a: new Date('2026-01-02'), b: [{ c: new Date('2026-01-02T07:30:00Z') }], d: 'x', e: null }),
    ).toEqual({
      a: '2026-01-02',
      b: [{ c: '2026-01-02T07:30:00.000Z' }],
      d: 'x',
      e: null,
    });
  });
});

describe('referencesIn', () => {
  it('finds ids in lists, in objects and through unions, with their path', () => {
    expect(referencesIn(kinds.tools.published, { ...validEntries.tools, before: ['hoering-med-hvidbog'] })).toEqual(
      expect.arrayContaining([
        { path: ['owner'], collection: 'consultants', id: 'konsulent-tmf' },
        { path: ['principles', 0, 'principle'], collection: 'principles', id: 'mangfoldig' },
        { path: ['before', 0], collection: 'tools', id: 'hoering-med-hvidbog' },
        { path: ['sources', 0], collection: 'sources', id: 'ressortanalyse-2024' },
      ]),
    );
  });

  it('takes a mailbox for no reference', () => {
    const references = referencesIn(kinds.tools.published, { ...validEntries.tools, owner: 'post@eksempel.invalid' });
    expect(references.some(({ path }) => path[0] === 'owner')).toBe(false);
  });

  it.each([null, [], 'tekst', { before: 'ikke en liste' }, { principles: [null, 3] }])(
    'passes over what does not fit: %j',
    (data) => {
      expect(referencesIn(kinds.tools.published, data)).toEqual([]);
    },
  );
});
