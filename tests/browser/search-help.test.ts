import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type BuiltSite, sites } from '../site/built-site.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

describe.each(Object.entries(sites) as [string, BuiltSite][])('help with searching in the %s site', (_name, built) => {
  let site: SiteBrowser;

  beforeAll(async () => {
    site = await openSite(built);
  });

  afterAll(async () => {
    await site.close();
  });

  it('suggests pages in the header and goes to the one chosen with the arrows', async () => {
    const page = await open(site, '/om/');
    const complaints = listen(page, site);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('borgerbud');
    await page.getByRole('option', { name: /^Borgerbudget/ }).waitFor();
    expect(await page.locator('[role="option"] :is(a, button, input)').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}vaerktoejer/borgerbudget/`);
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('keeps the suggestions on the screen, also on a phone', async () => {
    for (const width of [1280, 320]) {
      const page = await open(site, '/om/', width);
      await page.keyboard.press('/');
      await page.keyboard.type('dialog');
      const box = await page.getByRole('listbox', { name: 'Forslag' }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  it('says what it searched for in place of a slip, and searches for the slip when asked', async () => {
    const page = await open(site, '/soeg/?q=borgerbuget');
    await page.getByRole('button', { name: 'Søg i stedet efter »borgerbuget«' }).click();
    await page.getByText('Ingen sider har »borgerbuget«.').waitFor();
    await page.getByRole('button', { name: 'borgerbudget', exact: true }).click();
    await page.getByRole('link', { name: 'Borgerbudget', exact: true }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('borgerbudget');
  });

  it('marks what was found on the page it leads to, until the marks are taken away', async () => {
    const page = await open(site, '/soeg/?q=høringssvar');
    const complaints = listen(page, site);
    await page.getByRole('main').getByRole('link', { name: 'Høring med hvidbog' }).click();
    await page.getByRole('button', { name: 'Fjern markeringen' }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(page.url()).toBe(`${site.origin}vaerktoejer/hoering-med-hvidbog/`);
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('shows groups, the contact first where one is near', async () => {
    const page = await open(site, '/soeg/?q=TMF');
    const groups = page.getByRole('main').getByRole('heading', { level: 3 });
    await groups.first().waitFor();
    expect((await groups.allTextContents()).slice(0, 2)).toEqual(['Kontakt', 'Emner og indgange']);
    const contact = page.getByRole('region', { name: 'Kontakt' });
    await contact.getByRole('link', { name: 'Konsulent TMF' }).waitFor();
    // Nobody must ring a number that was made up to show the site.
    await contact.getByText('Eksempeldata', { exact: true }).first().waitFor();
  });

  it('offers what is near where nothing is found, and whom to turn to first', async () => {
    const page = await open(site, '/soeg/?q=parkering&type=kilder');
    const first = page.getByRole('region', { name: 'Gå til først' });
    await first.getByRole('link', { name: 'Konsulent TMF' }).waitFor();
    await first.getByText('Eksempeldata', { exact: true }).waitFor();
    await first.getByRole('link', { name: 'Byrum og trafik' }).click();
    await page.waitForURL(`${site.origin}emner/byrum-og-trafik/`);
  });

  it.each(['sprog.gz', 'pagefind.js', '.pf_meta', '.pf_index', '.pf_fragment'])(
    'says so where %s cannot be fetched, and answers when it can',
    async (missing) => {
      const page = await (await site.visitor()).newPage();
      await page.route(`**/pagefind/**${missing}*`, (route) => route.abort());
      await page.goto(site.at('/soeg/?q=borgerbudget'));
      await page.getByRole('alert').getByRole('heading', { name: 'Søgningen svarer ikke' }).waitFor();
      await page.unroute(`**/pagefind/**${missing}*`);
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Borgerbudget', exact: true }).first().waitFor();
    },
  );

  it('answers the last of what is typed fast, on a slow network', async () => {
    const page = await (await site.visitor()).newPage();
    await page.route('**/*.pf_index*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site.at('/soeg/'));
    await page.getByRole('searchbox', { name: 'Søg på siden' }).pressSequentially('fokusgruppe', { delay: 180 });
    await page.getByRole('heading', { name: /»fokusgruppe«$/ }).waitFor();
    const first = page.locator('main [data-result]').first();
    expect(await first.textContent()).toBe('Fokusgruppe');
    expect(new URL(page.url()).searchParams.get('q')).toBe('fokusgruppe');
  });

  it('searches where the browser keeps nothing', async () => {
    const page = await (await site.visitor()).newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('nej', 'SecurityError');
        },
      });
    });
    const complaints = listen(page, site);
    await page.goto(site.at('/soeg/?q=missioner'));
    await page.getByRole('main').getByRole('link', { name: 'Missioner', exact: true }).first().click();
    await page.waitForURL(/missioner\/\?/);
    await page.goto(site.at('/soeg/'));
    await page.getByRole('heading', { name: /Skriv, hvad du leder efter/ }).waitFor();
    expect(complaints.errors).toEqual([]);
  });

  it('fetches what a result says when it comes into view', async () => {
    const page = await open(site, '/soeg/?q=dialog');
    const last = page.locator('main ol > li:has([data-result])').nth(9);
    await last.scrollIntoViewIfNeeded();
    await last.locator('mark').first().waitFor();
    await page.getByRole('button', { name: /^Vis flere/ }).click();
    await page.locator('main ol > li:has([data-result])').nth(10).waitFor();
    expect(new URL(page.url()).searchParams.get('vis')).toBe('20');
  });

  it('narrows in a sheet on a phone', async () => {
    const page = await open(site, '/soeg/?q=unge', 320);
    await page.getByRole('button', { name: 'Filtrér' }).click();
    await page
      .getByRole('dialog', { name: 'Filtre' })
      .getByRole('checkbox', { name: /^Eksempler/ })
      .check();
    await page.getByRole('button', { name: /^Vis \d+ træf/ }).click();
    await page.getByRole('button', { name: 'Fjern filter: Eksempler' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('remembers a search that was gone on from, in this browser only', async () => {
    const page = await open(site, '/soeg/?q=missioner');
    await page.getByRole('main').getByRole('link', { name: 'Missioner', exact: true }).first().click();
    await page.waitForURL(/missioner\/\?/);
    await page.goto(site.at('/soeg/'));
    const recent = page.getByRole('region', { name: 'Dine seneste søgninger' });
    await recent.getByRole('button', { name: 'missioner' }).waitFor();
    await recent.getByRole('button', { name: 'Glem dem' }).click();
    expect(await page.evaluate(() => localStorage.getItem('seneste-soegninger'))).toBeNull();
  });

  it('leads to the list from A to Å without JavaScript', async () => {
    const page = await (await site.visitor({ javaScriptEnabled: false })).newPage();
    await page.goto(site.at('/soeg/?q=budget'));
    expect(await page.locator('main a[href$="/a-aa/"]').first().isVisible()).toBe(true);
  });
});

async function open(site: SiteBrowser, address: string, width = 1280): Promise<Page> {
  const page = await (await site.visitor({ viewport: { width, height: 900 } })).newPage();
  await page.goto(site.at(address));
  return page;
}
