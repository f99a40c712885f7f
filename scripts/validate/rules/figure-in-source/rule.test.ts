import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { figureInSource, messages } from './rule.ts';

const sources = new Map([
  ['s.txt', 'Der kom 1 100 forslag fra ca. 70.000 mennesker. Byen brugte 7,5 mio. kr. Der var re møder og 2/3 kom.'],
]);
const files = (fact: string) => ({
  'sources/s.yaml': 'status: kladde\nfile: s.txt\n',
  'sources/uden.yaml': 'status: kladde\n',
  'cases/a.mdx': mdx(`status: kladde\nfacts:\n  - ${fact}`),
});

describe('figure-in-source', () => {
  it.each([
    'value: 1100\n    source: s',
    'value: 70000\n    source: s',
    'value: 7.5\n    source: s',
    'value: 7500000\n    source: s',
    'value: 4\n    source: s',
    'value: 99\n    source: uden',
    'value: 99\n    source: s\n    calculated: 100 - 1 = 99',
  ])('accepts %j', async (fact) => {
    expect(await findingsOf(figureInSource, files(fact), { sources })).toEqual([]);
  });

  it('refuses a figure that is not in the source', async () => {
    expect(await findingsOf(figureInSource, files('value: 1101\n    source: s'), { sources })).toEqual([
      { at: 'cases/a.mdx:4:12', message: messages['not-there']('1.101', 's.txt') },
    ]);
  });

  it.each([
    ['a part of a number', 'value: 100\n    source: s', 'Der kom 1.100 forslag.', '100'],
    ['a thousandth of it', 'value: 5000\n    source: s', 'Der kom 5 forslag.', '5.000'],
    ['a millionth of it', 'value: 3000000\n    source: s', 'Der kom 3 forslag.', '3.000.000'],
  ])('refuses a figure where the source holds only %s', async (_title, fact, text, shown) => {
    const found = await findingsOf(figureInSource, files(fact), { sources: new Map([['s.txt', text]]) });
    expect(found.map(({ message }) => message)).toEqual([messages['not-there'](shown, 's.txt')]);
  });

  it.each([
    ['a table in millions', 'value: 3000000', 'Mio. kr.\n12 3 45'],
    ['a table in thousands', 'value: 5000', 'Beløb i 1.000 kr.: 5'],
    ['a unit that says millions', 'value: 7.5\n    unit: mio. kr.', 'Det kostede 7,5 mio. kr.'],
    ['a number set apart by spaces', 'value: 345', 'År 12 345'],
  ])('accepts a figure in %s', async (_title, fact, text) => {
    const found = await findingsOf(figureInSource, files(`${fact}\n    source: s`), {
      sources: new Map([['s.txt', text]]),
    });
    expect(found).toEqual([]);
  });

  it('looks at both ends of an interval', async () => {
    const found = await findingsOf(figureInSource, files('value: 2\n    valueMax: 88\n    source: s'), { sources });
    expect(found).toEqual([{ at: 'cases/a.mdx:5:15', message: messages['not-there']('88', 's.txt') }]);
  });

  it('says which text is not at hand', async () => {
    const found = await findingsOf(figureInSource, files('value: 4\n    source: s'), { sources: new Map() });
    expect(found).toEqual([{ at: 'sources/s.yaml:2:7', message: messages['no-text']('s.txt') }]);
  });

  it('says nothing without the sources', async () => {
    expect(await findingsOf(figureInSource, files('value: 1101\n    source: s'))).toEqual([]);
  });
});
