import type { Page } from 'playwright-core';
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

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('Find vej %s', (_case, javaScriptEnabled) => {
  it('shows one step at a time, and an outcome after the answers', async () => {
    const page = await open({ javaScriptEnabled });
    expect(await headings(page)).toEqual(['Hvad står du med?']);
    await answer(page, 'En københavner har et problem');
    expect(await headings(page)).toEqual(['Hvad er det for et problem?']);
    await answer(page, 'Noget er gået i stykker ude i byen');
    expect(await headings(page)).toEqual(['Noget er gået i stykker i byen']);
    for (const part of ['Gå til først', 'Sig og gør', 'Hvis ingen svarer']) {
      expect(await page.getByRole('heading', { name: part }).isVisible()).toBe(true);
    }
  });

  it('goes back with the browser, and can be entered in the middle', async () => {
    const page = await open({ javaScriptEnabled }, '#klage');
    expect(await headings(page)).toEqual(['Utilfreds med vores behandling']);
    await page.getByRole('link', { name: 'Et trin tilbage' }).click();
    expect(await headings(page)).toEqual(['Hvad er det for et problem?']);
    await page.goBack();
    expect(await headings(page)).toEqual(['Utilfreds med vores behandling']);
    await page.getByRole('link', { name: 'Begynd forfra' }).click();
    expect(await headings(page)).toEqual(['Hvad står du med?']);
  });

  it('moves focus to the new question', async () => {
    const page = await open({ javaScriptEnabled });
    await page.getByRole('link', { name: 'Jeg skal selv holde en dialog' }).press('Enter');
    await page.locator('h2:focus').waitFor();
    expect(await page.locator('h2:focus').textContent()).toContain('Hvad skal dialogen bruges til?');
  });

  it('shows every step on paper, and only the one chosen when there is one', async () => {
    const page = await open({ javaScriptEnabled });
    await page.emulateMedia({ media: 'print' });
    expect((await headings(page)).length).toBeGreaterThan(30);
    await page.goto(site.at('/find-vej/#handicap'));
    expect(await headings(page)).toEqual(['Handicap']);
  });
});

describe('the whole of Find vej', () => {
  it('numbers its steps, and every answer by the step it leads to', async () => {
    const page = await open({}, '#hele-vejen');
    const wrong = await page.locator('.answers a').evaluateAll((answers) =>
      answers.flatMap((answer) => {
        const { hash } = answer as HTMLAnchorElement;
        const steps = [...document.querySelectorAll('.step')];
        const number = steps.findIndex((step) => step.querySelector('h2')?.id === hash.slice(1)) + 1;
        return answer.querySelector('.to')?.textContent === String(number) ? [] : [answer.textContent];
      }),
    );
    expect(wrong).toEqual([]);
    const counted = await page
      .locator('.over')
      .evaluateAll((lines) =>
        lines.map((line) => getComputedStyle(line, '::before')).map(({ content, display }) => `${content} ${display}`),
      );
    expect(counted.length).toBeGreaterThan(30);
    expect(new Set(counted)).toEqual(new Set(['counter(stop) inline-grid']));
  });
});

describe('Find vej with JavaScript', () => {
  it('remembers the answers, and leads back where a question has several before it', async () => {
    const page = await open({});
    await answer(page, 'En københavner har et problem');
    await answer(page, 'Flere oplever det, og noget bør laves om');
    expect(await page.locator('.trail a').allTextContents()).toEqual([
      'En københavner har et problem',
      'Flere oplever det, og noget bør laves om',
    ]);
    await page.getByRole('link', { name: 'Et trin tilbage' }).click();
    expect(await headings(page)).toEqual(['Hvad er det for et problem?']);
    expect(await page.locator('.trail a').allTextContents()).toEqual(['En københavner har et problem']);
  });
});

async function open(options: { javaScriptEnabled?: boolean }, fragment = ''): Promise<Page> {
  const visitor = await site.visitor({ viewport: { width: 390, height: 844 }, ...options });
  const page = await visitor.newPage();
  await page.goto(site.at(`/find-vej/${fragment}`));
  return page;
}

async function answer(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: text, exact: true }).click();
}

async function headings(page: Page): Promise<string[]> {
  const shown = await page.locator('.step h2:visible').allTextContents();
  return shown.map((text) => text.trim());
}
