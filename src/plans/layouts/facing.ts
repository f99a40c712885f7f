import { box } from '../geometry.ts';
import { row, seatRadius, split, stroke, thing, type Layout } from '../scene.ts';

/** A table split in two, with people on either side of the question and the host at the end of the gap. */
export const facing: Layout = ({ attendance }) => {
  const r = seatRadius(attendance.shown);
  const step = 2 * r + 12;
  const [one = 0, other = 0] = split(attendance.shown + 1, 2);
  const length = Math.max(120, one * step + 8);
  const middle = { x: 232, y: 160 };
  const cleft = 42;
  const depth = 46;
  const table = (cleft + depth) / 2;
  const side = cleft / 2 + depth + 10 + r;
  const above = row({ x: middle.x, y: middle.y - side }, one, step);
  const below = row({ x: middle.x, y: middle.y + side }, other, step);
  const reach = length / 2 - 14;
  return {
    where: 'på hver sin side af et delt bord',
    shows: ['fysisk'],
    r,
    seats: [...above, ...below],
    host: { x: middle.x + length / 2 + 20 + r, y: middle.y },
    things: [-table, table].map((y) => thing('table', box({ x: middle.x, y: middle.y + y }, length, depth, 6))),
    lines: [stroke('arrow', { x: middle.x - reach, y: middle.y }, { x: middle.x + reach, y: middle.y }, 'both')],
    surface: 'bordene',
    signs: [
      { x: middle.x, y: middle.y - table + 3 },
      { x: middle.x, y: middle.y + table - 3 },
    ],
    settings: [
      ...above.map(({ x, y }) => ({ x, y: y + r + 20 })),
      ...below.map(({ x, y }) => ({ x, y: y - r - 20 })),
    ].filter(({ x }) => Math.abs(x - middle.x) > 28),
    setting: 'room',
  };
};
