import { describe, expect, it } from 'vitest';

import { readAnswer } from './answer.ts';
import type { EntryNames } from './entry-names.ts';
import type { FieldShape } from './field-shape.ts';
import { fieldsOf } from './kind-fields.ts';

const tools = [
  { id: 'borgerbudget', title: 'Borgerbudget' },
  { id: 'interview-og-survey', title: 'Interview, survey og samtale' },
];
const names: EntryNames = {
  in: () => tools,
  find: (_collection, text) => tools.find(({ id, title }) => id === text || title.toLowerCase() === text.toLowerCase()),
  suggest: (_collection, text) => (text.startsWith('Borgerbud') ? tools[0] : undefined),
};

const text = { min: undefined, max: undefined };
const choice: FieldShape = {
  type: 'choice',
  choices: [
    { value: 'ja', label: 'Ja', definition: undefined },
    { value: 'nej-men-relevant', label: 'Nej, men relevant', definition: undefined },
    { value: '1-3-timer', label: '1–3 timer', definition: undefined },
  ],
};
const tool: FieldShape = { type: 'reference', collection: 'tools', orEmail: false };
const owner: FieldShape = { type: 'reference', collection: 'consultants', orEmail: true };

describe('reading an answer', () => {
  it.each<[string, FieldShape, string, unknown]>([
    ['joins a line', { type: 'line', ...text }, ' En  titel\nher ', 'En titel her'],
    [
      'keeps paragraphs',
      { type: 'prose', ...text },
      'Et\nlangt afsnit.\n\n\nOg et til.',
      'Et langt afsnit.\n\nOg et til.',
    ],
    ['reads a Danish number', { type: 'number' }, '1.100', 1100],
    ['reads a decimal comma', { type: 'number' }, '12,5', 12.5],
    ['reads thousands with a space', { type: 'number' }, '12 500', 12500],
    ['reads ja', { type: 'boolean' }, 'Ja.', true],
    ['reads a box without a cross', { type: 'boolean' }, '☐', false],
    ['reads a Danish date', { type: 'date' }, '12. marts 2026', '2026-03-12'],
    ['reads a month where a month will do', { type: 'partial-date' }, 'okt 2017', '2017-10'],
    ['reads a label', choice, 'nej, men relevant', 'nej-men-relevant'],
    ['reads a value', choice, 'nej-men-relevant', 'nej-men-relevant'],
    ['takes a hyphen for a dash', choice, '1-3 timer', '1-3-timer'],
    ['reads a title', tool, 'borgerbudget', 'borgerbudget'],
    ['takes a mailbox as owner', owner, 'dialog@kk.invalid', 'dialog@kk.invalid'],
    ['splits a list at commas', { type: 'list', item: tool, min: 1 }, 'Borgerbudget, borgerbudget', ['borgerbudget']],
    [
      'keeps an item that holds a comma',
      { type: 'list', item: tool, min: 1 },
      'Interview, survey og samtale',
      ['interview-og-survey'],
    ],
    [
      'splits a list at lines',
      { type: 'list', item: tool, min: 1 },
      '– Borgerbudget\n2) Interview, survey og samtale',
      ['borgerbudget', 'interview-og-survey'],
    ],
    [
      'keeps commas in sentences',
      { type: 'list', item: { type: 'prose', ...text }, min: 1 },
      'Lyt, før I taler.',
      ['Lyt, før I taler.'],
    ],
  ])('%s', (_name, shape, words, value) => {
    expect(readAnswer(shape, words, names)).toEqual({ value });
  });

  it.each<[string, FieldShape, string, string]>([
    [
      'a word for a number',
      { type: 'number' },
      'mange',
      '"mange" er ikke et tal; skriv kun tallet, fx 1100 eller 12,5',
    ],
    ['no answer for a number', { type: 'number' }, '', '"" er ikke et tal; skriv kun tallet, fx 1100 eller 12,5'],
    ['måske', { type: 'boolean' }, 'måske', '"måske" kan ikke bruges; skriv ja eller nej'],
    [
      'a day that does not exist',
      { type: 'date' },
      '31/2 2026',
      '"31/2 2026" er ikke en dato, der kan læses; skriv fx 12. marts 2026',
    ],
    [
      'a month where a day is needed',
      { type: 'date' },
      'marts 2026',
      '"marts 2026" er ikke en dato, der kan læses; skriv fx 12. marts 2026',
    ],
    [
      'an unknown choice',
      choice,
      'jah',
      '"jah" findes ikke; mente du "ja"? vælg mellem: Ja, Nej, men relevant, 1–3 timer',
    ],
    ['a mistyped title', tool, 'Borgerbudjet', '"Borgerbudjet" findes ikke; mente du "Borgerbudget" (borgerbudget)?'],
  ])('refuses %s', (_name, shape, words, problem) => {
    expect(readAnswer(shape, words, names)).toEqual({ problem });
  });
});

describe('the fields of a kind', () => {
  it('puts the name first, the summary second and the upkeep last', () => {
    const keys = fieldsOf('cases').map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(['title', 'summary', 'situation']);
    expect(keys.slice(-3)).toEqual(['keywords', 'formerIds', 'demo']);
  });

  it('says what a draft needs and what publishing needs', () => {
    const needs = new Map(fieldsOf('cases').map(({ key, need }) => [key, need]));
    expect([needs.get('situation'), needs.get('facts'), needs.get('departments')]).toEqual([
      'always',
      'publish',
      'optional',
    ]);
  });
});
