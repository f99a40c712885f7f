import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { quietChromium } from '../../../scripts/browser/quiet-chromium.ts';
import { listen } from '../site-browser.ts';
import { axeFaults, wcag } from './axe-faults.ts';
import { focusFaults } from './focus-faults.ts';
import { lineFaults } from './line-faults.ts';
import { reflowFaults, textSpacing } from './reflow-faults.ts';
import { targetFaults } from './target-faults.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: [...quietChromium] });
});

afterAll(async () => {
  await browser.close();
});

const sound = '<a href="#a">En god lang lænketekst</a> <button>Gem</button>';
const style = 'a, button { display: inline-block; min-height: 30px } :focus-visible { outline: 3px solid black }';

describe('each check finds the fault it is for, and passes a sound page', () => {
  const checks: [name: string, check: (page: Page) => Promise<string[]>, broken: string, css: string][] = [
    ['axe', async (page) => await axeFaults(page, wcag), '<img src="x.png"><button></button>', ''],
    ['axe, undecided', async (page) => await axeFaults(page, wcag), '<video src="x.mp4"></video><input>', ''],
    ['focus that cannot be seen', focusFaults, sound, ':focus-visible { outline: 0 }'],
    [
      'focus under a sticky bar',
      focusFaults,
      `<div style="position:fixed;inset:0;background:white"></div>${sound}`,
      style,
    ],
    ['a trap', async (page) => await focusFaults(page, 5), sound.repeat(9), style],
    ['a target too small', targetFaults, '<button>x</button>', 'button { width: 10px; height: 10px; padding: 0 }'],
    ['a block in a line', lineFaults, '<div>Ord <p>ord</p></div>', 'p { display: inline-block }'],
    ['a page too wide', reflowFaults, '<p>bred</p>', 'p { width: 3000px }'],
    [
      'text cut off',
      reflowFaults,
      '<p>En tekst, der er længere end sin kasse</p>',
      'p { width: 60px; height: 20px; overflow: hidden }',
    ],
    [
      'text cut off by spacing',
      async (page) => {
        await page.addStyleTag({ content: textSpacing });
        return await reflowFaults(page);
      },
      '<p>Lige plads</p>',
      'p { font: 16px/16px Arial; width: 85px; height: 16px; overflow: hidden; white-space: nowrap }',
    ],
  ];

  it.each(checks)('%s', async (_name, check, broken, css) => {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="da"><title>x</title><style>${css}</style><main><h1>x</h1>${broken}</main></html>`,
    );
    expect(await check(page)).not.toEqual([]);
    await page.setContent(
      `<!doctype html><html lang="da"><title>x</title><style>${style}</style><main><h1>x</h1>${sound}</main></html>`,
    );
    if (!_name.startsWith('a trap')) expect(await check(page)).toEqual([]);
    await page.close();
  });
});

describe('what a page complains of while it is visited', () => {
  it.each([
    ['an error in the console', "<script>console.error('x')</script>", ['x'], 0],
    ['an exception nobody caught', "<script>throw new Error('x')</script>", ['Error: x'], 0],
    ['a request to another host', '<img src="http://other.invalid/x.png" alt="">', undefined, 1],
    ['nothing, on a sound page', '<img src="data:," alt="">', [], 0],
  ])('%s', async (_what, body, errors, foreign) => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      await route.fulfill({ contentType: 'text/html', body: route.request().isNavigationRequest() ? body : '' });
    });
    const complaints = listen(page, { origin: 'http://own.invalid/' });
    await page.goto('http://own.invalid/', { waitUntil: 'networkidle' });
    if (errors !== undefined) expect(complaints.errors).toEqual(errors);
    expect(complaints.foreign).toHaveLength(foreign);
    await page.close();
  });
});
