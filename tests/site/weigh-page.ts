import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { PageWeight } from '../../scripts/bench/page-budget.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/**
 * Weighs what a page's HTML asks for by itself: style sheets, scripts with what they import at once, preloaded fonts, and files that
 * drawings are taken from.
 */
export function pageScales(site: BuiltSite): (page: Pick<BuiltPage, 'html' | 'document'>) => PageWeight {
  const sizes = new Map<string, number>();
  const fileOf = (address: string) => path.join(site.folder, address.slice(site.base.length));
  const sizeOf = (address: string) => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const raw = readFileSync(fileOf(address));
    const size = address.endsWith('.woff2') ? raw.length : brotliCompressSync(raw).length;
    sizes.set(address, size);
    return size;
  };
  const kb = (bytes: number) => Math.round(bytes / 100) / 10;
  const sum = (addresses: Iterable<string>) => kb([...addresses].reduce((total, one) => total + sizeOf(one), 0));

  return ({ html, document }) => {
    const named = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
    const scripts = new Set([
      ...named('script[src]', 'src'),
      ...named('astro-island', 'component-url'),
      ...named('astro-island', 'renderer-url'),
    ]);
    for (const script of scripts) {
      const code = readFileSync(fileOf(script), 'utf8');
      for (const [, from = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)) {
        scripts.add(path.posix.join(path.posix.dirname(script), from));
      }
    }
    const react = [...scripts].filter((script) =>
      /react\.(?:transitional\.)?element/.test(readFileSync(fileOf(script), 'utf8')),
    );
    const weight = {
      html: kb(brotliCompressSync(html).length),
      css: sum(new Set(named('link[rel="stylesheet"]', 'href'))),
      js: sum(scripts),
      react: sum(react),
      fonts: sum(new Set(named('link[rel="preload"][as="font"]', 'href'))),
      other: sum(new Set(named('svg use', 'href').flatMap((href) => /^[^#]+/.exec(href)?.[0] ?? []))),
    };
    return { ...weight, total: kb(1000 * (weight.html + weight.css + weight.js + weight.fonts + weight.other)) };
  };
}
