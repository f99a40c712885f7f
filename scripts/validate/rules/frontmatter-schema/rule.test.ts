import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { frontmatterSchema } from './rule.ts';

const term =
  'status: kladde\nterm: Høring\ndefinition: Når kommunen spørger, før den beslutter.\ncreated: 2026-01-01\ndemo: false\n';

describe('frontmatter-schema', () => {
  it('accepts what the schema accepts', async () => {
    expect(await findingsOf(frontmatterSchema, { 'terms/hoering.yaml': term })).toEqual([]);
  });

  it('reports everything the schema refuses, each at its place', async () => {
    const text = term
      .replace('term: Høring', 'term: H')
      .replace('created: 2026-01-01', 'created: 2026-02-30')
      .replace('demo: false\n', 'seeAlso:\n  - hvidbog\n  - hvidbog\nfarve: blå\n');
    expect(await findingsOf(frontmatterSchema, { 'terms/hoering.yaml': text })).toEqual([
      { at: 'terms/hoering.yaml:1:1', message: expect.stringContaining('Eksempeldata (demo) mangler') as string },
      { at: 'terms/hoering.yaml:2:7', message: expect.stringContaining('Begreb (term) er 1 tegn') as string },
      { at: 'terms/hoering.yaml:4:10', message: expect.stringContaining('"2026-02-30"') as string },
      { at: 'terms/hoering.yaml:7:5', message: expect.stringContaining('nr. 2 står to gange') as string },
      { at: 'terms/hoering.yaml:8:1', message: expect.stringContaining('Feltet "farve" findes ikke') as string },
    ]);
  });

  it('points at the item that lacks a field', async () => {
    const text = `${term}changes:\n  - date: 2026-01-01\n    what: Oprettet\n`;
    expect(await findingsOf(frontmatterSchema, { 'terms/hoering.yaml': text })).toEqual([
      {
        at: 'terms/hoering.yaml:7:5',
        message: expect.stringContaining('Hvorfor (why) i Ændringer (changes) nr. 1 mangler') as string,
      },
    ]);
  });

  it('says nothing about the fields of a file that cannot be read', async () => {
    expect(await findingsOf(frontmatterSchema, { 'tools/a.mdx': mdx('title: "A') })).toEqual([]);
  });

  it('says what an empty file lacks', async () => {
    const found = await findingsOf(frontmatterSchema, { 'terms/a.yaml': '' });
    expect(found.map(({ message }) => message.split(' mangler')[0])).toEqual(
      expect.arrayContaining(['Status (status)', 'Begreb (term)', 'Forklaring (definition)']),
    );
  });
});
