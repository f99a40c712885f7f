import { describe, expect, it } from 'vitest';

import { catalogueOf } from './catalogue.ts';
import { type Passage, passagesIn } from './passage.ts';
import { mdx } from './sample.ts';

async function passages(fields: string, body: string): Promise<Passage[]> {
  const catalogue = await catalogueOf('content', new Map([['tools/a.mdx', mdx(fields, body)]]));
  return catalogue.entries.flatMap(passagesIn);
}

const shown = ({ text, kind, path }: Passage) => [text, kind, path?.join('.')];

describe('passagesIn', () => {
  it('gives the prose of the fields, but neither ids nor dates', async () => {
    const fields =
      'status: kladde\ntitle: En titel\ncreated: 2026-01-01\nbefore: [b]\nuseWhen: [Når det regner]\nsteps:\n  - text: Gør noget';
    expect((await passages(fields, '')).map(shown)).toEqual([
      ['En titel', 'line', 'title'],
      ['Når det regner', 'text', 'useWhen.0'],
      ['Gør noget', 'text', 'steps.0.text'],
    ]);
  });

  it('gives the body block by block, without markup', async () => {
    const body =
      '## Sådan\n\nEn **fed** [side](/x/).\n\n- Et punkt\n\n> Et citat\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nkode\n```\n';
    expect((await passages('status: kladde', body)).map(({ text }) => text)).toEqual([
      'Sådan',
      'En fed side.',
      'Et punkt',
      'Et citat',
      'a',
      'b',
      '1',
      '2',
    ]);
  });

  it('knows what is quoted', async () => {
    const body =
      'Han sagde <Quote source="b">kom nu</Quote> og gik.\n\n<Quote source="b">\n  Et helt afsnit\n</Quote>\n\n<Quote source="b">Alene</Quote>\n\n<Note>Husk</Note>';
    expect((await passages('status: kladde', body)).map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
      ['Han sagde  og gik.', false],
      ['kom nu', true],
      ['Et helt afsnit', true],
      ['Alene', true],
      ['Husk', false],
    ]);
  });

  it('gives what an image shows and the headings of components', async () => {
    const body =
      '<Note title="Husk det">\n  Det her\n</Note>\n\nSe ![Et bord](b.png) og ![][a].\n\n<Diagram name="fem-principper" />\n\n[a]: /b/\n';
    expect((await passages('status: kladde', body)).map(({ text, kind }) => [text, kind])).toEqual([
      ['Husk det', 'line'],
      ['Det her', 'text'],
      ['Se  og .', 'text'],
      ['Et bord', 'line'],
    ]);
  });

  it.each([
    ['<Note title="Note og mere">\n  Note\n</Note>', 0, 'mere', { line: 5, column: 22 }],
    ['<Details\n  title="Åbn &amp; læs"\n>\n  x\n</Details>', 0, 'læs', { line: 6, column: 20 }],
    ['Se ![Se et bord](se.png)', 1, 'et', { line: 5, column: 9 }],
  ])('finds the place in %j, passage %i, of %s', async (body, at, word, point) => {
    const passage = (await passages('status: kladde', body))[at];
    expect(passage?.placeAt(passage.text.indexOf(word))).toEqual({ point });
  });

  it('knows what is code', async () => {
    const [passage] = await passages('status: kladde', 'Skriv `npm run` her');
    expect([2, 8, 14].map((index) => passage?.isCode(index))).toEqual([false, true, false]);
  });

  it.each([
    ['En **fed** tekst', 'tekst', { line: 5, column: 12 }],
    ['Første linje\nanden linje', 'anden', { line: 6, column: 1 }],
    ['> Et citat\n> over to', 'over', { line: 6, column: 3 }],
    ['- Et punkt\n  over to', 'over', { line: 6, column: 3 }],
    ['æ 😀 ø **å** ord', 'ord', { line: 5, column: 14 }],
  ])('finds the place in %j of %s', async (body, word, point) => {
    const [passage] = await passages('status: kladde', body);
    expect(passage?.placeAt(passage.text.indexOf(word))).toEqual({ point });
  });
});
