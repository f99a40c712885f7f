import { beforeAll, describe, expect, it } from 'vitest';

import { buildIndex } from './build-index.ts';
import type { BuiltPage } from './built-page.ts';
import type { IndexFile } from './index-layer.ts';

const pages = [
  page('/vaerktoejer/borgermoede/', 'Borgermøde', 'Hold et møde om byens veje.'),
  page('/vaerktoejer/panel/', 'Panel', 'Et møde for de få.'),
  page('/eksempler/paris/', 'Paris', 'Et møde om luften.'),
];

let files: IndexFile[];

beforeAll(async () => {
  files = await buildIndex(pages);
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

  it("shortens Pagefind's code and leaves it whole", () => {
    const code = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
    expect(code.length).toBeLessThan(36_000);
    expect(code).toMatch(/export\s*\{[^}]*createInstance/);
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

function page(address: string, title: string, text: string): BuiltPage {
  return {
    address,
    html: `<html lang="da"><body><article data-pagefind-body><h1>${title}</h1><p>${text}</p></article></body></html>`,
  };
}
