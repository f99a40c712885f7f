import { box } from '../geometry.ts';
import { beside, clearance, margin, row, seatRadius, stroke, thing, type Layout } from '../scene.ts';

/** Tables in a horseshoe, with the host at its mouth. */
export const horseshoe: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = Math.min(17, seatRadius(attendance.shown));
  const step = 2 * r + 11;
  const arms = Math.max(1, Math.ceil((count - random.pick([3, 4, 5])) / 2));
  const across = count - 2 * arms;
  const depth = 42;
  const middle = 240;
  const length = Math.max(126, across * step);
  const top = margin + 8 + 2 * r + 10;
  const armLength = Math.max(64, arms * step);
  const armX = length / 2 + clearance + depth / 2;
  const armY = top + armLength / 2;
  const seatX = armX + depth / 2 + 10 + r;
  const host = { x: middle, y: Math.max(top + armLength + 8, top + depth + 86) };
  const left = row({ x: middle - seatX, y: armY }, arms, step, 90);
  const right = row({ x: middle + seatX, y: armY }, arms, step, 90);
  return {
    where: 'i hestesko om værten',
    shows: ['fysisk'],
    r,
    seats: [...row({ x: middle, y: top - 10 - r }, across, step), ...left, ...right],
    host,
    things: [
      thing('table', box({ x: middle, y: top + depth / 2 }, length, depth, 6)),
      thing('table', box({ x: middle - armX, y: armY }, depth, armLength, 6)),
      thing('table', box({ x: middle + armX, y: armY }, depth, armLength, 6)),
    ],
    lines: [stroke('arrow', { x: middle, y: top + depth + 14 }, { x: middle, y: host.y - r - 26 }, 'end')],
    surface: 'bordet',
    signs: beside({ x: middle, y: top + depth / 2 }),
    settings: [
      ...left.map(({ y }) => ({ x: middle - armX - 6, y })),
      ...right.map(({ y }) => ({ x: middle + armX + 6, y })),
    ],
    setting: 'room',
  };
};
