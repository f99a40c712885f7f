import { box } from '../geometry.ts';
import { beside, row, seatRadius, split, thing, type Layout } from '../scene.ts';

/** A long table with the host at its head, as committees and boards sit. */
export const longTable: Layout = ({ attendance }) => {
  const r = seatRadius(attendance.shown);
  const step = 2 * r + 12;
  const [one = 0, other = 0] = split(attendance.shown, 2);
  const length = Math.max(120, one * step + 8);
  const depth = 76;
  const middle = { x: 240, y: 160 };
  const side = depth / 2 + 10 + r;
  const end = length / 2 + 10 + r;
  const above = row({ x: middle.x, y: middle.y - side }, one, step);
  const below = row({ x: middle.x, y: middle.y + side }, other, step);
  return {
    where: 'ved et langt bord',
    shows: ['fysisk'],
    r,
    seats: [...above, ...below, { x: middle.x - end, y: middle.y }],
    host: { x: middle.x + end, y: middle.y },
    things: [thing('table', box(middle, length, depth, 6))],
    surface: 'bordet',
    signs: beside(middle),
    settings: [
      ...above.map(({ x }) => ({ x, y: middle.y - depth / 2 + 14 })),
      ...below.map(({ x }) => ({ x, y: middle.y + depth / 2 - 14 })),
    ],
    setting: 'room',
  };
};
