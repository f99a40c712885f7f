import { describe, expect, it } from 'vitest';

import { diagramNames } from '#schema/mdx.ts';

import { caseFigures, dotsOf, isCaseFigure } from './case-figures.ts';

describe('dotsOf', () => {
  it.each([
    ['two thirds of forty', { value: 67 }, { whole: 100, dots: 40 }, { filled: 27, maybe: 0, open: 13 }],
    ['nine out of ten', { value: 9 }, { whole: 10, dots: 10 }, { filled: 9, maybe: 0, open: 1 }],
    ['an interval', { value: 10, valueMax: 20 }, { whole: 100, dots: 10 }, { filled: 1, maybe: 1, open: 8 }],
    ['nobody', { value: 0 }, { whole: 100, dots: 10 }, { filled: 0, maybe: 0, open: 10 }],
    ['everybody', { value: 100 }, { whole: 100, dots: 10 }, { filled: 10, maybe: 0, open: 0 }],
  ])('counts %s', (_case, fact, figure, dots) => {
    expect(dotsOf(fact, figure)).toEqual(dots);
  });
});

describe('isCaseFigure', () => {
  it('tells a diagram of a case from the others', () => {
    expect(diagramNames.filter(isCaseFigure).sort()).toEqual(Object.keys(caseFigures).sort());
  });
});
