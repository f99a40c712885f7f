import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { collectionFormats } from '#schema/collection-format.ts';
import { collectionNames } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { readEntryFile } from './entry-file.ts';
import { toForm } from './form-values.ts';
import { kindForm } from './kind-form.ts';
import { bodyProblems, saveProblems } from './save-check.ts';

describe('saveProblems', () => {
  it.each(collectionNames)('lets a valid entry of %s through', (collection) => {
    expect(saveProblems(collection, toForm(kindForm(collection).members, validEntries[collection]))).toEqual([]);
  });

  it('lets everything in the content folder through', () => {
    const refused = collectionNames.flatMap((collection) => {
      const folder = path.join(import.meta.dirname, '..', '..', 'content', collection);
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(`.${collectionFormats[collection]}`))
        .flatMap((file) => {
          const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
          return saveProblems(collection, readEntryFile(collection, text)).map((problem) => `${file}: ${problem}`);
        });
    });
    expect(refused).toEqual([]);
  });

  it('says in the validator’s words what a published entry lacks', () => {
    const values = { ...toForm(kindForm('terms').members, validEntries.terms), owner: '' };
    expect(saveProblems('terms', values)).toEqual([
      expect.stringMatching(/^Ejer \(owner\) mangler, og det skal være der, før siden kan publiceres\./),
    ]);
  });

  it('lets a draft lack it', () => {
    const values = { ...toForm(kindForm('terms').members, validEntries.terms), owner: '', status: 'kladde' };
    expect(saveProblems('terms', values)).toEqual([]);
  });
});

describe('bodyProblems', () => {
  it.each([
    ['Tekst med \\{ klammer } og \\< tegn.'],
    ['Vi taler om import og export.'],
    ['Linje et\nimport er ordet.'],
    ['<Note title="A">\n\nTekst\n\n</Note>'],
    ['{/* en kommentar */}'],
    ['Skriv `{a}` og `<b>` som kode.'],
    ['```\nimport x\n{a}\n<script>\n```'],
    ['> Et citat, hvor 3 > 2.'],
  ])('lets %j through', (body) => {
    expect(bodyProblems(body)).toEqual([]);
  });

  it.each([
    ['a\n\nimport af varer', /linje 3: Linjen begynder med "import"/],
    ['export const a = 1', /linje 1: Linjen begynder med "export"/],
    ['Hej {navn}', /linje 1: Krøllede parenteser/],
    ['<b>fed</b>', /<b> kan ikke bruges her/],
    ['<script>alert(1)</script>', /<script> kan ikke bruges her/],
    ['Børn < 18 år', /mindre end-tegn/],
    ['Se <https://kk.dk>', /<https:> kan ikke bruges|mindre end-tegn/],
    ['```\n{a}\n```\n{b}', /linje 4: Krøllede/],
  ])('stops %j', (body, message) => {
    expect(bodyProblems(body).join('\n')).toMatch(message);
  });
});
