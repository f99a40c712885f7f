import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { addressUnique, messages } from './rule.ts';

const former = (id: string) => mdx(`status: publiceret\nformerIds: [${id}]`);

describe('address-unique', () => {
  it.each([
    ['the same id in two collections', { 'tools/a.mdx': '', 'cases/a.mdx': '' }],
    ['a former id that nobody has', { 'tools/a.mdx': former('b'), 'cases/b.mdx': '' }],
    ['the route, which has a fixed address', { 'routes/find-vej.yaml': '' }],
    ['an ordinary page', { 'pages/om.mdx': '' }],
  ])('accepts %s', async (_title, files) => {
    expect(await findingsOf(addressUnique, files as Record<string, string>)).toEqual([]);
  });

  it.each([
    [
      'one id in two files',
      { 'tools/a.mdx': '', 'tools/a/index.mdx': '' },
      'tools/a/index.mdx:1:1',
      messages['same-id']('content/tools/a.mdx'),
    ],
    ['a page at a fixed address', { 'pages/kalender.mdx': '' }, 'pages/kalender.mdx:1:1', messages.fixed('/kalender/')],
    [
      'a former id that is in use',
      { 'tools/a.mdx': former('b'), 'tools/b.mdx': '' },
      'tools/a.mdx:3:13',
      messages['former-is-live']('b', 'content/tools/b.mdx'),
    ],
    [
      'a former id that is the own id',
      { 'tools/a.mdx': former('a') },
      'tools/a.mdx:3:13',
      messages['former-is-own']('a'),
    ],
    [
      'a former id at a fixed address',
      { 'pages/a.mdx': former('soeg') },
      'pages/a.mdx:3:13',
      messages['former-is-fixed']('soeg', '/soeg/'),
    ],
    [
      'a former id in two files',
      { 'tools/a.mdx': former('c'), 'tools/b.mdx': former('c') },
      'tools/b.mdx:3:13',
      messages['former-twice']('c', 'content/tools/a.mdx'),
    ],
  ])('refuses %s', async (_title, files, at, message) => {
    expect(await findingsOf(addressUnique, files as unknown as Record<string, string>)).toEqual([{ at, message }]);
  });

  it('finds a loop of two redirects at both ends', async () => {
    const files = { 'tools/a.mdx': former('b'), 'tools/b.mdx': former('a') };
    expect((await findingsOf(addressUnique, files)).map(({ at }) => at)).toEqual([
      'tools/a.mdx:3:13',
      'tools/b.mdx:3:13',
    ]);
  });
});
