import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, toolPrinciples } from './rule.ts';

const tool = (principles: string, status = 'publiceret') => mdx(`status: ${status}\nprinciples:\n${principles}`);
const carries = '  - principle: tydelig\n    strength: baerer';

describe('tool-principles', () => {
  it.each([
    ['a tool that carries a principle', tool(carries)],
    ['a draft that carries none', tool('  - principle: tydelig\n    strength: stoetter', 'kladde')],
    [
      'a supplement that is named',
      tool(`${carries}\n  - principle: tidlig\n    strength: kraever-supplement\n    supplement: b`),
    ],
    ['no principles at all, which the schema refuses', mdx('status: publiceret\nprinciples: []')],
  ])('accepts %s', async (_title, text) => {
    expect(await findingsOf(toolPrinciples, { 'tools/a.mdx': text })).toEqual([]);
  });

  it.each([
    [
      'a tool that carries none',
      tool('  - principle: tydelig\n    strength: stoetter'),
      '3:1',
      messages['carries-none'](),
    ],
    [
      'a supplement that is not named',
      tool(`${carries}\n  - principle: tidlig\n    strength: kraever-supplement`),
      '6:5',
      messages['no-supplement'](),
    ],
    [
      'a supplement that is the tool itself',
      tool(`${carries}\n  - principle: tidlig\n    strength: kraever-supplement\n    supplement: a`),
      '8:17',
      messages['own-supplement'](),
    ],
  ])('refuses %s', async (_title, text, place, message) => {
    expect(await findingsOf(toolPrinciples, { 'tools/a.mdx': text })).toEqual([
      { at: `tools/a.mdx:${place}`, message },
    ]);
  });

  it('warns of a principle that fewer than three published tools carry', async () => {
    const files = {
      'principles/tydelig.mdx': mdx('status: publiceret\ntitle: Tydelig dialog'),
      'tools/a.mdx': tool(carries),
      'tools/b.mdx': tool(carries),
      'tools/c.mdx': tool(carries, 'kladde'),
    };
    expect(await findingsOf(toolPrinciples, files)).toEqual([
      { at: 'principles/tydelig.mdx:3:8', message: messages['too-few'](2), severity: 'warning' },
    ]);
    expect(await findingsOf(toolPrinciples, { ...files, 'tools/c.mdx': tool(carries) })).toEqual([]);
  });
});
