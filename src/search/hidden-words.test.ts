import { describe, expect, it } from 'vitest';

import type { BuiltPage } from './built-page.ts';
import type { Splitter } from './danish/compound.ts';
import { hiddenWordsReader } from './hidden-words.ts';
import { findSynonyms } from './synonym-finder.ts';
import type { Synonym } from './synonym-list.ts';

const split: Splitter = (word) => (word === 'ungdomsklub' ? ['ungdoms', 'klub'] : undefined);

const tool = page(
  '/vaerktoejer/brugerrejse/',
  'Brugerrejse',
  'Tegn vejen for unge.',
  'ungdomsklub, servicedesign, mange ord sammen',
);
const example = page('/eksempler/oslo/', 'Unge i Oslo', 'Kort.', '', '<a href="/sub/vaerktoejer/brugerrejse/">x</a>');
const list: Synonym[] = [
  { say: ['teenager'], mean: ['unge'], pages: [], line: 1 },
  { say: ['find rundt'], mean: [], pages: ['/eksempler/oslo/'], line: 2 },
];

describe('hiddenWordsReader', () => {
  const read = () => {
    const find = findSynonyms(list, split);
    const hidden = hiddenWordsReader([tool, example], find, split);
    return { find, tool: hidden(tool), example: hidden(example) };
  };

  it('sorts search words by what they are', () => {
    expect(read().tool).toEqual({
      ord: ['servicedesign'],
      sammensat: ['ungdomsklub'],
      fraser: ['mange ord sammen'],
      dele: ['ungdoms', 'klub'],
      naer: ['teenager'],
    });
  });

  it('counts a synonym for the title as a search word, and finds an example by the tools it leads to', () => {
    expect(read().example).toMatchObject({ ord: ['teenager'], fraser: ['find rundt'], naer: ['Brugerrejse'] });
  });

  it('counts a synonym for a part of a compound for less than one for a whole word', () => {
    const find = findSynonyms([{ say: ['værested'], mean: ['klub'], pages: [], line: 1 }], split);
    expect(hiddenWordsReader([tool], find, split)(tool)).toMatchObject({ ord: ['servicedesign'], naer: ['værested'] });
  });

  it('is content when every rule has reached a page', () => {
    expect(() => {
      read().find.assertAllUsed();
    }).not.toThrow();
  });

  it('names rules that reach no page, with their lines', () => {
    const find = findSynonyms(
      [
        { say: ['x1'], mean: ['zebra'], pages: [], line: 7 },
        { say: ['y1'], mean: ['unge'], pages: ['/væk/'], line: 9 },
      ],
      split,
    );
    find(tool);
    expect(() => {
      find.assertAllUsed();
    }).toThrow(/linje 7: ingen side har zebra\nlinje 9: der er ingen side \/væk\//);
  });
});

function page(address: string, title: string, resume: string, ord: string, more = ''): BuiltPage {
  const facts = Object.entries({ resume, ord })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<span hidden data-pagefind-meta="${key}[data-value]" data-value="${value}"></span>`);
  return { address, html: `<article data-pagefind-body>${facts.join('')}<h1>${title}</h1>${more}</article>` };
}
