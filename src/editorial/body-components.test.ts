import { describe, expect, it } from 'vitest';

import { mdxComponents } from '#schema/mdx.ts';

import { bodyComponents, readBlock, writeBlock } from './body-components.ts';

describe('bodyComponents', () => {
  it('offers every component with its attributes and its content', () => {
    expect(bodyComponents().map(({ id, fields }) => [id, fields.map(({ name }) => name)])).toEqual(
      Object.entries(mdxComponents).map(([name, { shape }]) => [
        name,
        name === 'Diagram' ? Object.keys(shape) : [...Object.keys(shape), 'content'],
      ]),
    );
  });

  it('lets an author pick the source of a quotation', () => {
    const quote = bodyComponents().find(({ id }) => id === 'Quote');
    expect(quote?.fields[0]).toMatchObject({ widget: 'relation', collection: 'sources' });
  });

  it.each([
    [
      'Note',
      '<Note title="Læs med omtanke">\n\nTekst.\n\nMere.\n\n</Note>',
      { title: 'Læs med omtanke', content: 'Tekst.\n\nMere.' },
    ],
    ['Note', '<Note>\nTekst.\n</Note>', { content: 'Tekst.' }],
    ['Details', '<Details title=\'Et "eksempel"\'>\n\n- a\n\n</Details>', { title: 'Et "eksempel"', content: '- a' }],
    [
      'Quote',
      '<Quote source="ressortanalyse-2024">\n\nOrd.\n\n</Quote>',
      { source: 'ressortanalyse-2024', content: 'Ord.' },
    ],
    ['Diagram', '<Diagram name="fem-principper" />', { name: 'fem-principper' }],
  ])('reads a <%s>', (name, block, values) => {
    const component = bodyComponents().find(({ id }) => id === name);
    const match = component?.pattern.exec(`Før.\n\n${block}\n\nEfter.`);
    expect(match && component?.fromBlock?.(match)).toEqual(values);
  });

  it.each(['<Notes>\nTekst.\n</Notes>', 'Se <Note>\nher\n</Note>', '<Note {...x}>\nTekst'])(
    'does not take %j for one',
    (text) => {
      expect(bodyComponents().filter(({ pattern }) => pattern.test(text))).toEqual([]);
    },
  );
});

describe('writeBlock', () => {
  it.each([
    ['Note', { title: '', content: 'Tekst.' }, '<Note>\n\nTekst.\n\n</Note>'],
    [
      'Details',
      { title: 'Et "eksempel" & < >', content: 'a' },
      '<Details title="Et &quot;eksempel&quot; &amp; &lt; &gt;">\n\na\n\n</Details>',
    ],
    ['Quote', { source: 'x', farve: 'blå' }, '<Quote source="x">\n\n\n\n</Quote>'],
    ['Diagram', { name: 'fem-principper' }, '<Diagram name="fem-principper" />'],
  ] as const)('writes a <%s>', (name, values, block) => {
    expect(writeBlock(name, values)).toBe(block);
  });

  it('writes what is read as the same', () => {
    const values = { title: 'Sagde han: "&quot;"?', content: 'Ja.' };
    const written = writeBlock('Details', values);
    expect(readBlock(/ title="[^"]*"/.exec(written)?.[0] ?? '', 'Ja.')).toEqual(values);
  });
});
