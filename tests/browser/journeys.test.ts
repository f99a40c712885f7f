import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sites } from '../site/built-site.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

let site: SiteBrowser;

beforeAll(async () => {
  site = await openSite(sites.root);
});

afterAll(async () => {
  await site.close();
});

describe('an employee with a meeting next week', () => {
  it('searches from the home page, opens a tool and finds a colleague to ring', async () => {
    const page = await (await site.visitor()).newPage();
    const complaints = listen(page, site);
    await page.goto(site.at('/'));
    const field = page.locator('input[name="q"]').last();
    await field.fill('fokusgruppe');
    await field.press('Enter');
    await page.waitForURL('**/soeg/?q=fokusgruppe');
    await page.getByRole('link', { name: 'Fokusgruppe', exact: true }).first().click();
    await page.waitForURL('**/vaerktoejer/fokusgruppe/**');
    for (const heading of [
      'Hvad er det?',
      'Brug det, når',
      'Vælg noget andet, når',
      'Sådan gør I',
      'Det kan gå galt',
      'Om denne side',
    ]) {
      expect(await page.getByRole('heading', { name: heading }).count(), heading).toBe(1);
    }
    expect(
      await page
        .getByRole('link', { name: /^Ring til/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^tel:/);
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('reaches the content with the keyboard alone', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto(site.at('/vaerktoejer/fokusgruppe/'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  });

  it('opens the menu on a phone and goes on from there', async () => {
    const page = await (await site.visitor({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(site.at('/'));
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'Eksempler' }).first().click();
    await page.waitForURL('**/eksempler/');
  });

  it('gets help where a page is not there', async () => {
    const page = await (await site.visitor()).newPage();
    const response = await page.goto(site.at('/findes-ikke/'));
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Her sidder der ingen');
    expect(await page.getByRole('search').count()).toBeGreaterThan(0);
  });

  it('is led on from a former address', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto(site.at('/was/'));
    await page.waitForURL('**/tilgaengelighed/');
  });
});

describe('without JavaScript', () => {
  it('menu, facets and the way to everything work', async () => {
    const page = await (
      await site.visitor({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    ).newPage();
    await page.goto(site.at('/vaerktoejer/'));
    await page.getByText('Menu', { exact: true }).click();
    expect(await page.getByRole('link', { name: 'Kalender' }).first().isVisible()).toBe(true);
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: /^Afklaring/ }).click();
    await page.waitForURL('**/vaerktoejer/fase/afklaring/');
    await page.goto(site.at('/soeg/?q=dialog'));
    await page.getByRole('link', { name: 'Se alle sider fra A til Å' }).click();
    await page.waitForURL('**/a-aa/');
    expect(await page.getByRole('link', { name: 'Fokusgruppe', exact: true }).count()).toBe(1);
  });
});

describe('at every width', () => {
  it.each([320, 390, 640, 1280])('nothing is wider than %d px', async (width) => {
    const page = await (await site.visitor({ viewport: { width, height: 800 } })).newPage();
    const wide: string[] = [];
    const addresses = [
      '/',
      '/principper/',
      '/principper/tidlig/',
      '/vaerktoejer/',
      '/vaerktoejer/opgaveudvalg/',
      '/eksempler/',
      '/eksempler/lodz-borgerbudget/',
      '/forvaltninger/bif/',
      '/kontakt/',
      '/kalender/',
      '/indgange/faa-indflydelse/',
      '/emner/job-og-virksomheder/',
      '/kilder/',
      '/ordliste/',
      '/find-vej/',
      '/soeg/?q=dialog',
      '/a-aa/',
      '/om/',
    ];
    for (const address of addresses) {
      await page.goto(site.at(address));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${address}: ${overflow} px`);
    }
    expect(wide).toEqual([]);
  });
});
