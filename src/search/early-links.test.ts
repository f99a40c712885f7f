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
  index: [
    ['pagefind.js', 50],
    ['pagefind-entry.json', 5],
    ['pagefind.da_1.pf_meta', 30],
    ['sprog.gz', 40],
    ['wasm.da.pagefind', 500],
    ['index/da_1.pf_index', 60],
  ].map(([path, size]) => ({ path: String(path), content: new Uint8Array(Number(size)) })),
  folder: 'pagefind',
};

function page(base: string): string {
  return `<head><template data-early-links="true" class="S1"></template></head><astro-island component-url="${base}_astro/Search.js" renderer-url="${base}_astro/client.js"></astro-island>`;
}

describe('withEarlyLinks', () => {
  it.each(['/', '/sammen-om-byen/'])('names what is sure to be needed, each once, largest first, below %s', (base) => {
    const linked = withEarlyLinks(page(base), base, files);
    const version = /name="search-index" content="([0-9a-f]{10})"/.exec(linked)?.[1] ?? 'none';
    expect([...linked.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual(
      [
        'pagefind/wasm.da.pagefind',
        '_astro/Search.js',
        'pagefind/pagefind.js',
        `pagefind/sprog.gz?ts=${version}`,
        '_astro/client.js',
        'pagefind/pagefind.da_1.pf_meta',
        '_astro/side.js',
        '_astro/react.js',
        `pagefind/pagefind-entry.json?ts=${version}`,
      ].map((file) => `${base}${file}`),
    );
    expect(linked).toMatch(/<template data-early-links="true" class="S1">(?:<link [^>]*>){9}<\/template><meta /);
  });

  it('gives another index another version, also where only what is in a file differs', () => {
    const versionOf = (index: typeof files.index) =>
      /name="search-index" content="([^"]+)"/.exec(withEarlyLinks(page('/'), '/', { ...files, index }))?.[1];
    const changed = files.index.map((file) =>
      file.path === 'sprog.gz' ? { ...file, content: new Uint8Array(40).fill(1) } : file,
    );
    expect(versionOf(files.index)).toBe(versionOf([...files.index]));
    expect(versionOf(changed)).not.toBe(versionOf(files.index));
  });

  it('stops where a page with a program has no place for them', () => {
    const placeless = page('/').replace(/<template.*<\/template>/, '');
    expect(() => withEarlyLinks(placeless, '/', files)).toThrow(/ingen tom <template data-early-links>/);
  });

  it('leaves a page without a program as it is', () => {
    const plain = '<head></head><p>component-url</p>';
    expect(withEarlyLinks(plain, '/', files)).toBe(plain);
  });
});
