import { describe, expect, it } from 'vitest';

import { newId } from './placement.ts';

describe('the id of a new entry', () => {
  it.each([
    ['is made of the name', 'Æbler på Ærø', 'aebler-paa-aeroe'],
    [
      'is cut between two words where the name is long',
      'Løse stole på den store plads viste os, hvor bænkene helst skulle stå',
      'loese-stole-paa-den-store-plads-viste-os-hvor-baenkene-helst',
    ],
    ['is cut anywhere where there is one long word', 'a'.repeat(80), 'a'.repeat(60)],
    ['keeps a name that just fits', `${'a'.repeat(29)} ${'b'.repeat(30)}`, `${'a'.repeat(29)}-${'b'.repeat(30)}`],
  ])('%s', (_name, name, id) => {
    expect(newId(undefined, name)).toBe(id);
  });

  it('must be chosen where nothing in the name can be an address', () => {
    expect(() => newId(undefined, '🎉')).toThrow('Af "🎉" kan der ikke dannes en adresse');
  });
});
