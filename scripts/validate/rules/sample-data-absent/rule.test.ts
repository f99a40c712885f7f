import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, sampleDataAbsent } from './rule.ts';

const sample = { 'events/a.mdx': mdx('status: publiceret\ndemo: true') };

describe('sample-data-absent', () => {
  it('accepts sample data outside production', async () => {
    expect(await findingsOf(sampleDataAbsent, sample)).toEqual([]);
  });

  it.each([
    ['real data', mdx('status: publiceret\ndemo: false')],
    ['sample data that is not published', mdx('status: kladde\ndemo: true')],
  ])('accepts %s in production', async (_title, text) => {
    expect(await findingsOf(sampleDataAbsent, { 'events/a.mdx': text }, { environment: 'production' })).toEqual([]);
  });

  it('refuses published sample data in production', async () => {
    expect(await findingsOf(sampleDataAbsent, sample, { environment: 'production' })).toEqual([
      { at: 'events/a.mdx:3:7', message: messages.sample() },
    ]);
  });
});
