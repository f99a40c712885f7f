import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sites } from '../site/built-site.ts';
import { axeFaults, wcag } from './checks/axe-faults.ts';
import { focusFaults } from './checks/focus-faults.ts';
import { doubleText, reflowFaults, textSpacing } from './checks/reflow-faults.ts';
import { lineFaults } from './checks/line-faults.ts';
import { targetFaults } from './checks/target-faults.ts';
import { openSite, type SiteBrowser } from './site-browser.ts';

/** One page of each template. */
const templates = [
  '/',
  '/principper/',
  '/principper/tidlig/',
  '/vaerktoejer/',
  '/vaerktoejer/fase/udvikling/',
  '/vaerktoejer/sammenlign/',
  '/eksempler/princip/tidlig/',
  '/om/design/',
  '/vaerktoejer/opgaveudvalg/',
  '/vaerktoejer/opgaveudvalg/metodekort/',
  '/eksempler/',
  '/eksempler/lodz-borgerbudget/',
  '/forvaltninger/bif/',
  '/kontakt/',
  '/kontakt/konsulent-tmf/',
  '/kalender/',
  '/kalender/morgenbooster-mangfoldighed-2018/',
  '/indgange/',
  '/indgange/faa-indflydelse/',
  '/emner/job-og-virksomheder/',
  '/kilder/',
  '/ordliste/',
  '/find-vej/',
  '/soeg/?q=unge',
  '/soeg/?q=qzxwvk',
  '/a-aa/',
  '/om/',
  '/404.html',
];

let site: SiteBrowser;

beforeAll(async () => {
  site = await openSite(sites.root);
});

afterAll(async () => {
  await site.close();
});

describe.each([
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('every template at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('has no fault axe can find, best practice included, and large enough targets', { timeout: 300_000 }, async () => {
    const faults = await overTemplates({ width, colorScheme }, async (page) => [
      ...(await axeFaults(page, [...wcag, 'best-practice'])),
      ...(await targetFaults(page)),
    ]);
    expect(faults).toEqual([]);
  });
});

describe.each([390, 1280])('the keyboard at %d px', (width) => {
  it('stops nowhere unseen and is caught nowhere', { timeout: 600_000 }, async () => {
    expect(await overTemplates({ width }, focusFaults)).toEqual([]);
  });
});

describe.each(['screen', 'print'] as const)('on %s', (media) => {
  it(
    'what the build takes for a block stands in no line, where the space beside it would be drawn',
    { timeout: 300_000 },
    async () => {
      const faults = await overTemplates({ width: 1280 }, async (page) => {
        await page.emulateMedia({ media });
        return await lineFaults(page);
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('what readers may ask for', () => {
  it.each([
    ['320 px', { width: 320 }, undefined],
    ['400 % zoom of a small window', { width: 320, height: 256 }, undefined],
    ['text spacing at 320 px', { width: 320 }, textSpacing],
    ['text at 200 %', { width: 1280 }, doubleText],
    ['text at 200 % on a phone', { width: 390 }, doubleText],
  ] as const)(
    '%s: nothing scrolls sideways and nothing is cut off',
    { timeout: 300_000 },
    async (_what, options, style) => {
      const faults = await overTemplates(options, async (page) => {
        if (style !== undefined) await page.addStyleTag({ content: style });
        return await reflowFaults(page);
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([390, 1280])('the header is as high at %d px before its letters have come', async (width) => {
    const heights: number[] = [];
    for (const isBlocked of [false, true]) {
      const visitor = await site.visitor({ viewport: { width, height: 900 } });
      if (isBlocked)
        await visitor.route('**/*.woff2', async (route) => {
          await route.abort();
        });
      const page = await visitor.newPage();
      await page.goto(site.at('/kontakt/'));
      await page.evaluate(async () => await document.fonts.ready);
      heights.push(
        await page
          .locator('header')
          .first()
          .evaluate((header) => header.getBoundingClientRect().height),
      );
    }
    expect(heights[1]).toBe(heights[0]);
  });

  it('the choice of colours is kept in the browser and made before the page is painted', async () => {
    const page = await (await site.visitor({ colorScheme: 'light' })).newPage();
    await page.goto(site.at('/'));
    await page.getByRole('radio', { name: 'Mørke' }).check();
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(site.at('/om/'));
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
    await page.getByRole('radio', { name: 'Som enheden' }).check();
    expect(
      await page.evaluate(() => ({
        kept: localStorage.length,
        colour: getComputedStyle(document.body).backgroundColor,
      })),
    ).toEqual({
      kept: 0,
      colour: 'rgb(251, 250, 245)',
    });
  });

  it('nothing moves for one who asks for less motion', async () => {
    const page = await (await site.visitor({ reducedMotion: 'reduce' })).newPage();
    for (const address of ['/', '/vaerktoejer/', '/soeg/?q=unge']) {
      await page.goto(site.at(address));
      const moving = await page.evaluate(
        () =>
          document.getAnimations().length +
          (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0),
      );
      expect(moving, address).toBe(0);
    }
  });

  it('forced colours keep borders round what is pressed', async () => {
    const page = await (await site.visitor({ forcedColors: 'active' })).newPage();
    await page.goto(site.at('/'));
    const without = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('main button, main input')].filter(
          (element) =>
            getComputedStyle(element).borderTopWidth === '0px' &&
            getComputedStyle(element.parentElement ?? element).borderTopWidth === '0px',
        ).length,
    );
    expect(without).toBe(0);
  });
});

describe('the page itself', () => {
  it('the home page is at most 5.000 px high on a phone', async () => {
    const page = await (await site.visitor({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(site.at('/'));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
  });

  it('draws every letter with our own fonts, also those of a Polish name', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto(site.at('/eksempler/lodz-borgerbudget/'), { waitUntil: 'networkidle' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const fontsOf = async (selector: string) => {
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      return (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts;
    };
    for (const selector of ['h1', 'main p', 'main b, main strong']) {
      const fonts = await fontsOf(selector);
      expect([selector, fonts.length > 0, fonts.every(({ isCustomFont }) => isCustomFont)]).toEqual([
        selector,
        true,
        true,
      ]);
    }
    // The same question finds a letter that our fonts lack.
    await page.evaluate(() => document.querySelector('h1')?.append('Ж'));
    expect((await fontsOf('h1')).some(({ isCustomFont }) => !isCustomFont)).toBe(true);
  });

  it.each([
    ['does not shift while it loads', 0, 0.01],
    // A line more or less is what another font can make, and what readers do not mind by the measure of Web Vitals.
    ['shifts by a line at most where the fonts come late', 400, 0.1],
  ])('%s', { timeout: 120_000 }, async (_what, late, most) => {
    const shifts: string[] = [];
    for (const width of [390, 1280]) {
      const context = await site.visitor({ viewport: { width, height: 844 } });
      await context.addInitScript(() => {
        const total = { value: 0 };
        Object.assign(window, { layoutShift: total });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total.value += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const page = await context.newPage();
      if (late > 0) {
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, late));
          await route.continue();
        });
      }
      for (const address of [
        '/',
        '/vaerktoejer/',
        '/vaerktoejer/opgaveudvalg/',
        '/eksempler/lodz-borgerbudget/',
        '/kontakt/',
        '/vaerktoejer/opgaveudvalg/metodekort/',
      ]) {
        await page.goto(site.at(address), { waitUntil: 'networkidle' });
        const shift = await page.evaluate(
          () => (window as unknown as { layoutShift: { value: number } }).layoutShift.value,
        );
        if (shift > most) shifts.push(`${address} ${width}: ${shift.toFixed(3)}`);
      }
      await context.close();
    }
    expect(shifts).toEqual([]);
  });
});

describe('on paper', () => {
  it('a method card is two sides of A5', async () => {
    const page = await (await site.visitor()).newPage();
    for (const address of ['/vaerktoejer/opgaveudvalg/metodekort/', '/vaerktoejer/hoering-med-hvidbog/metodekort/']) {
      await page.goto(site.at(address));
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, address).toBe(2);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 4(?:19|20)\S* 59[4-6]/);
    }
  });

  it('a tool and a case are tagged, and leave out what cannot be pressed on paper', async () => {
    const page = await (await site.visitor()).newPage();
    for (const address of ['/vaerktoejer/opgaveudvalg/', '/eksempler/lodz-borgerbudget/']) {
      await page.goto(site.at(address));
      const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
      expect(pdf).toContain('/StructTreeRoot');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header nav, form, .skip').filter({ visible: true }).count(), address).toBe(0);
      await page.emulateMedia({ media: null });
    }
  });

  it('runs as text does, with room between its parts: Firefox breaks no page inside a grid', async () => {
    const page = await (await site.visitor()).newPage();
    await page.emulateMedia({ media: 'print' });
    for (const address of ['/vaerktoejer/borgerworkshop/', '/eksempler/lodz-borgerbudget/', '/forvaltninger/tmf/']) {
      await page.goto(site.at(address));
      const main = await page.locator('article .main').evaluate((element) => ({
        display: getComputedStyle(element).display,
        margins: [...element.children].slice(1).map((part) => parseFloat(getComputedStyle(part).marginBlockStart)),
      }));
      expect(main.display, address).toBe('block');
      expect(main.margins.length, address).toBeGreaterThan(0);
      expect(Math.min(...main.margins), address).toBeGreaterThan(10);
    }
  });

  it('cuts no card in two, and leaves no heading alone at the foot of a sheet', async () => {
    const page = await (await site.visitor()).newPage();
    await page.emulateMedia({ media: 'print' });
    for (const address of ['/', '/vaerktoejer/', '/eksempler/', '/kalender/']) {
      await page.goto(site.at(address));
      const breaks = await page.$$eval('.card', (cards) => cards.map((card) => getComputedStyle(card).breakInside));
      expect(breaks.length, address).toBeGreaterThan(3);
      expect(new Set(breaks), address).toEqual(new Set(['avoid']));
      const headings = await page.$$eval('main h2', (all) =>
        all.map((heading) => {
          const { breakAfter, breakInside } = getComputedStyle(heading);
          // What reaches below the heading takes no room from what follows.
          const reach = getComputedStyle(heading, '::after');
          return [breakAfter, breakInside, parseFloat(reach.blockSize) + parseFloat(reach.marginBlockEnd)];
        }),
      );
      for (const heading of headings) expect(heading, address).toEqual(['avoid', 'avoid', 0]);
    }
  });
});

/** Runs a check over every template and puts the address before each fault. */
async function overTemplates(
  { width, height = 844, colorScheme = 'light' }: { width: number; height?: number; colorScheme?: 'light' | 'dark' },
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const visitor = await site.visitor({ viewport: { width, height }, colorScheme, bypassCSP: true });
  const page = await visitor.newPage();
  const faults: string[] = [];
  for (const address of templates) {
    await page.goto(site.at(address), { waitUntil: address.startsWith('/soeg/') ? 'networkidle' : 'load' });
    faults.push(...(await check(page)).map((fault) => `${address} ${fault}`));
  }
  await visitor.close();
  return faults;
}
