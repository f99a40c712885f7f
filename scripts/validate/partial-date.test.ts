import { describe, expect, it } from 'vitest';

import { isDay, spanOf } from './partial-date.ts';

describe('isDay', () => {
  it.each(['2026-01-01', '2024-02-29'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026', '', '2026-01-01T10:00'])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('spanOf', () => {
  it.each([
    [2018, '2018-01-01', '2018-12-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-10-05', '2018-10-05', '2018-10-05'],
    ['2018-10-05T08:30:00+02:00', '2018-10-05', '2018-10-05'],
  ])('takes %s to mean %s to %s', (value, first, last) => {
    expect(spanOf(value)).toEqual({ first, last });
  });

  it.each([undefined, null, '', 'forår', '2018-13', '2018-02-30', true])('knows nothing of %j', (value) => {
    expect(spanOf(value)).toBeUndefined();
  });
});
