import { describe, expect, it } from 'vitest';

import { collectVocabulary, type WordSource } from './vocabulary-source.ts';

describe('collectVocabulary', () => {
  it('keeps one form of each word, the one that stands where it matters most', () => {
    const pages = [
      source({ title: ['borgerbudget'], text: ['borgerbudgettet', 'møder'] }),
      source({ text: ['møder', 'mødet', 'borgerbudgettet', 'ofte'] }),
      ...Array.from({ length: 6 }, () => source({ text: ['møder'] })),
    ];
    expect(collectVocabulary(pages)).toEqual([
      { word: 'borgerbudget', weight: 3 },
      { word: 'møder', weight: 0 },
    ]);
  });

  it('leaves out numbers, short words, and words that stand in few texts', () => {
    expect(collectVocabulary([source({ text: ['2024', 'ø', 'engang'], lead: ['sjældent'] })])).toEqual([]);
    const twice = [source({ lead: ['sjældent'] }), source({ text: ['sjældent'] })];
    expect(collectVocabulary(twice)).toEqual([{ word: 'sjældent', weight: 1 }]);
  });

  it('keeps a word with a place of its own beside another with the same stem', () => {
    const pages = [source({ title: ['tidlig', 'dialog'] }), source({ title: ['tid'] }), source({ title: ['tid'] })];
    expect(collectVocabulary(pages).map(({ word }) => word)).toEqual(['dialog', 'tid', 'tidlig']);
  });
});

function source(words: Partial<WordSource>): WordSource {
  return { title: [], hidden: [], near: [], lead: [], text: [], ...words };
}
