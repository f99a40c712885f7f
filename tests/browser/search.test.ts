import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type BuiltSite, sites } from '../site/built-site.ts';
import { focusFaults } from './checks/focus-faults.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

describe.each(Object.entries(sites) as [string, BuiltSite][])('search in the %s site', (_name, built) => {
  let site: SiteBrowser;

  beforeAll(async () => {
    site = await openSite(built);
  });

  afterAll(async () => {
    await site.close();
  });

  it('answers a question in the address and leads to the page', async () => {
    const page = await newPage(site);
    const complaints = listen(page, site);
    await page.goto(site.at('/soeg/?q=borgerbudget'));
    const first = page.getByRole('main').getByRole('link', { name: 'Borgerbudget', exact: true }).first();
    await first.click();
    await page.waitForURL(`${site.origin}vaerktoejer/borgerbudget/**`);
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('keeps the chosen kind in the address, so that Back and a shared link give the same', async () => {
    const page = await newPage(site);
    await page.goto(site.at('/soeg/?q=dialog'));
    await page.getByRole('checkbox', { name: /^Eksempler/ }).check();
    await page.waitForURL(/[?&]type=/);
    const shared = page.url();
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('type='));
    const visitor = await newPage(site);
    await visitor.goto(shared);
    expect(await visitor.getByRole('checkbox', { name: /^Eksempler/ }).isChecked()).toBe(true);
  });

  it('says so, and helps, where nothing is found', async () => {
    const page = await newPage(site);
    await page.goto(site.at('/soeg/?q=qzxwvk'));
    await page
      .getByRole('link', { name: /A til Å|A–Å/ })
      .first()
      .waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Borgerbudget', exact: true }).count()).toBe(0);
  });

  it.each([
    ['', 'Skriv, hvad du leder efter, eller vælg et filter', 'Prøv for eksempel'],
    ['?q=dialog', 'Søgningen gøres klar …', undefined],
  ])('says what there is to do at /soeg/%s before its program has come', async (query, heading, more) => {
    const page = await newPage(site);
    await page.route(/\/_astro\/client\./, (route) => route.abort());
    await page.goto(site.at(`/soeg/${query}`));
    await page.getByRole('main').getByRole('heading', { name: heading, exact: true }).waitFor();
    const examples = page.getByRole('main').getByRole('heading', { name: 'Prøv for eksempel' });
    expect(await examples.isVisible()).toBe(more !== undefined);
  });

  it('fetches the core of the index at once, and nothing of it twice', async () => {
    const page = await newPage(site);
    const warnings: string[] = [];
    const fetched: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(site.at('/soeg/?q=dialog'), { waitUntil: 'networkidle' });
    // A browser complains of what was fetched early and not used.
    await page.waitForTimeout(5000);
    const core = fetched.filter((address) => /\/pagefind\/[^/]+$/.test(address));
    expect(core).toHaveLength(5);
    expect(core).toHaveLength(new Set(core).size);
    expect(warnings.filter((text) => text.includes('preload'))).toEqual([]);
  });

  it.each([
    ['', 0],
    ['?q=dialog', 5],
  ])('has the index wait for the page, unless something is asked: /soeg/%s', async (query, count) => {
    const page = await newPage(site);
    await page.route('**/_astro/Search*', (route) => route.abort());
    const early: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) early.push(request.url());
    });
    await page.goto(site.at(`/soeg/${query}`), { waitUntil: 'networkidle' });
    expect(early).toHaveLength(count);
  });

  it('keeps what has focus in view while what stands above it comes', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (const late of [0, 0, 15, 30, 30, 60]) {
      const page = await (await site.visitor({ viewport: { width: 390, height: 844 }, bypassCSP: true })).newPage();
      await page.route('**/fragment/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
      await page.goto(site.at('/soeg/?q=unge'), { waitUntil: 'networkidle' });
      faults.push(...(await focusFaults(page)).map((fault) => `${late} ms: ${fault}`));
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });

  it('puts the cursor in the field on /', async () => {
    const page = await newPage(site);
    await page.goto(site.at('/soeg/?q=dialog'));
    await page.getByRole('main').getByRole('link', { name: 'Tydelig dialog', exact: true }).first().waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
});

async function newPage(site: SiteBrowser): Promise<Page> {
  return await (await site.visitor({ viewport: { width: 1280, height: 900 } })).newPage();
}
