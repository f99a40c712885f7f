import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { dateSchema, momentSchema, partialDateSchema } from '#schema/date.ts';
import { estimated, participantsSchema } from '#schema/estimate.ts';
import { field } from '#schema/field.ts';
import { idSchema, reference } from '#schema/id.ts';
import { kinds } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';
import { line, list, prose } from '#schema/text.ts';
import { datePrecisions, efforts } from '#schema/vocabularies.ts';

import { formShape, isOptional } from './form-shape.ts';

describe('formShape', () => {
  it.each([
    ['a line', line(3, 80), { type: 'text', long: false, min: 3, max: 80 }],
    ['prose', prose(20, 900), { type: 'text', long: true, min: 20, max: 900 }],
    ['a line in a wrapper', field(line(2, 40).optional(), 'A', 'B.'), { type: 'text', long: false, min: 2, max: 40 }],
    [
      'a line that ends in a full stop',
      line(6, 24).regex(/\.$/u, { error: 'slut resuméet med et punktum' }),
      { type: 'text', long: false, min: 6, max: 24, pattern: ['\\.$', 'Slut resuméet med et punktum.'] },
    ],
    ['a mail address', z.email(), { type: 'text', long: false, kind: 'email' }],
    [
      'an address on the net',
      z.url({ protocol: /^https$/ }),
      {
        type: 'text',
        long: false,
        kind: 'url',
        pattern: ['^https://\\S+$', 'Skriv en fuld adresse, der begynder med https://.'],
      },
    ],
    ['a day', dateSchema, { type: 'date' }],
    ['a whole number', z.int().min(1).max(5), { type: 'number', whole: true, min: 1, max: 5 }],
    ['a number', z.number(), { type: 'number', whole: false }],
    ['yes or no', z.boolean(), { type: 'switch' }],
    [
      'a vocabulary',
      datePrecisions.schema,
      {
        type: 'choice',
        options: [
          { value: 'dag', label: 'Dag' },
          { value: 'saeson', label: 'Sæson' },
          { value: 'aar', label: 'År' },
        ],
      },
    ],
    [
      'an enum that is no vocabulary',
      z.enum(['fem-principper']),
      { type: 'choice', options: [{ value: 'fem-principper', label: 'Fem principper' }] },
    ],
    [
      'fixed numbers',
      z.union([z.literal(3), z.literal(6)]).optional(),
      {
        type: 'choice',
        options: [
          { value: 3, label: '3' },
          { value: 6, label: '6' },
        ],
      },
    ],
    ['a reference', reference('tools').optional(), { type: 'reference', collection: 'tools' }],
    [
      'a consultant or a mailbox',
      z.union([reference('consultants'), z.email()]),
      { type: 'reference-or-mailbox', collection: 'consultants' },
    ],
  ])('of %s', (_what, schema, shape) => {
    expect(formShape(schema)).toEqual(shape);
  });

  it('of a list keeps its limits and its item', () => {
    const schema = list(line(2, 40)).min(2).max(5);
    expect(formShape(schema)).toMatchObject({ type: 'list', min: 2, max: 5 });
  });

  it('of a group keeps its members', () => {
    const shape = formShape(estimated(efforts));
    expect(shape.type === 'group' && Object.keys(shape.members)).toEqual(['value', 'estimate']);
  });

  it('of a word or a group keeps both', () => {
    expect(formShape(participantsSchema.optional())).toMatchObject({ type: 'word-or-group', word: 'ikke-oplyst' });
  });

  it.each([
    ['a partial date', partialDateSchema, ['2017', '2017-10', '2017-10-05'], ['i år', '17', '2017-13', '2017-02-30']],
    [
      'a moment or less',
      z.union([momentSchema, partialDateSchema], { error: 'skriv hvornår' }),
      ['2026-03-12T08:30:00+01:00', '2026'],
      ['2026-03-12T08:30', 'kl. 8'],
    ],
    [
      'a text with two expressions',
      z.string().regex(/^a/, { error: 'begynd med a' }).regex(/z$/, { error: 'slut med z' }),
      ['az', 'a b z'],
      ['a', 'z', 'ba z'],
    ],
    [
      'a long line that ends in a full stop',
      line(6, 240).regex(/\.$/u, { error: 'slut med et punktum' }),
      ['En sætning.'],
      ['En sætning', 'En\nsætning.'],
    ],
    ['an id', idSchema, ['aeldre-paa-aeroe', 'a1'], ['Ældre', 'a--b', '-a']],
  ])('of %s checks what is written', (_what, schema, good, bad) => {
    const shape = formShape(schema);
    const [source = '', message = ''] = shape.type === 'text' ? (shape.pattern ?? []) : [];
    const pattern = new RegExp(source);
    expect(good.filter((text) => !pattern.test(text))).toEqual([]);
    expect(bad.filter((text) => pattern.test(text))).toEqual([]);
    expect(message).toMatch(/^[A-ZÆØÅ].*\.$/u);
  });

  it.each([
    ['a map', z.record(z.string(), z.string())],
    ['text or number', z.union([z.number(), z.string()])],
  ])('refuses %s', (_what, schema) => {
    expect(() => formShape(schema)).toThrow(/^Formularen/);
  });

  it.each(Object.entries(kinds))('knows every field of %s', (_name, kind) => {
    expect(() => {
      shapesBelow(kind.draft);
    }).not.toThrow();
    expect(() => {
      shapesBelow(kind.published);
    }).not.toThrow();
  });

  it.each(Object.entries(mdxComponents))('knows every attribute of <%s>', (_name, component) => {
    expect(() => {
      shapesBelow(component);
    }).not.toThrow();
  });
});

describe('isOptional', () => {
  it.each([
    [line(1, 2), false],
    [line(1, 2).optional(), true],
    [field(z.boolean().optional(), 'A', 'B.'), true],
  ])('tells %#', (schema, expected) => {
    expect(isOptional(schema)).toBe(expected);
  });
});

function shapesBelow(object: z.core.$ZodObject): void {
  for (const [name, member] of Object.entries(object._zod.def.shape)) if (name !== 'status') visit(member);
}

function visit(schema: z.core.$ZodType): void {
  const shape = formShape(schema);
  if (shape.type === 'group') Object.values(shape.members).forEach(visit);
  if (shape.type === 'list') visit(shape.item);
  if (shape.type === 'word-or-group') visit(shape.group);
}
