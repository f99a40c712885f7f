import { box, disc, type Point } from '../geometry.ts';
import type { Top } from '../plan.ts';
import { arc, split, thing, type Layout } from '../scene.ts';

const stalls = [
  { x: 104, y: 50, facing: 74 },
  { x: 376, y: 50, facing: 106 },
  { x: 240, y: 281, facing: 270 },
];

/** A square with three stalls, and people in half circles before each of them. */
export const market: Layout = ({ attendance }, random) => {
  const r = 14;
  const sizes = split(attendance.shown + 1, stalls.length);
  const shift = random.within(-4, 4);
  return {
    where: 'ved tre boder på et torv',
    shows: ['fysisk'],
    r,
    seats: stalls.flatMap(({ x, y, facing }, index) => {
      const count = sizes[index] ?? 0;
      const near = Math.min(count, 4);
      const far = count - near;
      const turn = facing + shift;
      return [
        ...arc({ x, y }, 76, near, turn - 44, turn + 44),
        ...arc({ x, y }, 114, far, turn - 11 * (far - 1), turn + 11 * (far - 1)),
      ];
    }),
    host: { x: 240, y: 40 },
    things: [...stalls.map((at) => thing('table', box(at, 100, 52, 4))), thing('tree', disc(240, 112, 15))],
    tops: stalls.flatMap(({ x, y, facing }) => awning({ x, y: y + (facing < 180 ? -19 : 19) }, 92)),
    surface: 'boderne',
    signs: [
      { x: 104, y: 57 },
      { x: 376, y: 57 },
    ],
    setting: 'city',
  };
};

/** The stripes of an awning along the back of a stall. */
export function awning({ x, y }: Point, width: number): Top[] {
  const count = Math.round(width / 24);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'stripe',
    ...box({ x: x + ((index + 0.5) / count - 0.5) * width, y }, 12, 14, 2),
  }));
}
