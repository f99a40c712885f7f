import { describe, expect, it } from 'vitest';

import { joined } from '../../source-texts.ts';
import { findingsOf, mdx } from '../../sample.ts';
import { messages, wordsOwn } from './rule.ts';

const twelve = 'formålet var og er at trække på kommunens samlede ressourcer af erfaringer';
const sources = new Map([
  [
    's.txt',
    joined(
      `Notat. \nFormålet var og er at trække på kom-\nmunens samlede ressourcer af \nerfaringer og viden om dialog.`,
    ),
  ],
]);
const files = (body: string, fields = 'status: kladde') => ({
  'sources/status-2018.yaml': 'status: kladde\nfile: s.txt\n',
  'tools/a.mdx': mdx(fields, body),
});

describe('words-own', () => {
  it.each([
    ['eleven words alike', twelve.replace(' erfaringer', ' noget')],
    ['a short quotation', `De skriver: <Quote source="status-2018">${twelve}</Quote>`],
    ['other words', 'Kommunen ville bruge det, den vidste.'],
  ])('accepts %s', async (_title, body) => {
    expect(await findingsOf(wordsOwn, files(body), { sources })).toEqual([]);
  });

  it.each([
    ['twelve words', `Vi ved: ${twelve}!`, '5:9', messages.copied(12, 'status-2018')],
    ['fifteen words over two lines', `Her:\n**${twelve}** og viden om`, '6:3', messages.copied(15, 'status-2018')],
    ['twelve words in a quotation of the Markdown kind', `> ${twelve}`, '5:3', messages.copied(12, 'status-2018')],
  ])('refuses %s from a source', async (_title, body, place, message) => {
    expect(await findingsOf(wordsOwn, files(body), { sources })).toEqual([{ at: `tools/a.mdx:${place}`, message }]);
  });

  it('looks into fields too', async () => {
    const found = await findingsOf(wordsOwn, files('', `status: kladde\nwhat: >-\n  Se her.\n  ${twelve}.`), {
      sources,
    });
    expect(found).toEqual([{ at: 'tools/a.mdx:5:3', message: messages.copied(12, 'status-2018') }]);
  });

  it('refuses a quotation of more than 25 words, with or without the sources', async () => {
    const body = `<Quote source="status-2018">${'ord '.repeat(26).trim()}</Quote>`;
    const wanted = [{ at: 'tools/a.mdx:5:29', message: messages['quotation-long'](26) }];
    expect(await findingsOf(wordsOwn, files(body))).toEqual(wanted);
    expect(await findingsOf(wordsOwn, files(body), { sources })).toEqual(wanted);
  });

  it.each([
    ['with a bold word', `<Quote source="b">${'ord '.repeat(15)}**fedt** ${'ord '.repeat(10)}</Quote>`, '5:19', 26],
    ['in two paragraphs', `<Quote source="b">\n  ${'ord '.repeat(15)}\n\n  ${'ord '.repeat(15)}\n</Quote>`, '6:3', 30],
    ['as a list', `<Quote source="b">\n  - ${'ord '.repeat(15)}\n  - ${'ord '.repeat(15)}\n</Quote>`, '6:5', 30],
    ['in a sentence', `Han sagde <Quote source="b">**nej** ${'ord '.repeat(26)}</Quote>`, '5:31', 27],
  ])('counts the whole of a quotation %s', async (_title, body, place, count) => {
    expect(await findingsOf(wordsOwn, files(body))).toEqual([
      { at: `tools/a.mdx:${place}`, message: messages['quotation-long'](count) },
    ]);
  });
});
