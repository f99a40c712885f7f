import { expect, it } from 'vitest';

import { seededRandom } from './random.ts';

function draws(seed: string): number[] {
  const { next } = seededRandom(seed);
  return Array.from({ length: 200 }, next);
}

it('draws the same for the same seed', () => {
  expect(draws('borgerbudget')).toEqual(draws('borgerbudget'));
});

it('draws otherwise for a seed that differs by a letter', () => {
  expect(draws('borgerbudget')).not.toEqual(draws('borgerbudgets'));
});

it('draws from 0 up to 1, and evenly', () => {
  const all = draws('x');
  expect(all.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  expect(all.reduce((sum, draw) => sum + draw, 0) / all.length).toBeCloseTo(0.5, 1);
});
