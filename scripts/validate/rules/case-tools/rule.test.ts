import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { frontmatterSchema } from '../frontmatter-schema/rule.ts';
import { caseTools, messages } from './rule.ts';

const tool = mdx('status: publiceret\ntitle: Borgerbudget');

describe('case-tools', () => {
  it.each([
    ['a tool that a case uses', { 'tools/a.mdx': tool, 'cases/b.mdx': mdx('status: publiceret\ntools: [a]') }],
    ['a draft without tools', { 'cases/b.mdx': mdx('status: kladde\ntools: []') }],
    ['a draft of a tool without cases', { 'tools/a.mdx': mdx('status: kladde\ntitle: A') }],
  ])('accepts %s', async (_title, files) => {
    expect(await findingsOf(caseTools, files as Record<string, string>)).toEqual([]);
  });

  it.each([
    ['is missing', 'status: publiceret', '1:1'],
    ['is empty', 'status: publiceret\ntools: []', '3:1'],
  ])('refuses a published case whose list of tools %s', async (_title, fields, place) => {
    const files = { 'cases/b.mdx': mdx(fields) };
    expect(await findingsOf(caseTools, files)).toEqual([
      { at: `cases/b.mdx:${place}`, message: messages['no-tool']() },
    ]);
    const both = await findingsOf([caseTools, frontmatterSchema], files);
    expect(both.filter(({ message }) => message.includes('tools'))).toHaveLength(1);
  });

  it('warns of a published tool that only a draft uses', async () => {
    const files = { 'tools/a.mdx': tool, 'cases/b.mdx': mdx('status: kladde\ntools: [a]') };
    expect(await findingsOf(caseTools, files)).toEqual([
      { at: 'tools/a.mdx:3:8', message: messages['no-case'](), severity: 'warning' },
    ]);
  });
});
