import { randomBytes } from 'node:crypto';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { type PageWeight, weightFaults } from '../../scripts/bench/page-budget.ts';
import { readPages, sites } from '../site/built-site.ts';
import { pageScales } from '../site/weigh-page.ts';

const weigh = pageScales(sites.root);
const pages = readPages(sites.root).filter(({ isRedirect, address }) => !isRedirect && address !== '/redaktion/');
const hasIsland = (document: Document) => document.querySelector('astro-island') !== null;

describe('every page', () => {
  it('loads no more than it may, and no React without an island', () => {
    const faults = pages
      .filter(({ document }) => !hasIsland(document))
      .flatMap((page) => weightFaults(weigh(page), { hasIsland: false }).map((fault) => `${page.address} ${fault}`));
    expect(faults).toEqual([]);
  });

  it('loads React where there is an island, so that the check would see it', () => {
    const [search] = pages.filter(({ document }) => hasIsland(document)).map(weigh);
    expect(search?.react).toBeGreaterThan(20);
  });
});

describe('the check', () => {
  const light: PageWeight = { html: 8, css: 8, js: 2, react: 0, fonts: 39, other: 0, total: 57 };

  it.each([
    ['html', { html: 10.1 }],
    ['css', { css: 10.1 }],
    ['js', { js: 5.1 }],
    ['fonts', { fonts: 65.1 }],
    ['total', { total: 75.1 }],
    ['react', { react: 0.1 }],
  ])('finds too much %s', (kind, heavier) => {
    expect(weightFaults({ ...light, ...heavier }, { hasIsland: false })).toEqual([expect.stringContaining(kind)]);
  });

  it('passes a light page, and React on a page with an island', () => {
    expect(weightFaults(light, { hasIsland: false })).toEqual([]);
    expect(weightFaults({ ...light, react: 4 }, { hasIsland: true })).toEqual([]);
  });

  it('weighs the file a list takes its drawings from, once', () => {
    const list = pages.find(({ address }) => address === '/vaerktoejer/');
    if (!list) throw new Error('Listen mangler.');
    expect(weigh(list).other).toBeGreaterThan(5);
    const bare = list.html.replace(/<use href="[^"]*"\/>/g, '');
    const document = new JSDOM(bare).window.document;
    expect(weigh({ html: bare, document }).other).toBe(0);
    expect(weigh(list).total).toBeGreaterThan(weigh({ html: bare, document }).total + 5);
  });

  it('weighs a page that has grown', () => {
    const [page] = pages;
    if (!page) throw new Error('Siden er tom.');
    const html = page.html.replace('</body>', `<p>${randomBytes(15_000).toString('base64')}</p></body>`);
    expect(weigh({ ...page, html }).html).toBeGreaterThan(weigh(page).html + 14);
  });
});
