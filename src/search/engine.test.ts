import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildIndex } from './build-index.ts';
import type { BuiltPage } from './built-page.ts';
import { danishLayer } from './danish-layer.ts';
import { readCompoundRules } from './danish-sources.ts';
import { createEngine, type SearchEngine, type SearchQuestion } from './engine.ts';
import { writeIndex } from './integration.ts';
import { openIndex } from './pagefind-node.ts';

const pages = [
  page('/vaerktoejer/borgermoede/', 'Borgermøde', 'Hold et møde om byens veje.', 'vaerktoejer', {
    date: '2026-01-01',
    keywords: 'løbe',
  }),
  page('/vaerktoejer/raadgivende-panel/', 'Rådgivende panel', 'Et møde for de få.', 'vaerktoejer', {
    date: '2026-03-01',
    keywords: 'følgegruppe, spørg de samme folk',
  }),
  page('/eksempler/paris/', 'Luften i Paris', 'Et møde om luften, med 300 svar.', 'eksempler'),
  page('/eksempler/lodz/', 'Budget til klima i Łódź', 'Penge til klimaet.', 'eksempler'),
  page('/kontakt/konsulent-tmf/', 'Konsulent TMF', 'Ring om møder.', 'konsulenter', {
    keywords: 'lob',
    department: 'tmf',
  }),
  page('/emner/byrum/', 'Byrum', 'Om larm.', 'emner', { department: 'tmf' }),
];

let folder: string;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soeg-'));
  const layer = danishLayer({
    pages,
    dictionary: new Set(['borger', 'møde', 'klima', 'budget']),
    rules: await readCompoundRules(),
    synonyms: [{ say: ['stormøde', 'folk i en sal'], mean: ['borgermøde'], pages: [], line: 1 }],
  });
  await writeIndex(folder, await buildIndex(pages, layer));
  const { pagefind, language } = await openIndex(folder);
  engine = createEngine(pagefind, language);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ask = (text: string, more: Partial<SearchQuestion> = {}) =>
  engine.search({ text, chosen: {}, order: 'relevans', literal: false, ...more });
const found = async (text: string, more: Partial<SearchQuestion> = {}) =>
  (await ask(text, more)).hits.map(({ page: { address } }) => address);

describe('createEngine', () => {
  it.each<[string, string, string]>([
    ['a word of the title', 'panel', '/vaerktoejer/raadgivende-panel/'],
    ['an inflection', 'panelerne', '/vaerktoejer/raadgivende-panel/'],
    ['a part of a compound', 'borger', '/vaerktoejer/borgermoede/'],
    ['a compound written apart', 'borger møde', '/vaerktoejer/borgermoede/'],
    ['letters without their Danish signs', 'raadgivende', '/vaerktoejer/raadgivende-panel/'],
    ['a slip', 'borgermøed', '/vaerktoejer/borgermoede/'],
    ['the beginning of a word, as it is being typed', 'rådgiv', '/vaerktoejer/raadgivende-panel/'],
    ['a search word of the page', 'følgegruppe', '/vaerktoejer/raadgivende-panel/'],
    ['several search words as they stand', 'spørg de samme', '/vaerktoejer/raadgivende-panel/'],
    ['a synonym', 'stormøde', '/vaerktoejer/borgermoede/'],
    ['search words inside a long question', 'luften og klimaet for folk i en sal', '/vaerktoejer/borgermoede/'],
    ['a word of the address', 'lodz', '/eksempler/lodz/'],
    ['a form with doubled letters', 'budgetterne', '/eksempler/lodz/'],
    ['the type asked for beside a word', 'konsulent møde', '/kontakt/konsulent-tmf/'],
    ['an unknown compound of which it knows a part', 'klimatilpasning', '/eksempler/lodz/'],
    ['words that stand on different pages, where none has both', 'penge panel', '/vaerktoejer/raadgivende-panel/'],
    ['a quotation', '"møde om luften"', '/eksempler/paris/'],
  ])('finds by %s', async (_, text, address) => {
    expect((await found(text))[0]).toBe(address);
  });

  it('finds what may be meant by letters without their Danish signs beside what they are a form of', async () => {
    expect(await found('lobe')).toEqual(['/kontakt/konsulent-tmf/', '/vaerktoejer/borgermoede/']);
  });

  it('counts by type, and keeps the counts of the facet chosen from', async () => {
    const { hits, counts } = await ask('møde', { chosen: { type: ['eksempler'] } });
    expect(hits.map(({ page: { address } }) => address)).toEqual(['/eksempler/paris/']);
    expect(Object.fromEntries(counts.type)).toEqual({ vaerktoejer: 2, eksempler: 1, konsulenter: 1 });
  });

  it('puts the latest first and pages without a date last', async () => {
    expect((await found('møde', { order: 'nyeste' })).slice(0, 2)).toEqual([
      '/vaerktoejer/raadgivende-panel/',
      '/vaerktoejer/borgermoede/',
    ]);
  });

  it('lists pages by title where there is no text', async () => {
    expect(await found('', { chosen: { type: ['vaerktoejer'] } })).toEqual([
      '/vaerktoejer/borgermoede/',
      '/vaerktoejer/raadgivende-panel/',
    ]);
  });

  it('tells what it changed and what it left out', async () => {
    const { rewriting } = await ask('borgermøed qqqqq');
    expect(rewriting.changed).toEqual([{ from: 'borgermøed', to: 'borgermøde' }]);
    expect(rewriting.ignored).toEqual(['qqqqq']);
  });

  it('searches for the words as written when asked, and says what may have been meant', async () => {
    const { hits, rewriting, suggestion } = await ask('borgermøed', { literal: true });
    expect(hits).toEqual([]);
    expect(rewriting.ignored).toEqual(['borgermøed']);
    expect(suggestion).toBe('borgermøde');
  });

  it('offers words that look alike, and the topic of what a filter left out with its first contact', async () => {
    const far = await ask('larm', { chosen: { type: ['principper'] } });
    expect(far.help).toMatchObject({
      topic: { address: '/emner/byrum/' },
      contact: { page: { address: '/kontakt/konsulent-tmf/' } },
    });
    expect((await far.help?.contact?.load())?.meta).toMatchObject({ title: 'Konsulent TMF' });
    expect((await ask('luften')).help).toBeUndefined();
    expect((await ask('panelmøble', { literal: true })).help?.words).toContain('panel');
    expect((await ask('qzxwvk')).help).toMatchObject({ words: [], topic: undefined });
  });

  it('never shows marks or hidden words', async () => {
    const { hits } = await ask('stormøde');
    const data = JSON.stringify(await hits[0]?.load());
    expect(data).not.toMatch(/\^|stormøde|folk i en sal/);
    expect(data).toContain('Borgermøde');
  });
});

function page(
  address: string,
  title: string,
  text: string,
  type: string,
  { date, keywords, department }: { date?: string; keywords?: string; department?: string } = {},
): BuiltPage {
  const facts = Object.entries({ opdateret: date, ord: keywords })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<span hidden data-pagefind-meta="${key}[data-value]" data-value="${value ?? ''}"></span>`);
  const place = department === undefined ? '' : `<span hidden data-pagefind-filter="forvaltning:${department}"></span>`;
  return {
    address,
    html: `<html lang="da"><body><article data-pagefind-body><span hidden data-pagefind-filter="type:${type}"></span>${place}${facts.join('')}<h1>${title}</h1><p>${text}</p></article></body></html>`,
  };
}
