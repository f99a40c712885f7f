import { describe, expect, it } from 'vitest';

import { collectionFormats } from '#schema/collection-format.ts';
import { collectionNames } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { catalogueOf } from '../validate/catalogue.ts';
import { checkCatalogue } from '../validate/check.ts';
import { bodySafe } from '../validate/rules/body-safe/rule.ts';
import { fieldsReadable } from '../validate/rules/fields-readable/rule.ts';
import { frontmatterSchema } from '../validate/rules/frontmatter-schema/rule.ts';
import { privateDataAbsent } from '../validate/rules/private-data-absent/rule.ts';
import { sampleNow } from '../validate/sample.ts';
import { draftText } from './draft.ts';
import { entryNames } from './entry-names.ts';
import { nameFieldOf } from './kind-fields.ts';
import { blankMark } from './yaml-value.ts';

const names = entryNames(await catalogueOf('content', new Map()));

/** What the rules about the form of a file, and those that read its comments, say about a draft. */
async function issuesIn(collection: (typeof collectionNames)[number], text: string) {
  const path = `${collection}/en-kladde.${collectionFormats[collection]}`;
  const catalogue = await catalogueOf('content', new Map([[path, text]]));
  const rules = [fieldsReadable, bodySafe, frontmatterSchema, privateDataAbsent];
  return checkCatalogue(catalogue, rules, { now: sampleNow, environment: 'development' });
}

function linesWith(text: string, mark: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes(`# ${mark}`) ? [index + 1] : []));
}

describe.each(collectionNames)('a draft of %s', (collection) => {
  const lifecycle = { [nameFieldOf(collection).key]: 'Et navn', created: '2026-01-02', demo: false };

  it('is refused exactly where a blank is marked', async () => {
    const text = draftText({ collection, values: lifecycle, names });
    const issues = await issuesIn(collection, text);
    const found = [...new Set(issues.map(({ line }) => line))].sort((a, b) => a - b);
    const marked = linesWith(text, blankMark);
    expect(found.filter((line) => !marked.includes(line))).toEqual([]);
    expect(marked.filter((line) => !found.includes(line))).toEqual([]);
  });

  it('is accepted once it is filled', async () => {
    const text = draftText({ collection, values: validEntries[collection], names });
    expect(await issuesIn(collection, text)).toEqual([]);
  });

  it('holds every field, ready to be taken into use', async () => {
    const text = draftText({ collection, values: lifecycle, names });
    const inUse = text.replace(/^(\s*)# (?!#)/gmu, '$1').replace(/^(\s*)# (?!#)/gmu, '$1');
    const issues = await issuesIn(collection, inUse);
    expect(issues.filter(({ message }) => /findes ikke|læses|rykket/u.test(message))).toEqual([]);
  });
});

describe('a draft', () => {
  it.each([
    ['a colon and a hash', 'Mål: 100 # sæder'],
    ['quotation marks', 'De sagde "nej" og \'ja\''],
    ['a word that YAML reads', 'null'],
    ['a year', '2017'],
    ['braces', '{{ skabelon }} & *stjerner*'],
    ['a line that begins as code', 'import af varer'],
  ])('keeps %s as text', async (_name, title) => {
    const text = draftText({
      collection: 'terms',
      values: { ...validEntries.terms, definition: `${title} og noget mere her` },
      names,
    });
    const catalogue = await catalogueOf('content', new Map([['terms/x.yaml', text]]));
    expect(catalogue.entries[0]?.data['definition']).toBe(`${title} og noget mere her`);
  });

  it('folds long text and keeps its paragraphs', async () => {
    const prose = `${'Et ord til. '.repeat(30).trim()}\n\nAndet: afsnit med "tegn" # og # mere.`;
    const text = draftText({ collection: 'terms', values: { definition: prose }, names });
    const catalogue = await catalogueOf('content', new Map([['terms/x.yaml', text]]));
    expect(text).toContain('definition: >-\n  Et ord');
    expect(catalogue.entries[0]?.data['definition']).toBe(prose);
  });

  it('writes the known part of a group and marks the rest', () => {
    const text = draftText({ collection: 'cases', values: { place: { name: 'Aarhus' } }, names });
    expect(text).toContain(
      'place:\n  name: "Aarhus"\n  country: "" # UDFYLD – Land: Landets navn på dansk.\n  # population:',
    );
  });
});
