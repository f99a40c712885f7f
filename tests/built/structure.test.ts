import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';

const bundle = path.join(sites.root.folder, '_astro');
const bundled = readdirSync(bundle).filter((name) => name.includes('.'));
const names = new Map<string, string[]>();
const allPages = readPages(sites.root);
const editorial = allPages.find(({ address }) => address === '/redaktion/');
// The editors' page holds a program, not a page of the site: no menu, no search, and styles the program writes as it goes.
const pages = allPages.filter((page) => page !== editorial);

describe('every built page', () => {
  it('has a title of its own', () => {
    const titles = Map.groupBy(pages, ({ document }) => document.title);
    const shared = [...titles].filter(([title, group]) => title === '' || group.length > 1);
    expect(shared.map(([title, group]) => [title, group.map(({ file }) => file)])).toEqual([]);
  });

  it('has one h1', () => {
    expect(
      pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1).map(({ file }) => file),
    ).toEqual([]);
  });

  it('skips no heading level', () => {
    const skipping = pages.filter(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(skipping.map(({ file }) => file)).toEqual([]);
  });

  it('is in Danish and asks not to be indexed', () => {
    const wrong = pages.filter(
      ({ document }) =>
        document.documentElement.lang !== 'da' ||
        document.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex') !== true,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has a skip link, a main landmark and a way to search without JavaScript', () => {
    const wrong = pages.filter(
      ({ document }) =>
        document.querySelector('a[href="#indhold"]') === null ||
        document.querySelectorAll('main#indhold').length !== 1 ||
        document.querySelector('form[role="search"][method="get"] input[name="q"]') === null,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('shows no value that went missing on the way', () => {
    const wrong = pages.filter(({ document }) =>
      /\b(?:undefined|NaN|\[object Object\])\b/.test(document.body.textContent),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the list of what stands on a tool’s or a case’s page', () => {
  it('leads to every part its author wrote', () => {
    const written = pages.flatMap(({ file, document }) => {
      const listed = new Set(
        [...document.querySelectorAll('nav[aria-labelledby="paa-siden"] a')].map((link) => link.getAttribute('href')),
      );
      const parts = [...document.querySelectorAll('main .body > h2')].map((heading) => `#${heading.id}`);
      return /^(?:vaerktoejer|eksempler)\b/.test(file)
        ? parts.map((part) => ({ file, part, listed: listed.has(part) }))
        : [];
    });
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter(({ listed }) => !listed)).toEqual([]);
  });
});

describe('security', () => {
  it('puts a content security policy on every page, without unsafe sources', () => {
    const wrong = pages.filter(({ document }) => {
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      return !policy.includes("default-src 'self'") || /'unsafe-inline'|'unsafe-eval'|\*/.test(policy);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lets the editor write styles on its own page, and run nothing that is not ours', () => {
    const policy =
      editorial?.document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
    expect(directives.get('script-src')?.filter((source) => !source.startsWith("'sha256-"))).toEqual(["'self'"]);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'", 'data:', 'blob:']);
    expect(policy).not.toMatch(/'unsafe-eval'|\*|https?:/);
  });

  it('lets WebAssembly run on the search page alone', () => {
    const allowed = pages.filter(({ html }) => html.includes("'wasm-unsafe-eval'")).map(({ address }) => address);
    expect(allowed).toEqual(['/soeg/']);
  });

  it('writes no inline handler and no inline style', () => {
    const wrong = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('*')]
        .filter((element) => element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')))
        .map((element) => `${file}: <${element.tagName.toLowerCase()}>`),
    );
    expect(wrong).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const wrong = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('script[src], link[href], img[src], iframe[src], source[src], video[src]')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the editors’ page', () => {
  it('is linked from no other page, asks not to be indexed and is not in the search', () => {
    const linking = pages.filter(({ html }) => html.includes('/redaktion/')).map(({ file }) => file);
    expect(linking).toEqual([]);
    expect(editorial?.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    expect(editorial?.html).not.toContain('data-pagefind-body');
  });

  it('has one h1, a title of its own and a main landmark', () => {
    expect(editorial?.document.querySelectorAll('h1').length).toBe(1);
    expect(pages.map(({ document }) => document.title)).not.toContain(editorial?.document.title);
    expect(editorial?.document.querySelectorAll('main').length).toBe(1);
  });

  it('puts not one byte on any other page', () => {
    const [editor = ''] = /start-[\w-]+\.js/.exec(editorial?.html ?? '') ?? [];
    const own = new Set(bundledFilesIn(editor));
    expect(own.size).toBeGreaterThan(1);
    const shared = pages.flatMap(({ file, html }) =>
      bundledFilesIn(html)
        .filter((name) => own.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(shared).toEqual([]);
  });

  it('weighs at most 750 kB of code, compressed', () => {
    const [editor = ''] = /start-[\w-]+\.js/.exec(editorial?.html ?? '') ?? [];
    const code = bundledFilesIn(editor).filter((name) => /\.(?:js|css)$/.test(name));
    const compressed = code.map((name) => brotliCompressSync(readFileSync(path.join(bundle, name))).length);
    expect(compressed.reduce((sum, size) => sum + size, 0)).toBeLessThan(750_000);
  });
});

describe('the preview of drafts', () => {
  it('leaves no trace in the build', () => {
    const files = globSync('**/*.{html,js,css,json}', { cwd: sites.root.folder });
    expect(files.length).toBeGreaterThan(pages.length);
    const traces = files.filter((file) =>
      /kladde-visning|data-kladde|_kladde\/|open-in-editor/.test(
        readFileSync(path.join(sites.root.folder, file), 'utf8'),
      ),
    );
    expect(traces).toEqual([]);
  });
});

describe('React', () => {
  it('is loaded by the search page alone', () => {
    const withIsland = pages.filter(({ html }) => html.includes('<astro-island')).map(({ address }) => address);
    expect(withIsland).toEqual(['/soeg/']);
  });
});

/** Every bundled file a text names, with those they name in turn. */
function bundledFilesIn(text: string): string[] {
  const found = new Set(bundled.filter((name) => text.includes(name)));
  for (const name of found) for (const inner of namedBy(name)) found.add(inner);
  return [...found];
}

/** Asked once for each file: the editor alone is two megabytes to look through. */
function namedBy(name: string): string[] {
  const known = names.get(name);
  if (known) return known;
  const code = /\.(?:js|css)$/.test(name) ? readFileSync(path.join(bundle, name), 'utf8') : '';
  const inner = bundled.filter((other) => code.includes(other));
  names.set(name, inner);
  return inner;
}
