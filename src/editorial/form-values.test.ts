import { describe, expect, it } from 'vitest';

import { type CollectionName, collectionNames } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { fromForm, toForm, type Values } from './form-values.ts';
import { kindForm } from './kind-form.ts';

function membersOf(collection: CollectionName) {
  return kindForm(collection).members;
}

describe('toForm', () => {
  it.each<[string, CollectionName, Values, Values]>([
    ['a bare year as text', 'sources', { published: 2024 }, { published: '2024' }],
    ['a year within a group as text', 'cases', { period: { start: 2023 } }, { period: { start: '2023' } }],
    ['a consultant as the first of two', 'terms', { owner: 'konsulent-tmf' }, { owner: 'konsulent-tmf' }],
    ['a mailbox as the second of two', 'terms', { owner: 'a@b.dk' }, { ownerMailbox: 'a@b.dk' }],
    ['a word as a mark', 'tools', { participants: 'ikke-oplyst' }, { participants: { 'ikke-oplyst': true } }],
    [
      'a span beside an empty mark',
      'tools',
      { participants: { min: 6, max: 8 } },
      { participants: { 'ikke-oplyst': false, min: 6, max: 8 } },
    ],
    ['an unknown field as it is', 'terms', { farve: 'blå' }, { farve: 'blå' }],
    [
      'a value of the wrong type as it is',
      'cases',
      { place: 'København', facts: 'ingen' },
      { place: 'København', facts: 'ingen' },
    ],
  ])('gives %s', (_what, collection, data, values) => {
    expect(toForm(membersOf(collection), data)).toEqual(values);
  });
});

describe('fromForm', () => {
  it.each<[string, CollectionName, Values, Values]>([
    [
      'leaves out empty texts, numbers and choices',
      'tools',
      { title: 'A', deputy: '', reviewEveryMonths: null, keywords: [] },
      { title: 'A' },
    ],
    ['leaves out an optional switch that is off', 'events', { online: false, demo: false }, { demo: false }],
    ['keeps an optional switch that is on', 'events', { online: true }, { online: true }],
    ['leaves out a group that was not filled in', 'cases', { place: { name: '', country: '' }, period: null }, {}],
    ['keeps a required list that is empty', 'entrances', { useFor: [] }, { useFor: [] }],
    ['leaves out empty items', 'entrances', { useFor: ['Huller i vejen.', ''] }, { useFor: ['Huller i vejen.'] }],
    [
      'takes the mailbox where no consultant is chosen',
      'terms',
      { owner: '', ownerMailbox: 'a@b.dk' },
      { owner: 'a@b.dk' },
    ],
    [
      'takes the consultant where both are filled in',
      'terms',
      { owner: 'konsulent-tmf', ownerMailbox: 'a@b.dk' },
      { owner: 'konsulent-tmf' },
    ],
    [
      'makes a mark the word',
      'tools',
      { participants: { 'ikke-oplyst': true, min: 6, max: null } },
      { participants: 'ikke-oplyst' },
    ],
    [
      'drops a mark that is not set',
      'tools',
      { participants: { 'ikke-oplyst': false, min: 6, max: 8, estimate: false } },
      { participants: { min: 6, max: 8 } },
    ],
    [
      'leaves out a span that was not filled in',
      'tools',
      { participants: { 'ikke-oplyst': false, min: null, max: null } },
      {},
    ],
    ['keeps an unknown field', 'terms', { farve: 'blå' }, { farve: 'blå' }],
    [
      'works inside lists',
      'tools',
      { steps: [{ title: '', text: 'Gør det.', minutes: null, estimate: false }] },
      { steps: [{ text: 'Gør det.' }] },
    ],
  ])('%s', (_what, collection, values, data) => {
    expect(fromForm(membersOf(collection), values)).toEqual(data);
  });

  it.each(collectionNames)('gives the data of %s back', (collection) => {
    const members = membersOf(collection);
    const data = validEntries[collection];
    // A year typed as a number comes back as text, which the schema takes as the same.
    const expected = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
      key === 'start' && typeof value === 'number' ? String(value) : value,
    ) as Values;
    expect(fromForm(members, toForm(members, data))).toEqual(expected);
  });
});
