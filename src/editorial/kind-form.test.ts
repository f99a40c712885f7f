import { describe, expect, it } from 'vitest';

import { collectionNames, kinds } from '#schema/index.ts';

import { formShape } from './form-shape.ts';
import { kindForm } from './kind-form.ts';

describe.each(collectionNames)('the form of %s', (collection) => {
  const { members, nameField, neededToPublish } = kindForm(collection);
  const names = Object.keys(members);

  it('has every field of the schema once', () => {
    expect(names.toSorted()).toEqual(Object.keys(kinds[collection].published.shape).toSorted());
  });

  it('begins with the name and ends with the upkeep', () => {
    expect(names[0]).toBe(nameField);
    expect(names.at(-1)).toBe('demo');
  });

  it('offers every status', () => {
    const status = members['status'];
    const shape = status && formShape(status);
    expect(shape?.type === 'choice' && shape.options.map(({ value }) => value)).toEqual([
      'kladde',
      'til-gennemsyn',
      'publiceret',
      'arkiveret',
    ]);
  });

  it('lets a draft be without what only publishing asks for', () => {
    expect([...neededToPublish]).toEqual(expect.arrayContaining(['owner', 'reviewed', 'changes']));
    expect(neededToPublish.has(nameField)).toBe(false);
  });
});

it('puts the story of a case before its classification', () => {
  const names = Object.keys(kindForm('cases').members);
  expect(names.indexOf('situation')).toBeLessThan(names.indexOf('facts'));
  expect(names.indexOf('unknowns')).toBeLessThan(names.indexOf('evidence'));
});
