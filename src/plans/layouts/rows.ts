import { box } from '../geometry.ts';
import { beside, height, margin, row, seatRadius, split, thing, type Layout } from '../scene.ts';

/** Rows of chairs before a stage, from which the host tells. */
export const rows: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = Math.min(16, seatRadius(attendance.shown));
  const step = 2 * r + 12;
  const middle = 240;
  const ranks = Math.max(2, Math.ceil(count / random.pick([7, 8, 9])));
  const curve = random.pick([0, 0.0009, -0.0007]);
  const aisle = random.next() < 0.5 ? 12 : 0;
  const first = 156;
  const drop = Math.max(0, curve * ((Math.ceil(count / ranks) * step) / 2 + aisle) ** 2);
  const depth = Math.min(54, (height - margin - r - 4 - drop - first) / (ranks - 1));
  const stage = { x: middle, y: 44 };
  return {
    where: 'i rækker foran en scene',
    shows: ['fysisk'],
    r,
    seats: split(count, ranks)
      .reverse()
      .flatMap((inRank, index) => row({ x: middle, y: first + index * depth }, inRank, step))
      .map(({ x, y }) => ({
        x: x + Math.sign(Math.round(x - middle)) * aisle,
        y: y + (x - middle) ** 2 * curve,
      })),
    host: { x: middle, y: stage.y + 36 + r },
    things: [thing('table', box(stage, 180, 52, 6))],
    surface: 'scenen',
    signs: beside(stage, 24),
    setting: 'room',
  };
};
