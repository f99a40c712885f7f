import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildIndex } from './build-index.ts';
import type { BuiltPage } from './built-page.ts';
import { createEngine, type SearchEngine } from './engine.ts';
import type { FacetDefinition } from './facet.ts';
import type { IndexFile } from './index-layer.ts';
import { writeIndex } from './integration.ts';
import { openIndex } from './pagefind-node.ts';

const pages = [
  page('/vaerktoejer/borgermoede/', 'Borgermøde', 'Hold et møde om byens veje.', 'vaerktoejer', '2026-01-01'),
  page('/vaerktoejer/panel/', 'Panel', 'Et møde for de få.', 'vaerktoejer', '2026-03-01'),
  page('/eksempler/paris/', 'Paris', 'Et møde om luften.', 'eksempler'),
];
const facets: FacetDefinition[] = [
  {
    name: 'type',
    label: 'Type',
    values: [
      { id: 'vaerktoejer', label: 'Værktøjer' },
      { id: 'eksempler', label: 'Eksempler' },
    ],
  },
];

let folder: string;
let files: IndexFile[];
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soeg-'));
  files = await buildIndex(pages);
  await writeIndex(folder, files);
  engine = createEngine(await openIndex(folder), facets);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('buildIndex', () => {
  it('makes the same bytes of the same pages', async () => {
    expect(await buildIndex(pages)).toEqual(files);
  });

  it("leaves Pagefind's own interfaces out", () => {
    expect(files.map(({ path }) => path).filter((path) => !path.includes('/'))).toEqual([
      'pagefind-entry.json',
      expect.stringMatching(/^pagefind\.da_.*\.pf_meta$/),
      'pagefind.js',
      'wasm.da.pagefind',
    ]);
  });

  it('refuses to make an index of nothing', async () => {
    await expect(buildIndex([])).rejects.toThrow('ingen side har data-pagefind-body');
  });

  it('refuses to lose a page', async () => {
    const lost = { address: '/tom/', html: '<html lang="da"><body><p data-pagefind-body></p></body></html>' };
    await expect(buildIndex([...pages, { ...lost, html: '' }])).rejects.toThrow('4 sider skulle med');
  });

  it('lets a layer change what is read and what is written', async () => {
    const made = await buildIndex(pages, {
      prepare: ({ html }) => html.replace('luften', 'himlen'),
      finish: (before) => [...before, { path: 'ord.txt', content: new Uint8Array([1]) }],
    });
    expect(made.map(({ path }) => path)).toContain('ord.txt');
    expect(made).not.toEqual(expect.arrayContaining(files.filter(({ path }) => path.endsWith('.pf_index'))));
  });
});

describe('createEngine', () => {
  const ask = async (text: string, chosen = {}, order: 'relevans' | 'nyeste' = 'relevans') => {
    const { hits, counts } = await engine.search({ text, chosen, order });
    const found = await Promise.all(hits.map((hit) => hit.load()));
    return { found: found.map(({ url }) => url), type: Object.fromEntries(counts.type) };
  };

  it('finds pages by their words, counting by type', async () => {
    const { found, type } = await ask('møde');
    expect(found.toSorted()).toEqual(['/eksempler/paris/', '/vaerktoejer/borgermoede/', '/vaerktoejer/panel/']);
    expect(type).toEqual({ vaerktoejer: 2, eksempler: 1 });
  });

  it('narrows the results but keeps the counts of the facet chosen from', async () => {
    const { found, type } = await ask('møde', { type: ['eksempler'] });
    expect(found).toEqual(['/eksempler/paris/']);
    expect(type).toEqual({ vaerktoejer: 2, eksempler: 1 });
  });

  it('puts the latest first and pages without a date last', async () => {
    expect((await ask('møde', {}, 'nyeste')).found).toEqual([
      '/vaerktoejer/panel/',
      '/vaerktoejer/borgermoede/',
      '/eksempler/paris/',
    ]);
  });

  it('finds by filter alone where there is no text', async () => {
    expect((await ask('', { type: ['vaerktoejer'] })).found).toHaveLength(2);
  });
});

function page(address: string, title: string, text: string, type: string, date?: string): BuiltPage {
  const sort = date ? `<span hidden data-pagefind-sort="dato[data-value]" data-value="${date}"></span>` : '';
  return {
    address,
    html: `<html lang="da"><body><article data-pagefind-body><span hidden data-pagefind-filter="type:${type}"></span>${sort}<h1>${title}</h1><p>${text}</p></article></body></html>`,
  };
}
