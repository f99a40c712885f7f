import type { Page } from 'playwright-core';

/** What makes the page scroll sideways, and text that its box cuts off. */
export async function reflowFaults(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const faults: string[] = [];
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wider > 0) faults.push(`siden er ${wider} px for bred`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // What is one pixel large is there for screen readers alone.
      if (!element.checkVisibility() || element.clientWidth <= 1 || element.closest('svg')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cutX = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const drawn = [...element.querySelectorAll('svg')].map(({ textContent }) => textContent).join('');
      // A drawing may be cropped; words may not.
      const hasWords = element.textContent.trim().length > drawn.trim().length;
      if ((cutX || cutY) && hasWords) {
        faults.push(
          `afskåret: ${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
        );
      }
    }
    return faults;
  });
}

/** The text spacing every reader may ask for (WCAG 1.4.12). */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Text at twice its size, as a reader's own setting makes it (WCAG 1.4.4). */
export const doubleText = 'html { font-size: 200% !important }';
