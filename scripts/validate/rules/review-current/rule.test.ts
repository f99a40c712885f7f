import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, reviewCurrent } from './rule.ts';

const dates = (created: string, reviewed: string, more = '') =>
  `status: publiceret\ncreated: ${created}\nreviewed: ${reviewed}\n${more}`;

describe('review-current', () => {
  it.each([
    ['reviewed today', dates('2026-01-01', '2026-06-01')],
    ['due today', dates('2025-01-01', '2025-06-01')],
    ['with a longer interval of its own', dates('2024-01-01', '2024-07-01', 'reviewEveryMonths: 24')],
    ['with dates that are none, which the schema refuses', dates('2026-99-01', 'i går')],
    ['that is an old draft', dates('2020-01-01', '2020-01-01').replace('publiceret', 'kladde')],
  ])('accepts a tool %s', async (_title, fields) => {
    expect(await findingsOf(reviewCurrent, { 'tools/a.mdx': mdx(fields) })).toEqual([]);
  });

  it.each([
    [
      'reviewed tomorrow',
      'tools/a.mdx',
      dates('2026-01-01', '2026-06-02'),
      '4:11',
      messages['in-future']('Gennemgået (reviewed)', '2026-06-02'),
    ],
    [
      'created tomorrow',
      'tools/a.mdx',
      'status: kladde\ncreated: 2026-06-02',
      '3:10',
      messages['in-future']('Oprettet (created)', '2026-06-02'),
    ],
    [
      'reviewed before it was created',
      'tools/a.mdx',
      dates('2026-02-01', '2026-01-01'),
      '4:11',
      messages['before-created']('2026-01-01', '2026-02-01'),
    ],
    [
      'overdue twice over where it sends people',
      'entrances/a.mdx',
      dates('2025-01-01', '2025-05-31'),
      '4:11',
      messages['long-overdue']('2025-11-30'),
    ],
  ])('refuses an entry %s', async (_title, path, fields, place, message) => {
    expect(await findingsOf(reviewCurrent, { [path]: mdx(fields) })).toEqual([{ at: `${path}:${place}`, message }]);
  });

  it.each([
    ['a day overdue', 'tools/a.mdx', dates('2025-01-01', '2025-05-31'), messages.overdue('2026-05-31')],
    ['years overdue', 'tools/a.mdx', dates('2020-01-01', '2020-01-01'), messages.overdue('2021-01-01')],
    [
      'sample data, however old',
      'entrances/a.mdx',
      dates('2020-01-01', '2020-01-01', 'demo: true'),
      messages.overdue('2020-07-01'),
    ],
    [
      'an entrance that is overdue once',
      'entrances/a.mdx',
      dates('2025-01-01', '2025-11-01'),
      messages.overdue('2026-05-01'),
    ],
  ])('warns of what is %s', async (_title, path, fields, message) => {
    expect(await findingsOf(reviewCurrent, { [path]: mdx(fields) })).toEqual([
      { at: `${path}:4:11`, message, severity: 'warning' },
    ]);
  });
});
