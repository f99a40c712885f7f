import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sites } from '../site/built-site.ts';
import { openSite, type SiteBrowser } from './site-browser.ts';

const list = '/vaerktoejer/';

describe.each(['root', 'subfolder'] as const)('the drawings of a list, on the site at its %s', (name) => {
  let site: SiteBrowser;

  beforeAll(async () => {
    site = await openSite(sites[name]);
  });

  afterAll(async () => {
    await site.close();
  });

  it.each<[string, BrowserContextOptions, 'screen' | 'print', string | undefined]>([
    ['light', { colorScheme: 'light' }, 'screen', undefined],
    ['dark', { colorScheme: 'dark' }, 'screen', undefined],
    ['dark by choice', { colorScheme: 'light' }, 'screen', 'dark'],
    ['light by choice', { colorScheme: 'dark' }, 'screen', 'light'],
    ['forced colours', { forcedColors: 'active' }, 'screen', undefined],
    ['paper', { colorScheme: 'dark' }, 'print', undefined],
  ])('look as they do in the page itself: %s', async (_look, options, media, theme) => {
    // High enough that nothing is scrolled, which would move a drawing by parts of a pixel.
    const visitor = await site.visitor({ viewport: { width: 1280, height: 2400 }, ...options });
    const page = await visitor.newPage();
    const inline = await drawingsOf(page, site);
    await page.goto(site.at(list), { waitUntil: 'load' });
    await page.emulateMedia({ media });
    await page.evaluate((chosen) => {
      if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const shown = page.locator('main .card svg.plan').first();
    expect(await shown.locator('use').getAttribute('href')).toMatch(/\/_astro\/bordplaner\.[0-9a-f]{8}\.svg#/);
    const taken = await pictures(page, inline.length);
    await page.evaluate((drawings) => {
      for (const [index, plan] of document.querySelectorAll('main .card svg.plan').entries()) {
        plan.innerHTML = drawings[index] ?? plan.innerHTML;
      }
    }, inline);
    expect(await page.locator('main .card svg.plan use').count()).toBe(
      (await page.locator('main .card svg.plan').count()) - inline.length,
    );
    const drawn = await pictures(page, inline.length);
    expect(taken.map((picture, index) => picture.equals(drawn[index] ?? Buffer.alloc(0)))).toEqual(
      inline.map(() => true),
    );
    await page.evaluate(() => {
      document.querySelector('main .card svg.plan')?.replaceChildren();
    });
    expect((await pictures(page, 1))[0]?.equals(taken[0] ?? Buffer.alloc(0))).toBe(false);
    await visitor.close();
  });
});

/** The insides of the first drawings of the list, as they stand on the tools' own pages. */
async function drawingsOf(page: Page, site: SiteBrowser): Promise<string[]> {
  await page.goto(site.at(list));
  const links = await page
    .locator('main .card .title a')
    .evaluateAll((all) => all.slice(0, 6).map((link) => (link as HTMLAnchorElement).href));
  const drawings: string[] = [];
  for (const link of links) {
    await page.goto(link);
    drawings.push(await page.locator('figure svg.plan').first().innerHTML());
  }
  return drawings;
}

async function pictures(page: Page, count: number): Promise<Buffer[]> {
  const plans = page.locator('main .card svg.plan');
  const taken: Buffer[] = [];
  for (let index = 0; index < count; index++) taken.push(await plans.nth(index).screenshot());
  return taken;
}
