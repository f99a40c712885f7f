import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const addresses = readPages(sites.root)
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ address }) => address);

let site: SiteBrowser;

beforeAll(async () => {
  site = await openSite(sites.root);
});

afterAll(async () => {
  await site.close();
});

describe('every page, visited', () => {
  it(
    'writes no error to the console, asks no other host and has no fault axe can find',
    { timeout: 600_000 },
    async () => {
      // Axe is put in by the test itself, which the pages' policy would refuse.
      const visitor = await site.visitor({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
      const page = await visitor.newPage();
      const complaints = listen(page, site);
      const faults: string[] = [];
      for (const address of addresses) {
        await page.goto(site.at(address), { waitUntil: 'load' });
        faults.push(...(await axeFaults(page)).map((fault) => `${address}: ${fault}`));
      }
      expect(complaints.foreign).toEqual([]);
      // The 404 page is visited at its own address, which answers 404: the browser notes that itself.
      expect(complaints.errors.filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('runs under its own policy without complaint', { timeout: 300_000 }, async () => {
    const visitor = await site.visitor();
    const page = await visitor.newPage();
    const complaints = listen(page, site);
    for (const address of ['/', '/vaerktoejer/', '/vaerktoejer/borgerbudget/', '/soeg/?q=dialog', '/kontakt/']) {
      await page.goto(site.at(address), { waitUntil: 'networkidle' });
    }
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('would be found out: axe faults a broken page', async () => {
    const visitor = await site.visitor({ bypassCSP: true });
    const page = await visitor.newPage();
    await page.setContent(
      '<html lang="da"><title>x</title><main><h1>x</h1><img src="x.png"><button></button></main></html>',
    );
    expect(await axeFaults(page)).not.toEqual([]);
  });
});

async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeSource });
  const { violations } = await page.evaluate(
    async (only) => await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}
