import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { bodySafe, messages } from './rule.ts';

const inBody = (body: string) => ({ 'tools/a.mdx': mdx('status: kladde', body) });

describe('body-safe', () => {
  it.each(['Tekst med **fed**.', '<Note title="Husk">\n  Tekst\n</Note>', '{/* bemærkning */}', '3 < 4', ''])(
    'accepts %j',
    async (body) => {
      expect(await findingsOf(bodySafe, inBody(body))).toEqual([]);
    },
  );

  it.each([
    ['import x from "y"', '5:1', 'import'],
    ['Hej {navn}', '5:5', 'krøllede parenteser'],
    ['<script>x</script>', '5:1', '<script>'],
    ['<Note farve="blå">x</Note>', '5:7', 'farve'],
    ['[x](javascript:x)', '5:1', 'javascript:'],
  ])('refuses %j', async (body, place, part) => {
    expect(await findingsOf(bodySafe, inBody(body))).toEqual([
      { at: `tools/a.mdx:${place}`, message: expect.stringContaining(part) as string },
    ]);
  });

  it.each([
    ['<Note>\n  Tekst', '5:1', messages['not-closed']('Note')],
    ['Tekst\n\n</Note>', '7:1', messages['not-opened']('Note')],
    ['😀 5 <3 dig', '5:6', messages['bare-less-than']()],
    ['<!-- note -->', '5:1', messages['bare-less-than']()],
    ['Hej {navn', '5:5', messages['open-brace']()],
    ['import af varer', '5:1', undefined],
  ])('explains %j, which cannot be parsed', async (body, place, message) => {
    expect(await findingsOf(bodySafe, inBody(body))).toEqual([
      { at: `tools/a.mdx:${place}`, message: message ?? (expect.stringContaining('import') as string) },
    ]);
  });

  it.each([
    ['a million brackets', '['.repeat(1_000_001)],
    ['thousands of braces', '{'.repeat(3_000)],
    ['lists in lists in lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
    ['quotations in quotations', `${'> '.repeat(5_000)}x`],
    ['hundreds of thousands of them', `Tekst\n\n${'>'.repeat(400_000)}x`],
    ['lists in lists on a line', `${'- '.repeat(200_000)}x`],
    ['numbered lists in quotations', `${'> 1. '.repeat(100_000)}x`],
  ])('refuses %s without choking', async (_title, body) => {
    expect(await findingsOf(bodySafe, inBody(body))).toEqual([{ at: 'tools/a.mdx:1:1', message: messages.overload() }]);
  });

  it('keeps its columns with CRLF, a byte order mark and letters beyond ASCII', async () => {
    const text = `\uFEFF${mdx('title: Æ 😀', 'Ødegård 😀 {x}')}`.replaceAll('\n', '\r\n');
    expect((await findingsOf(bodySafe, { 'tools/a.mdx': text })).map(({ at }) => at)).toEqual(['tools/a.mdx:5:12']);
  });
});
