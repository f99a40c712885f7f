import { box } from '../geometry.ts';
import { row, split, thing, type Layout } from '../scene.ts';

/** Three long tables side by side, with the host at the end of them. */
export const banquet: Layout = ({ attendance }, random) => {
  const r = 14;
  const step = 2 * r + 9;
  const sizes = split(attendance.shown + 1, 3);
  const turn = random.pick([0, 0, 7, -7]);
  const middles = row({ x: 240, y: 180 }, 3, turn === 0 ? 136 : 140);
  const long = Math.ceil((sizes[0] ?? 0) / 2) * step + 6;
  const tables = middles.map((at) => box(at, 46, Math.max(96, long), 6, turn));
  return {
    where: 'ved tre langborde',
    shows: ['fysisk'],
    r,
    seats: middles.flatMap(({ x, y }, index) => {
      const angle = (turn * Math.PI) / 180;
      const [left = 0, right = 0] = split(sizes[index] ?? 0, 2);
      const out = 23 + 9 + r;
      return [
        ...row({ x: x - out * Math.cos(angle), y: y - out * Math.sin(angle) }, left, step, 90 + turn),
        ...row({ x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) }, right, step, 90 + turn),
      ];
    }),
    host: { x: 240, y: 40 },
    things: tables.map((table) => thing('table', table)),
    surface: 'bordene',
    signs: [middles[0] ?? { x: 0, y: 0 }, middles[1] ?? { x: 0, y: 0 }],
    setting: 'room',
  };
};
