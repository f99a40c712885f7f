import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type BuiltSite, sites } from '../site/built-site.ts';
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
