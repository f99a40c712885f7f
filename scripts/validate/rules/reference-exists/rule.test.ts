import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, referenceExists } from './rule.ts';

const published = mdx('status: publiceret');
const draft = mdx('status: kladde');

describe('reference-exists', () => {
  it.each([
    ['an id that is there', 'status: publiceret\nalternatives: [b]', published],
    ['a draft that refers to a draft', 'status: kladde\nalternatives: [b]', draft],
    ['an owner that is a mailbox', 'status: publiceret\nowner: redaktion@sammenombyen.invalid', published],
  ])('accepts %s', async (_title, fields, other) => {
    expect(await findingsOf(referenceExists, { 'tools/a.mdx': mdx(fields), 'tools/b.mdx': other })).toEqual([]);
  });

  it.each([
    [
      'a dangling id',
      'status: kladde\nalternatives: [b, findes-ikke]',
      '3:19',
      messages.dangling('findes-ikke', 'tools', undefined),
    ],
    [
      'a mistyped id',
      'status: kladde\nalternatives:\n  - borgerbuget',
      '4:5',
      messages.dangling('borgerbuget', 'tools', 'borgerbudget'),
    ],
    [
      'an id of another kind',
      'status: kladde\nprinciples:\n  - principle: b\n    why: derfor',
      '4:16',
      messages.elsewhere('b', 'principles', 'tools'),
    ],
    [
      'an owner that is nobody',
      'status: publiceret\nowner: konsulent-xyz',
      '3:8',
      messages.dangling('konsulent-xyz', 'consultants', undefined),
    ],
    [
      'a published entry that refers to a draft',
      'status: publiceret\nbefore: [udkast]',
      '3:10',
      messages.unpublished('udkast', 'kladde'),
    ],
  ])('refuses %s', async (_title, fields, place, message) => {
    const files = {
      'tools/a.mdx': mdx(fields),
      'tools/b.mdx': published,
      'tools/borgerbudget.mdx': published,
      'tools/udkast.mdx': draft,
    };
    expect(await findingsOf(referenceExists, files)).toEqual([{ at: `tools/a.mdx:${place}`, message }]);
  });

  it('looks into the body too', async () => {
    const body = 'Han sagde <Quote source="findes-ikke">noget</Quote>.';
    expect(await findingsOf(referenceExists, { 'tools/a.mdx': mdx('status: kladde', body) })).toEqual([
      { at: 'tools/a.mdx:5:11', message: messages.dangling('findes-ikke', 'sources', undefined) },
    ]);
  });

  it('finds every reference of an entry whose other fields are wrong', async () => {
    const fields = 'status: publiceret\ntitle: 7\nbefore: [x-x]\nafter: [y-y]\nsources: [z-z]';
    expect(await findingsOf(referenceExists, { 'tools/a.mdx': mdx(fields) })).toHaveLength(3);
  });
});
