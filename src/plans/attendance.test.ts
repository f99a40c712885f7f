import { describe, expect, it } from 'vitest';

import { attendanceOf, attendanceSentence, isCapped } from './attendance.ts';

describe('attendance', () => {
  it.each([
    [{ min: 1, max: 1 }, 1, false, undefined],
    [{ min: 12, max: 12 }, 12, false, undefined],
    [{ min: 6, max: 12 }, 12, false, 'Det er det største antal. Det mindste er 6.'],
    [{ min: 24, max: 24 }, 24, false, undefined],
    [{ min: 100, max: 100 }, 24, true, 'Vist: 24 af 100.'],
    [{ min: 30, max: 120 }, 24, true, 'Vist: 24 af op til 120. Det mindste antal er 30.'],
    [{ min: 200, max: 20_000 }, 24, true, 'Vist: 24 af op til 20.000. Det mindste antal er 200.'],
    ['ikke-oplyst' as const, 6, false, undefined],
    [undefined, 6, false, undefined],
  ])('of %j shows %i, and says what that means', (participants, shown, capped, sentence) => {
    const attendance = attendanceOf(participants);
    expect(attendance.shown).toBe(shown);
    expect(isCapped(attendance)).toBe(capped);
    expect(attendanceSentence(attendance)).toBe(sentence);
  });
});
