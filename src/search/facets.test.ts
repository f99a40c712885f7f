import { describe, expect, it } from 'vitest';

import { collectionNames } from '#schema/collection-name.ts';

import { facetNames } from './facet.ts';
import { facetDefinitions } from './facets.ts';
import { kindValue } from './kind-value.ts';

const facets = facetDefinitions({
  departments: [{ id: 'tmf', label: 'TMF' }],
  principles: [{ id: 'tidlig', label: 'Tidlig dialog' }],
});

describe('facetDefinitions', () => {
  it('defines every facet once', () => {
    expect(facets.map(({ name }) => name).toSorted()).toEqual([...facetNames].toSorted());
  });

  it('has values with labels, and ids that fit in an address', () => {
    for (const { values } of facets) {
      expect(values.length).toBeGreaterThan(0);
      for (const { id, label } of values) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(label).not.toBe('');
      }
    }
  });

  it('has a kind for every collection, and no two alike', () => {
    const ids = facets.find(({ name }) => name === 'type')?.values.map(({ id }) => id);
    expect(collectionNames.map(kindValue).toSorted()).toEqual(ids?.toSorted());
    expect(new Set(ids).size).toBe(collectionNames.length);
  });
});
