import type { Browser } from 'playwright-core';

import { axeFaults, wcag } from '../../tests/browser/checks/axe-faults.ts';
import { focusFaults } from '../../tests/browser/checks/focus-faults.ts';
import { targetFaults } from '../../tests/browser/checks/target-faults.ts';

/** How many faults a page has: the most in any of the looks it was seen in. */
export interface PageFaults {
  /** WCAG 2.0–2.2 A and AA, best practice, and what axe cannot decide and nobody has explained. */
  axe: number;
  /** Stops of the keyboard that are unseen, hidden or a trap. */
  focus: number;
  /** Things to press under 24 px. */
  targets: number;
}

/** Looks at a page at two widths, light and dark; the keyboard walks it once at each width. */
export async function checkPage(browser: Browser, url: string): Promise<PageFaults> {
  const most: PageFaults = { axe: 0, focus: 0, targets: 0 };
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        colorScheme,
        reducedMotion: 'reduce',
        // Axe is put in by the check itself, which the pages' policy would refuse.
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      most.axe = Math.max(most.axe, (await axeFaults(page, [...wcag, 'best-practice'])).length);
      most.targets = Math.max(most.targets, (await targetFaults(page)).length);
      if (colorScheme === 'light') most.focus = Math.max(most.focus, (await focusFaults(page)).length);
      await context.close();
    }
  }
  return most;
}
