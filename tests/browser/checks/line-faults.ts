import type { Page } from 'playwright-core';

/** Elements that HTML makes blocks and a style sheet puts in a line, with something beside them there. */
export async function lineFaults(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const names =
      'article,aside,blockquote,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,header,hr,legend,li,main,nav,ol,p,section,summary,ul';
    const isInLine = (node: ChildNode | null): boolean =>
      node instanceof Element
        ? getComputedStyle(node).display.startsWith('inline')
        : (node?.textContent ?? '').trim() !== '';
    return [...document.querySelectorAll(names)]
      .filter((element) => element.closest('astro-island') === null && isInLine(element))
      .filter(({ parentElement }) => parentElement && !/flex|grid/.test(getComputedStyle(parentElement).display))
      .filter(({ previousSibling, nextSibling }) => isInLine(previousSibling) || isInLine(nextSibling))
      .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
  });
}
