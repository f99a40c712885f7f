import type { groupSizes } from './vocabularies.ts';

/** A class of group sizes. */
export type GroupSize = (typeof groupSizes.ids)[number];

const limits: readonly (readonly [GroupSize, min: number, max: number])[] = [
  ['1-1', 1, 1],
  ['2-12', 2, 12],
  ['13-30', 13, 30],
  ['31-100', 31, 100],
  ['100+', 101, Number.POSITIVE_INFINITY],
];

/** Every class of group size that the span from `min` to `max` touches, smallest first. */
export function groupSizesOf({ min, max }: { min: number; max: number }): GroupSize[] {
  return limits.filter(([, low, high]) => min <= high && max >= low).map(([size]) => size);
}
