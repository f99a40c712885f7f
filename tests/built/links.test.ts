import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { type BuiltPage, type BuiltSite, readPages, sites } from '../site/built-site.ts';

describe.each(Object.entries(sites))('links in the %s site', (_name, site) => {
  const pages = readPages(site);
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  it('lead to a page or a file that is there', () => {
    expect(pages.flatMap((page) => deadLinks(page, site, byAddress))).toEqual([]);
  });

  it('name an anchor that is there', () => {
    expect(pages.flatMap((page) => deadAnchors(page, site, byAddress))).toEqual([]);
  });

  it('stay inside the base', () => {
    const outside = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('[href^="/"], [src^="/"], [action^="/"]')]
        .map(
          (element) =>
            element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
        )
        .filter((address) => !address.startsWith(site.base))
        .map((address) => `${file}: ${address}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('former addresses', () => {
  it('lead on: /was/ to the accessibility statement', () => {
    const page = readPages(sites.subfolder).find(({ address }) => address === '/was/');
    const refresh = page?.document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    expect(refresh).toBe('0; url=/sammen-om-byen/tilgaengelighed/');
  });
});

function linksOf(page: BuiltPage, site: BuiltSite): URL[] {
  const here = new URL(`${site.base.slice(0, -1)}${page.address}`, 'https://site.invalid');
  return [...page.document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')]
    .map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    )
    .map((address) => new URL(address, here))
    .filter((url) => url.origin === here.origin);
}

function deadLinks(page: BuiltPage, site: BuiltSite, byAddress: ReadonlyMap<string, BuiltPage>): string[] {
  return linksOf(page, site)
    .map((url) => decodeURIComponent(url.pathname).slice(site.base.length - 1))
    .filter(
      (address) =>
        !byAddress.has(address) && !(path.extname(address) !== '' && existsSync(path.join(site.folder, address))),
    )
    .map((address) => `${page.file}: ${address}`);
}

function deadAnchors(page: BuiltPage, site: BuiltSite, byAddress: ReadonlyMap<string, BuiltPage>): string[] {
  return linksOf(page, site)
    .filter((url) => url.hash.length > 1)
    .filter((url) => {
      const target = byAddress.get(url.pathname.slice(site.base.length - 1));
      return target?.document.getElementById(decodeURIComponent(url.hash.slice(1))) == null;
    })
    .map((url) => `${page.file}: ${url.pathname}${url.hash}`);
}
