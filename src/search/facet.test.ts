import { describe, expect, it } from 'vitest';

import { chosenCount, countFacets, fits, toggleFacet, type ChosenFacets, type FacetTable } from './facet.ts';

const table: FacetTable = new Map<string, ChosenFacets>([
  ['budget', { type: ['vaerktoejer'], fase: ['beslutning', 'udvikling'] }],
  ['panel', { type: ['vaerktoejer'], fase: ['udvikling'] }],
  ['lodz', { type: ['eksempler'], forvaltning: ['tmf'] }],
]);
const everything = ['budget', 'panel', 'lodz'];

describe('fits', () => {
  it.each<[string, ChosenFacets, string[]]>([
    ['everything where nothing is chosen', {}, ['budget', 'panel', 'lodz']],
    ['any of several values inside a facet', { type: ['vaerktoejer', 'eksempler'] }, ['budget', 'panel', 'lodz']],
    ['all facets at once', { type: ['vaerktoejer'], fase: ['beslutning'] }, ['budget']],
    ['nothing where facets exclude each other', { type: ['eksempler'], fase: ['udvikling'] }, []],
  ])('lets through %s', (_, chosen, expected) => {
    expect(everything.filter((id) => fits(table.get(id) ?? {}, chosen))).toEqual(expected);
  });
});

describe('countFacets', () => {
  it("leaves a facet's own choice out of its counts and minds the other facets", () => {
    const counts = countFacets(everything, table, { type: ['eksempler'] });
    expect(Object.fromEntries(counts.type)).toEqual({ vaerktoejer: 2, eksempler: 1 });
    expect(Object.fromEntries(counts.fase)).toEqual({});
    expect(Object.fromEntries(counts.forvaltning)).toEqual({ tmf: 1 });
  });

  it('counts only the pages found', () => {
    expect(countFacets(['panel'], table, {}).fase.get('udvikling')).toBe(1);
  });
});

describe('toggleFacet', () => {
  it('adds a value, takes it away again, and forgets an empty facet', () => {
    const once = toggleFacet({ fase: ['drift'] }, 'type', 'emner');
    expect(once).toEqual({ fase: ['drift'], type: ['emner'] });
    expect(chosenCount(once)).toBe(2);
    expect(toggleFacet(once, 'type', 'emner')).toEqual({ fase: ['drift'] });
  });
});
