import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { inverseLinkAbsent, messages } from './rule.ts';

describe('inverse-link-absent', () => {
  it.each([
    ['cases/a.mdx', 'tools: [borgerbudget]'],
    ['tools/a.mdx', 'farve: blå'],
    ['tools/a.mdx', 'participants:\n  cases: 1'],
  ])('leaves %s with %j to others', async (path, field) => {
    expect(await findingsOf(inverseLinkAbsent, { [path]: mdx(`status: kladde\n${field}`) })).toEqual([]);
  });

  it.each([
    ['tools/a.mdx', 'cases', 'eksemplernes tools'],
    ['tools/a.mdx', 'maturity', 'antallet af eksempler og recommendedBy'],
    ['principles/a.mdx', 'tools', 'værktøjernes principles'],
    ['topics/a.mdx', 'cases', 'eksemplernes topics'],
    ['cases/a.mdx', 'reviewDue', 'reviewed og reviewEveryMonths'],
    ['cases/a.mdx', 'lix', 'teksten'],
  ])('refuses %s with %s', async (path, key, from) => {
    expect(await findingsOf(inverseLinkAbsent, { [path]: mdx(`status: kladde\n${key}: [a]`) })).toEqual([
      { at: `${path}:3:1`, message: messages.typed(key, from) },
    ]);
  });
});
