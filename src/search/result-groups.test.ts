import { describe, expect, it } from 'vitest';

import { groupResults } from './result-groups.ts';

const grouped = (types: string) =>
  groupResults([...types.split(' ').entries()], ([, type]) => type).map(({ label, items }) => [
    label,
    items.map(([place]) => place),
  ]);

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
