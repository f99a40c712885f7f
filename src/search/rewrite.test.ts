import { describe, expect, it } from 'vitest';

import { rewrite } from './rewrite.ts';
import { createVocabulary } from './vocabulary.ts';

const vocabulary = createVocabulary(
  [
    'advisoryboard',
    'bor',
    'borger',
    'borgerbudget',
    'budget',
    'børne',
    'dialog',
    'fokusgruppe',
    'høring',
    'klima',
    'kontakt',
    'kontaktcentret',
    'nabo',
    'svar',
    'tmf',
  ].map((word) => ({ word, weight: 2 })),
);
const inTextsOnly = ['vintergæk', 'ålegræs', 'moderne'];
const isIndexed = (word: string) => Promise.resolve(inTextsOnly.includes(word) || vocabulary.has(word));
const rewritten = (query: string) => rewrite(query, vocabulary, isIndexed);

describe('rewrite', () => {
  it.each(['borgerbudgetter', 'Høringen', 'kontakt TMF', 'hvordan får jeg svar', 'vintergæk', 'moderne dialog'])(
    'leaves %s as it is',
    async (query) => {
      const { changed, ignored } = await rewritten(query);
      expect([changed, ignored]).toEqual([[], []]);
    },
  );

  it.each([
    ['hoering', 'høring'],
    ['aalegraes', 'ålegræs'],
    ['borgerbuget', 'borgerbudget'],
    ['advisory board', 'advisoryboard'],
    ['nabodialog', 'nabo dialog'],
    ['klimatilpasning', 'klima'],
    ['fokusgrube', 'fokusgruppe'],
    ['kontaktsenter', 'kontaktcentret'],
    ['born', 'børne'],
    ['hørign', 'høring'],
  ])('puts %s as %s and says so', async (query, expected) => {
    const { words, changed } = await rewritten(query);
    expect(words.join(' ')).toBe(expected);
    expect(changed).toEqual([{ from: query, to: expected }]);
  });

  it.each([
    ['TMFs', ['tmf']],
    ['kont', ['kont']],
  ])('puts %s as %j without a word', async (query, expected) => {
    const { words, changed } = await rewritten(query);
    expect(words).toEqual(expected);
    expect(changed).toEqual([]);
  });

  it('keeps known words written apart, and says which compound they would make', async () => {
    expect(await rewritten('borger budget')).toEqual({
      words: ['borger', 'budget'],
      changed: [],
      ignored: [],
      joined: [{ parts: ['borger', 'budget'], word: 'borgerbudget' }],
    });
  });

  it('never sends a word the index does not have', async () => {
    const { words, ignored } = await rewritten('qqqq klima');
    expect(words).toEqual(['klima']);
    expect(ignored).toEqual(['qqqq']);
  });
});
