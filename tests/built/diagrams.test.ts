import { describe, expect, it } from 'vitest';

import { diagramNames } from '../../src/schema/mdx.ts';
import { diagramTexts } from '../../src/site/diagram-texts.ts';
import { readPages, sites } from '../site/built-site.ts';

const pages = readPages(sites.root);
const figures = pages.flatMap(({ file, document }) =>
  [...document.querySelectorAll('main figure')].map((figure) => ({ file, figure })),
);

describe('diagrams on the built pages', () => {
  it('stand on at least one page each', () => {
    const captions = new Set(figures.map(({ figure }) => figure.querySelector('figcaption b')?.textContent.trim()));
    expect(diagramNames.filter((name) => !captions.has(diagramTexts.captions[name].title))).toEqual([]);
  });

  it('say in words what they show', () => {
    const silent = figures.filter(({ figure }) =>
      [...figure.querySelectorAll('svg:not([aria-hidden="true"])')].some(
        (svg) => svg.getAttribute('role') !== 'img' || wordsOf(svg) === '',
      ),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

function wordsOf(svg: Element): string {
  return (svg.getAttribute('aria-label') ?? svg.querySelector(':scope > title')?.textContent ?? '').trim();
}
