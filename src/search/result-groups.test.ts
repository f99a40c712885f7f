import { describe, expect, it } from 'vitest';

import { arrangeResults, groupResults } from './result-groups.ts';

const grouped = (types: string) =>
  groupResults([...types.split(' ').entries()], ([, type]) => type).map(({ label, items }) => [
    label,
    items.map(([place]) => place),
  ]);

describe('arrangeResults', () => {
  const arranged = (types: string, isByRelevance: boolean) =>
    arrangeResults(types.split(' '), (type) => type, isByRelevance).map(({ label }) => label);

  it.each([
    ['several types', 'vaerktoejer eksempler eksempler emner', true, ['Værktøjer', 'Eksempler', 'Emner og indgange']],
    ['one type', 'eksempler eksempler eksempler eksempler', true, ['']],
    ['very few', 'vaerktoejer eksempler emner', true, ['']],
    ['another order', 'vaerktoejer eksempler eksempler emner', false, ['']],
  ])('of %s', (_, types, isByRelevance, expected) => {
    expect(arranged(types, isByRelevance)).toEqual(expected);
  });
});

describe('groupResults', () => {
  it('orders the groups by their best results, and keeps the order within them', () => {
    expect(grouped('eksempler vaerktoejer eksempler principper vaerktoejer')).toEqual([
      ['Eksempler', [0, 2]],
      ['Værktøjer', [1, 4]],
      ['Principper', [3]],
    ]);
  });

  it('puts contacts first where one is among the best', () => {
    expect(grouped('vaerktoejer emner konsulenter indgange forvaltninger')).toEqual([
      ['Kontakt', [2, 4]],
      ['Værktøjer', [0]],
      ['Emner og indgange', [1, 3]],
    ]);
  });

  it('leaves contacts in their place where they are far down', () => {
    const best = Array.from({ length: 5 }, () => 'vaerktoejer').join(' ');
    expect(grouped(`${best} konsulenter eksempler`).map(([label]) => label)).toEqual([
      'Værktøjer',
      'Kontakt',
      'Eksempler',
    ]);
  });

  it('has a group for what has none of its own', () => {
    expect(grouped('ordliste kilder noget')).toEqual([['Andet på siden', [0, 1, 2]]]);
  });

  it('makes no group of nothing', () => {
    expect(groupResults([], () => '')).toEqual([]);
  });
});
