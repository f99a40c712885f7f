import { describe, expect, it } from 'vitest';

import { withEarlyLinks } from './early-links.ts';

const texts: Record<string, string> = {
  '_astro/Search.js': 'import{a as b}from"./react.js";import"./side.js";const c=()=>import("./later.js");',
  '_astro/client.js': 'import { x } from "./react.js";',
  '_astro/react.js': 'export const a=1;',
  '_astro/side.js': 'import "./react.js"',
};
const files = {
  textOf: (file: string) => texts[file] ?? '',
  index: ['pagefind.js', 'pagefind-entry.json', 'pagefind.da_1.pf_meta', 'wasm.da.pagefind', 'index/da_1.pf_index'],
  folder: 'pagefind',
};

function page(base: string): string {
  return `<head></head><astro-island component-url="${base}_astro/Search.js" renderer-url="${base}_astro/client.js"></astro-island>`;
}

describe('withEarlyLinks', () => {
  it.each(['/', '/sammen-om-byen/'])('names what is sure to be needed, each once, below %s', (base) => {
    const linked = withEarlyLinks(page(base), base, files);
    expect([...linked.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual(
      [
        '_astro/Search.js',
        '_astro/react.js',
        '_astro/side.js',
        '_astro/client.js',
        'pagefind/pagefind.js',
        'pagefind/pagefind.da_1.pf_meta',
        'pagefind/wasm.da.pagefind',
      ].map((file) => `${base}${file}`),
    );
    expect(linked.indexOf('<link')).toBeLessThan(linked.indexOf('</head>'));
  });

  it('leaves a page without a program as it is', () => {
    const plain = '<head></head><p>component-url</p>';
    expect(withEarlyLinks(plain, '/', files)).toBe(plain);
  });
});
