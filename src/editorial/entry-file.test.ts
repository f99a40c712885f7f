import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { collectionNames, kinds } from '#schema/index.ts';

import { bodyField, entryData, originalField, readEntryFile, writeEntryFile } from './entry-file.ts';

const term = `# Skrevet i en teksteditor.
term: Høring
status: publiceret
# Kort og klart.
definition: >-
  En høring er et tidspunkt, hvor alle kan skrive, hvad de mener om et forslag,
  før det bliver vedtaget.
useInstead: [debat, 'samtale']
owner: redaktion@eksempel.invalid
created: 2026-01-02
changes:
  - {date: 2026-01-02, what: Skrevet., why: Ordet mangler.}
demo: false
`;

const event = `---
title: Morgenbooster
status: kladde
start: '2027-01-14T08:30:00+01:00'
online: false
---

## Først

Tekst  med to mellemrum.
`;

describe('a file that is read and written again', () => {
  const content = path.join(import.meta.dirname, '..', '..', 'content');
  const files = collectionNames.flatMap((collection) =>
    readdirSync(path.join(content, collection), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:mdx|yaml)$/.test(file))
      .map((file) => ({ collection, file: path.join(content, collection, file) })),
  );

  it('is the same file with data the schema takes, for everything in the content folder', () => {
    expect(files.length).toBeGreaterThan(100);
    const changed = files.filter(({ collection, file }) => {
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      const values = readEntryFile(collection, text.trim());
      const isTaken = kinds[collection].schema.safeParse(entryData(collection, values)).success;
      return !isTaken || writeEntryFile(collection, values) !== text;
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

describe('writeEntryFile', () => {
  const read = readEntryFile('terms', term);

  it('changes the one field that was changed', () => {
    expect(writeEntryFile('terms', { ...read, useInstead: ['debat'] })).toBe(
      term.replace("useInstead: [debat, 'samtale']", 'useInstead:\n  - debat'),
    );
  });

  it('keeps the comment above a field that was changed', () => {
    const written = writeEntryFile('terms', { ...read, definition: 'En kort forklaring på ordet.' });
    expect(written).toContain('# Kort og klart.\ndefinition: En kort forklaring på ordet.\nuseInstead');
  });

  it('puts a new field after the one before it in the form', () => {
    const written = writeEntryFile('terms', { ...read, seeAlso: ['debat'] });
    expect(written).toContain("useInstead: [debat, 'samtale']\nseeAlso:\n  - debat\nowner:");
  });

  it('takes a field that was emptied out of the file', () => {
    expect(writeEntryFile('terms', { ...read, useInstead: [] })).toBe(
      term.replace("useInstead: [debat, 'samtale']\n", ''),
    );
  });

  it('keeps a field that no form knows', () => {
    expect(writeEntryFile('terms', readEntryFile('terms', `${term}farve: blå\n`))).toBe(`${term}farve: blå\n`);
  });

  it('leaves the body alone where a field was changed', () => {
    const values = readEntryFile('events', event);
    expect(writeEntryFile('events', { ...values, title: 'Frokostbooster' })).toBe(
      event.replace('Morgenbooster', 'Frokostbooster'),
    );
  });

  it('leaves the fields alone where the body was changed', () => {
    const values = readEntryFile('events', event);
    expect(writeEntryFile('events', { ...values, [bodyField]: '## Sidst' })).toBe(
      `${event.slice(0, event.indexOf('## Først'))}## Sidst\n`,
    );
  });

  it.each([
    ['a moment', { start: '2027-02-01T09:00:00+01:00' }, 'start: "2027-02-01T09:00:00+01:00"\n'],
    ['a day', { created: '2027-02-01' }, 'created: 2027-02-01\n'],
    ['a year as text', { start: '2027' }, 'start: "2027"\n'],
    ['a word that means something in YAML', { place: 'Nej: null' }, 'place: "Nej: null"\n'],
    ['a choice', { audience: ['alle', 'unge'] }, 'audience:\n  - alle\n  - unge\n'],
  ])('writes %s as the site reads it', (_what, change, expected) => {
    const written = writeEntryFile('events', { ...readEntryFile('events', event), ...change });
    expect(written).toContain(expected);
  });

  it('folds prose, and paragraphs come back as they were', () => {
    const roundup = `${'Det gik godt, og mange blev og talte bagefter. '.repeat(5).trim()}\n\nVi gør det igen.`;
    const written = writeEntryFile('events', { ...readEntryFile('events', event), roundup });
    expect(written).toContain('roundup: >-\n  Det gik godt');
    expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(readEntryFile('events', written)['roundup']).toBe(roundup);
  });

  it('writes a new entry in the order of the form', () => {
    const values = { title: 'Ny', status: 'kladde', created: '2026-03-01', demo: false, start: '2027', body: 'Tekst.' };
    expect(writeEntryFile('events', values)).toBe(
      '---\ntitle: Ny\nstatus: kladde\nstart: "2027"\ncreated: 2026-03-01\ndemo: false\n---\n\nTekst.\n',
    );
  });

  it.each([
    '',
    ' ',
    'null',
    'true',
    '~',
    '# nej',
    '- a',
    'a: b',
    '"',
    "'",
    '2026-01-02 ',
    '0x1f',
    '1_000',
    'a\n\nb',
    '  a',
    '|',
    '%',
    '@',
    '`',
  ])('writes the text %j so that it is read as the same text', (place) => {
    const written = writeEntryFile('events', { ...readEntryFile('events', event), place });
    const [, yaml = ''] = written.split('---\n');
    expect((parse(yaml) as { place?: string }).place).toBe(place === '' ? undefined : place);
  });
});

describe('readEntryFile', () => {
  it('keeps the file beside the values', () => {
    expect(readEntryFile('terms', term)).toMatchObject({
      ownerMailbox: 'redaktion@eksempel.invalid',
      [originalField]: term,
    });
  });

  it.each([
    ['a file without fields', 'events', 'Bare tekst.', /ingen felter/],
    ['a field that stands twice', 'terms', 'term: a\nterm: b\n', /kan ikke læses/],
  ] as const)('refuses %s', (_what, collection, text, message) => {
    expect(() => readEntryFile(collection, text)).toThrow(message);
  });
});
