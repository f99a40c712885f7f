import type { groupSizes } from './vocabularies.ts';

/** A class of group sizes. */
export type GroupSize = (typeof groupSizes.ids)[number];

const limits: readonly (readonly [GroupSize, min: number, max: number])[] = [
  ['1-1', 1, 2],
  ['2-12', 3, 12],
  ['13-30', 13, 30],
  ['31-100', 31, 100],
  ['100+', 101, Number.POSITIVE_INFINITY],
];

/** Every class of group size that the span from `min` to `max` touches, smallest first. Two people count as one to one and as a small group. */
export function groupSizesOf({ min, max }: { min: number; max: number }): GroupSize[] {
  return limits
    .filter(([size, low, high]) => (size === '2-12' ? min <= high && max >= 2 : min <= high && max >= low && !(size === '1-1' && max > 2 && min > 1)))
    .map(([size]) => size);
}
