import { describe, expect, it } from 'vitest';

import type { IndexedPage } from './language-file.ts';
import { addressWords, rank, type PartOfQuery, type WordFinding } from './ranking.ts';

const pages = new Map<string, IndexedPage>(
  [
    page('panel', '/vaerktoejer/raadgivende-panel/', 'Rådgivende panel', 'vaerktoejer'),
    page('budget', '/vaerktoejer/borgerbudget/', 'Borgerbudget', 'vaerktoejer'),
    page('lodz', '/eksempler/lodz-borgerbudget/', 'Mere end 1.100 forslag', 'eksempler'),
    page('event', '/kalender/borgerbudget/', 'Om borgerbudget i maj', 'begivenheder'),
    page('liste', '/kontakt/', 'Kontakt', 'konsulenter'),
    page('tmf', '/kontakt/konsulent-tmf/', 'Konsulent TMF', 'konsulenter'),
    page('lang', '/emner/lang/', 'En lang side', 'emner'),
  ].map((one) => [one.id, one]),
);

const order = (findings: WordFinding[], phrase = new Map<string, string[]>()) =>
  rank(findings, { pages, phrase }).map(({ id }) => id);

describe('rank', () => {
  it('puts titles before addresses, addresses before texts, and events after what explains', () => {
    const findings = [
      finding('borgerbudget', { lang: [9, []], lodz: [2, []], event: [5, ['title']], budget: [3, ['title', 'ord']] }),
    ];
    expect(order(findings)).toEqual(['budget', 'event', 'lodz', 'lang']);
  });

  it('prefers a page with all the words to one that has a common word many times', () => {
    const findings = [
      finding('rådgivende', { panel: [1, []], budget: [9, []], lodz: [9, []], lang: [9, []] }),
      finding('maj', { panel: [1, []] }),
    ];
    expect(order(findings)[0]).toBe('panel');
  });

  it('prefers the page with the whole query among its search words', () => {
    const findings = [
      finding('penge', { lang: [4, ['resume']], lodz: [1, ['fraser']] }),
      finding('projekter', { lang: [4, ['resume']], lodz: [1, ['fraser']] }),
    ];
    expect(order(findings, new Map([['lodz', ['fraser']]]))[0]).toBe('lodz');
  });

  it('prefers a page with some of a long question among its search words to one with all of it in a long text', () => {
    const findings = [
      finding('folk', { lang: [9, []] }),
      finding('bliver', { lang: [9, []] }),
      finding('sendt', { lang: [9, []], lodz: [1, ['fraser']] }),
      finding('rundt', { lang: [9, []], lodz: [1, ['fraser']] }),
    ];
    const parts = { words: ['sendt', 'rundt'], pages: new Map([['lodz', []]]) };
    const ranked = (partly: PartOfQuery[]) => rank(findings, { pages, phrase: new Map(), partly })[0]?.id;
    expect([ranked([]), ranked([parts])]).toEqual(['lang', 'lodz']);
  });

  it('takes words for a phrase only where they are, not where two fields have them by chance', () => {
    const findings = [
      finding('borger', { lang: [1, ['fraser']], panel: [3, ['title']] }),
      finding('service', { lang: [1, ['fraser']], panel: [3, ['title']] }),
    ];
    expect(order(findings, new Map([['lang', ['sammensat']]]))[0]).toBe('panel');
    expect(order(findings, new Map([['lang', []]]))[0]).toBe('lang');
  });

  it('weighs the last part of a compound that was taken apart more than the first', () => {
    const findings = [finding('beboer', { panel: [5, ['resume']] }), finding('budget', { budget: [5, ['resume']] })];
    const first = (heads: string[]) => rank(findings, { pages, phrase: new Map(), heads: new Set(heads) })[0]?.id;
    expect([first(['beboer']), first(['budget'])]).toEqual(['panel', 'budget']);
  });

  it('takes "hvem" for somebody to turn to', () => {
    const findings = [finding('skole', { lang: [3, ['ord']], tmf: [1, ['ord']] })];
    const first = (query: string[]) => rank(findings, { pages, phrase: new Map(), query })[0]?.id;
    expect([first(['en', 'skole']), first(['hvem', 'skole'])]).toEqual(['lang', 'tmf']);
  });

  it('puts the page whose title was typed first, words that say nothing and all', () => {
    const findings = [finding('byen', { om: [1, ['title', 'ord']], lang: [9, ['title', 'ord']] })];
    const titled = new Map([...pages, ['om', page('om', '/om/', 'Om byen', '')] as const]);
    expect(rank(findings, { pages: titled, query: ['om', 'byen'], phrase: new Map() })[0]?.id).toBe('om');
  });

  it('knows words that say something together only', () => {
    const parts = { words: ['ved', 'ikke', 'hvor'], pages: new Map([['lodz', ['fraser']]]) };
    const findings = [finding('borgeren', { lang: [1, []], lodz: [1, []] })];
    expect(rank(findings, { pages, phrase: new Map(), partly: [parts] })[0]?.id).toBe('lodz');
  });

  it('prefers the type asked for, and its list where nothing else is asked', () => {
    expect(order([finding('konsulent', { tmf: [1, ['title']], liste: [1, ['resume']], lang: [9, []] })])).toEqual([
      'liste',
      'tmf',
      'lang',
    ]);
    const findings = [
      finding('konsulent', { tmf: [1, []], lang: [1, []] }),
      finding('klima', { tmf: [1, ['resume']], lang: [9, ['resume']] }),
    ];
    expect(order(findings)[0]).toBe('tmf');
  });

  it('counts a compound search word as a whole word only where its parts were not what was found', () => {
    const findings = [finding('klub', { lang: [0, ['sammensat', 'dele']], panel: [0, ['ord']] })];
    expect(order(findings)[0]).toBe('panel');
  });
});

describe('addressWords', () => {
  it('folds the words of an address', () => {
    expect(addressWords('/vaerktoejer/aabent-raadsmoede/')).toEqual(['verktojer', 'abent', 'radsmode']);
  });
});

function page(id: string, address: string, title: string, type: string): IndexedPage {
  return { id, address, title, facets: { type: [type] } };
}

function finding(word: string, found: Record<string, [score: number, fields: string[]]>): WordFinding {
  return {
    word,
    pages: new Map(Object.entries(found).map(([id, [score, fields]]) => [id, { score, fields, likeness: 1 }])),
  };
}
