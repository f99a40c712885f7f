import { describe, expect, it } from 'vitest';

import { chosenCount, countFacets, fits, toggleFacet, type ChosenFacets, type FacetTable } from './facet.ts';

const table: FacetTable = new Map<string, ChosenFacets>([
  ['budget', { kind: ['vaerktoejer'], phase: ['beslutning', 'udvikling'] }],
  ['panel', { kind: ['vaerktoejer'], phase: ['udvikling'] }],
  ['lodz', { kind: ['eksempler'], department: ['tmf'] }],
]);
const everything = ['budget', 'panel', 'lodz'];

describe('fits', () => {
  it.each<[string, ChosenFacets, string[]]>([
    ['everything where nothing is chosen', {}, ['budget', 'panel', 'lodz']],
    ['any of several values inside a facet', { kind: ['vaerktoejer', 'eksempler'] }, ['budget', 'panel', 'lodz']],
    ['all facets at once', { kind: ['vaerktoejer'], phase: ['beslutning'] }, ['budget']],
    ['nothing where facets exclude each other', { kind: ['eksempler'], phase: ['udvikling'] }, []],
  ])('lets through %s', (_, chosen, expected) => {
    expect(everything.filter((id) => fits(table.get(id) ?? {}, chosen))).toEqual(expected);
  });
});

describe('countFacets', () => {
  it("leaves a facet's own choice out of its counts and minds the other facets", () => {
    const counts = countFacets(everything, table, { kind: ['eksempler'] });
    expect(Object.fromEntries(counts.kind)).toEqual({ vaerktoejer: 2, eksempler: 1 });
    expect(Object.fromEntries(counts.phase)).toEqual({});
    expect(Object.fromEntries(counts.department)).toEqual({ tmf: 1 });
  });

  it('counts only the pages found', () => {
    expect(countFacets(['panel'], table, {}).phase.get('udvikling')).toBe(1);
  });
});

describe('toggleFacet', () => {
  it('adds a value, takes it away again, and forgets an empty facet', () => {
    const once = toggleFacet({ phase: ['drift'] }, 'kind', 'emner');
    expect(once).toEqual({ phase: ['drift'], kind: ['emner'] });
    expect(chosenCount(once)).toBe(2);
    expect(toggleFacet(once, 'kind', 'emner')).toEqual({ phase: ['drift'] });
  });
});
