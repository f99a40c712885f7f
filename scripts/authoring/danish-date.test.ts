import { describe, expect, it } from 'vitest';

import { readDanishDate } from './danish-date.ts';

describe('reading a Danish date', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['12. marts 2026', '2026-03-12'],
    ['den 2. sept. 2026', '2026-09-02'],
    ['12/3 2026', '2026-03-12'],
    ['12-03-2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['Oktober 2017', '2017-10'],
    ['10-2017', '2017-10'],
    ['2017-10', '2017-10'],
    ['2017', '2017'],
  ])('reads %s', (text, date) => {
    expect(readDanishDate(text)).toBe(date);
  });

  it.each(['', 'snart', '31. februar 2026', '12/13 2026', '13-2026', '12. marts', 'marts 26', '2026 marts 12 5'])(
    'refuses "%s"',
    (text) => {
      expect(readDanishDate(text)).toBeUndefined();
    },
  );
});
