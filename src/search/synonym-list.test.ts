import { describe, expect, it } from 'vitest';

import { readSynonyms } from './synonym-list.ts';

describe('readSynonyms', () => {
  it('reads rules with their lines', () => {
    const text = '# Ord\n\n- siger: [teenager, de unge]\n  mener: [unge]\n- siger: [hjælp]\n  sider: [/kontakt/]\n';
    expect(readSynonyms(text, 'synonyms.yaml')).toEqual([
      { say: ['teenager', 'de unge'], mean: ['unge'], pages: [], line: 3 },
      { say: ['hjælp'], mean: [], pages: ['/kontakt/'], line: 5 },
    ]);
  });

  it('takes an empty list', () => {
    expect(readSynonyms('# intet endnu\n', 'synonyms.yaml')).toEqual([]);
  });

  it.each([
    ['a rule without a meaning', '\n- siger: [a1]\n', 'synonyms.yaml:2: skriv ord'],
    ['a misspelled key', '- siger: [a1]\n  betyder: [b1]\n', 'synonyms.yaml:1: skriv ord'],
    ['an address that is none', '- siger: [a1]\n  sider: [kontakt]\n', 'synonyms.yaml:1: skriv ord'],
    ['something that is no list', 'siger: a\n', 'synonyms.yaml:1: skriv en liste'],
    ['broken YAML', '- siger: [a\n', 'filen kan ikke læses'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readSynonyms(text, 'synonyms.yaml')).toThrow(message);
  });
});
