import { describe, expect, it } from 'vitest';

import { formatDate, formatEventTime, formatPeriod, todayIn } from './dates.ts';

describe('formatDate', () => {
  it.each([
    ['2026-03-12', '12. marts 2026'],
    ['2017-10', 'oktober 2017'],
    ['2016', '2016'],
  ])('writes %s as %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('formatEventTime', () => {
  it('writes a meeting with its day and clock in København', () => {
    expect(formatEventTime({ start: '2026-12-03T07:30:00.000Z', end: '2026-12-03T08:30:00.000Z' })).toBe(
      'torsdag den 3. december 2026 kl.\u00a008.30–09.30',
    );
  });

  it('writes a season with its year', () => {
    expect(formatEventTime({ start: '2017', season: 'efteraar' })).toBe('efterår 2017');
  });

  it('writes a bare year', () => {
    expect(formatEventTime({ start: '2015' })).toBe('2015');
  });

  it('writes both days of an event over two days', () => {
    expect(formatEventTime({ start: '2026-05-30T08:00:00Z', end: '2026-05-31T10:00:00Z' })).toBe(
      'lørdag den 30. maj 2026 kl.\u00a010.00 – søndag den 31. maj 2026 kl.\u00a012.00',
    );
  });
});

describe('formatPeriod', () => {
  it.each([
    [{ start: '2018', end: '2019', ongoing: false, precision: 'aar' }, '2018–2019'],
    [{ start: '2018-11', end: '2019-11', ongoing: false, precision: 'maaned' }, 'november 2018 – november 2019'],
    [{ start: '2017-09', end: '2017-11', ongoing: false, precision: 'saeson' }, 'efterår 2017'],
    [{ start: '2016-03', ongoing: true, precision: 'saeson' }, 'fra forår 2016'],
    [{ start: '2011', ongoing: true, precision: 'aar' }, 'fra 2011'],
    [{ ongoing: false, precision: 'ukendt' }, undefined],
  ] as const)('writes %o as %s', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });
});

describe('todayIn', () => {
  it('is the day in København, not in UTC', () => {
    expect(todayIn(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });
});
