import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';
import { axeFaults, wcag } from './checks/axe-faults.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

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
        faults.push(...(await axeFaults(page, wcag)).map((fault) => `${address}: ${fault}`));
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
});
