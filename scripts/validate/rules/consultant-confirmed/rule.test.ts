import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../sample.ts';
import { consultantConfirmed, messages } from './rule.ts';

const file = (confirmed: string, status = 'publiceret') => ({
  'consultants/a.yaml': `status: ${status}\nconfirmed: ${confirmed}\n`,
});

describe('consultant-confirmed', () => {
  it.each([
    ['today', file('2026-06-01')],
    ['90 days ago', file('2026-03-03')],
    ['long ago in a draft', file('2020-01-01', 'kladde')],
    ['on no day, which the schema refuses', file('i går')],
  ])('accepts what was confirmed %s', async (_title, files) => {
    expect(await findingsOf(consultantConfirmed, files)).toEqual([]);
  });

  it.each([
    ['2026-03-02', messages.old(91)],
    ['2025-12-03', messages.old(180)],
  ])('warns of what was confirmed on %s', async (confirmed, message) => {
    expect(await findingsOf(consultantConfirmed, file(confirmed))).toEqual([
      { at: 'consultants/a.yaml:2:12', message, severity: 'warning' },
    ]);
  });

  it('only warns of invented people, who confirm nothing', async () => {
    const files = { 'consultants/a.yaml': 'status: publiceret\nconfirmed: 2020-01-01\ndemo: true\n' };
    expect(await findingsOf(consultantConfirmed, files)).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    ['2025-12-02', messages['too-old'](181)],
    ['2026-06-02', messages['in-future']('2026-06-02')],
  ])('refuses what was confirmed on %s', async (confirmed, message) => {
    expect(await findingsOf(consultantConfirmed, file(confirmed))).toEqual([
      { at: 'consultants/a.yaml:2:12', message },
    ]);
  });
});
