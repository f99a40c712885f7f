import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sites } from '../site/built-site.ts';
import { openSite, type SiteBrowser } from './site-browser.ts';

let site: SiteBrowser;

beforeAll(async () => {
  site = await openSite(sites.root);
});

afterAll(async () => {
  await site.close();
});

describe.each([true, false])('tools held against each other, with JavaScript: %s', (javaScriptEnabled) => {
  it('shows all, then only those chosen, then all again', async () => {
    const page = await (await site.visitor({ javaScriptEnabled })).newPage();
    await page.goto(site.at('/vaerktoejer/sammenlign/'));
    const rows = page.locator('tbody tr').filter({ visible: true });
    const all = await rows.count();
    expect(all).toBeGreaterThan(20);
    const only = page.getByRole('checkbox', { name: 'Vis kun dem, jeg har valgt' });
    await only.check();
    expect(await rows.count(), 'nothing is chosen yet').toBe(all);
    await only.uncheck();
    await page.getByRole('checkbox', { name: 'Vælg Fokusgruppe' }).check();
    await page.getByRole('checkbox', { name: 'Vælg Borgerbudget' }).check();
    await only.check();
    expect(await rows.count()).toBe(2);
    await only.uncheck();
    expect(await rows.count()).toBe(all);
  });

  it('has chosen the tool whose page led here', async () => {
    const page = await (await site.visitor({ javaScriptEnabled })).newPage();
    await page.goto(site.at('/vaerktoejer/fokusgruppe/'));
    await page.getByRole('link', { name: 'Sammenlign med andre' }).click();
    await page.getByRole('checkbox', { name: 'Vælg Borgerbudget' }).check();
    await page.getByRole('checkbox', { name: 'Vis kun dem, jeg har valgt' }).check();
    const rows = page.locator('tbody tr').filter({ visible: true });
    expect(await rows.getByRole('link').allTextContents()).toEqual(['Fokusgruppe', 'Borgerbudget']);
  });
});

it('lets no sign be counted as narrower than it is: Safari and Firefox would draw the words over the next column', async () => {
  const page = await (await site.visitor()).newPage();
  for (const address of ['/vaerktoejer/sammenlign/', '/vaerktoejer/', '/vaerktoejer/fokusgruppe/']) {
    await page.goto(site.at(address));
    const widths = await page.$$eval('svg[width]', (all) => all.map((one) => getComputedStyle(one).maxInlineSize));
    expect(widths.length).toBeGreaterThan(5);
    expect(widths.filter((width) => width !== 'none')).toEqual([]);
  }
});
