import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, toolOrder } from './rule.ts';

const tools = (links: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(links).map(([id, fields]) => [`tools/${id}.mdx`, mdx(`status: kladde\n${fields}`)]),
  );

describe('tool-order', () => {
  it.each([
    ['an order told from both ends', { a: 'after: [b]', b: 'before: [a]' }],
    ['two ways to one tool', { a: 'after: [b, c]', b: 'after: [d]', c: 'after: [d]', d: 'title: D' }],
    ['alternatives that name each other', { a: 'alternatives: [b]', b: 'alternatives: [a]' }],
    ['a tool that is not there, which another rule reports', { a: 'after: [z]' }],
  ])('accepts %s', async (_title, links) => {
    expect(await findingsOf(toolOrder, tools(links as unknown as Record<string, string>))).toEqual([]);
  });

  it.each([
    ['a tool after itself', { a: 'after: [a]' }, 'tools/a.mdx:3:9', messages.itself()],
    ['two tools after each other', { a: 'after: [b]', b: 'after: [a]' }, 'tools/b.mdx:3:9', messages.loop('a → b → a')],
    [
      'one tool both before and after',
      { a: 'before: [b]\nafter: [b]', b: 'title: B' },
      'tools/a.mdx:3:10',
      messages.loop('a → b → a'),
    ],
    [
      'a ring of three',
      { a: 'after: [b]', b: 'after: [c]', c: 'after: [a]' },
      'tools/c.mdx:3:9',
      messages.loop('a → b → c → a'),
    ],
  ])('refuses %s', async (_title, links, at, message) => {
    expect(await findingsOf(toolOrder, tools(links as unknown as Record<string, string>))).toEqual([{ at, message }]);
  });

  it('finds a ring through thousands of tools', { timeout: 60_000 }, async () => {
    const count = 6_000;
    const name = (index: number) => `t${index % count}`;
    const links = Array.from({ length: count }, (_, index) => [name(index), `after: [${name(index + 1)}]`]);
    const found = await findingsOf(toolOrder, tools(Object.fromEntries(links) as Record<string, string>));
    expect(found.map(({ at }) => at)).toEqual([`tools/${name(count - 1)}.mdx:3:9`]);
  });
});
