import { describe, expect, it } from 'vitest';

import { formatFigure, formatNumber } from './numbers.ts';

describe('formatNumber', () => {
  it.each([
    [1100, '1.100'],
    [7.5, '7,5'],
    [2_200_000, '2.200.000'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('formatFigure', () => {
  it.each([
    [{ value: 1100, precision: 'mere-end', unit: 'forslag' }, 'mere end 1.100 forslag'],
    [{ value: 80, precision: 'praecis', unit: 'partnere' }, '80 partnere'],
    [{ value: 10, valueMax: 20, precision: 'interval', unit: '%' }, '10–20 %'],
  ] as const)('writes %o as %s', (figure, text) => {
    expect(formatFigure(figure)).toBe(text);
  });
});
