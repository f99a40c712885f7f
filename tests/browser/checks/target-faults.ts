import type { Page } from 'playwright-core';

/** Things to press that are smaller than 24 by 24 px and stand outside running text (WCAG 2.5.8). */
export async function targetFaults(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const inText = (element: Element) => {
      const block = element.closest('p, li, dd, td, figcaption, blockquote, h1, h2, h3, h4, small');
      return block !== null && block.textContent.trim().length > element.textContent.trim().length + 3;
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), select, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inText(element))
      .map((element) => {
        const label = 'labels' in element ? ((element as HTMLInputElement).labels?.[0] ?? element) : element;
        const own = element.getBoundingClientRect();
        const around = label.getBoundingClientRect();
        // A stretched link is as large as what it stretches over.
        const stretched = getComputedStyle(element, '::after').position === 'absolute';
        return {
          element,
          width: Math.max(own.width, around.width),
          height: Math.max(own.height, around.height),
          stretched,
        };
      })
      .filter(
        ({ element, width, height, stretched }) =>
          !stretched && (width < 24 || height < 24) && !element.closest('.visually-hidden, .skip'),
      )
      .map(
        ({ element, width, height }) =>
          `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)} px`,
      );
  });
}
