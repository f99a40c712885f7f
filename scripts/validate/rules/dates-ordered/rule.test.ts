import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { datesOrdered, messages } from './rule.ts';

const inCase = (fields: string) => ({ 'cases/a.mdx': mdx(`status: kladde\nperiod:\n${fields}`) });
const inEvent = (fields: string) => ({ 'events/a.mdx': mdx(`status: kladde\n${fields}`) });

describe('dates-ordered', () => {
  it.each([
    ['a period within one year', inCase('  start: 2018\n  end: 2018-03')],
    ['a period of one day', inCase('  start: 2018-03-01\n  end: 2018-03-01')],
    ['a period without an end', inCase('  start: 2018')],
    [
      'moments in two time zones',
      inEvent('start: 2027-01-01T10:00:00+01:00\nend: 2027-01-01T09:30:00Z\nstate: planlagt'),
    ],
    [
      'a past event with a round-up',
      inEvent('start: 2026-05-01T10:00:00+02:00\nstate: gennemfoert\nroundup: Godt møde'),
    ],
    [
      'a plan in a source that does not say what became of it',
      inEvent('start: 2018\ndatePrecision: aar\nstate: planlagt'),
    ],
    ['an event that is on today', inEvent('start: 2026-06-01T10:00:00+02:00\nstate: planlagt')],
    ['a cancelled event', inEvent('start: 2026-05-01T10:00:00+02:00\nstate: aflyst')],
  ])('accepts %s', async (_title, files) => {
    expect(await findingsOf(datesOrdered, files)).toEqual([]);
  });

  it.each([
    [
      'a period that runs backwards',
      inCase('  start: 2018-04\n  end: 2018-03'),
      'cases/a.mdx:5:8',
      messages['end-before-start']('2018-04', '2018-03'),
    ],
    [
      'an event that ends before it starts',
      inEvent('start: 2027-01-01T10:00:00+01:00\nend: 2027-01-01T08:30:00Z'),
      'events/a.mdx:4:6',
      messages['end-before-start']('2027-01-01T10:00:00+01:00', '2027-01-01T08:30:00Z'),
    ],
    [
      'a future event that was held',
      inEvent('start: 2027\nstate: gennemfoert'),
      'events/a.mdx:4:8',
      messages['not-yet']('tilstanden gennemfoert'),
    ],
    [
      'a future event with a round-up',
      inEvent('start: 2027\nroundup: Godt'),
      'events/a.mdx:4:10',
      messages['not-yet']('en opsamling'),
    ],
    [
      'a future event with attendance',
      inEvent('start: 2027\nattendance:\n  value: 1'),
      'events/a.mdx:4:1',
      messages['not-yet']('et antal deltagere'),
    ],
  ])('refuses %s', async (_title, files, at, message) => {
    expect(await findingsOf(datesOrdered, files)).toEqual([{ at, message }]);
  });

  it.each([
    ['held', 'start: 2026-05-01\nstate: gennemfoert', messages['no-round-up']()],
    [
      'planned for a moment that has passed',
      'start: 2026-05-31T10:00:00+02:00\nstate: planlagt',
      messages['still-planned'](),
    ],
  ])('warns of an event that was %s and has no round-up', async (_title, fields, message) => {
    expect(await findingsOf(datesOrdered, inEvent(fields))).toEqual([
      { at: 'events/a.mdx:4:8', message, severity: 'warning' },
    ]);
  });

  it('takes what the schema says of numbers the wrong way round', async () => {
    const files = { 'tools/a.mdx': mdx('status: kladde\nparticipants:\n  min: 9\n  max: 2') };
    expect(await findingsOf(datesOrdered, files)).toEqual([
      { at: 'tools/a.mdx:4:8', message: expect.stringContaining('min er større end max') as string },
    ]);
  });
});
