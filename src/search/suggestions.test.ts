import { describe, expect, it } from 'vitest';

import type { IndexedPage } from './language-file.ts';
import { createSuggester } from './suggestions.ts';

const suggest = createSuggester({
  pages: [
    page('/vaerktoejer/borgerbudget/', 'Borgerbudget', 'vaerktoejer'),
    page('/vaerktoejer/borgerworkshop/', 'Borgerworkshop', 'vaerktoejer'),
    page('/eksempler/lodz-borgerbudget/', 'Mere end 1.100 forslag fra borgerne i Łódź', 'eksempler'),
    page('/kontakt/konsulent-tmf/', 'Konsulent TMF', 'konsulenter'),
    page('/indgange/faa-indflydelse/', 'Få indflydelse', 'indgange'),
  ],
  words: ['borgerbudget', 'borgerworkshop', 'konsulent', 'indflydelse'].map((word) => ({ word, weight: 3 })),
  chunkStarts: [],
});

const addresses = (text: string) => suggest(text).map(({ address }) => address);

describe('createSuggester', () => {
  it.each([
    ['the beginning of a title', 'borgerb', ['/vaerktoejer/borgerbudget/', '/eksempler/lodz-borgerbudget/']],
    ['a part of a compound', 'budget', ['/vaerktoejer/borgerbudget/', '/eksempler/lodz-borgerbudget/']],
    ['a code', 'tmf', ['/kontakt/konsulent-tmf/']],
    ['letters written otherwise', 'lodz', ['/eksempler/lodz-borgerbudget/']],
    ['a slip', 'borgerworksop', ['/vaerktoejer/borgerworkshop/']],
    ['several words, all of them', 'konsulent tmf', ['/kontakt/konsulent-tmf/']],
    ['a small word being typed', 'få', ['/indgange/faa-indflydelse/']],
  ])('suggests by %s', (_, text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each(['', 'b', 'xyzzy'])('suggests nothing for "%s"', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it('says what kind of page each is', () => {
    expect(suggest('tmf')).toEqual([{ title: 'Konsulent TMF', address: '/kontakt/konsulent-tmf/', kind: 'Konsulent' }]);
  });
});

function page(address: string, title: string, type: string): IndexedPage {
  return { id: address, address, title, facets: { type: [type] } };
}
