import { bar, box, turned } from '../geometry.ts';
import { beside, row, thing, type Layout } from '../scene.ts';

/** A bench in the city: the host sits down beside those who sit there already. */
export const bench: Layout = ({ attendance }, random) => {
  const r = 21;
  const count = attendance.shown + 2;
  const middle = { x: 240 + random.within(-30, 30), y: 132 + random.within(-8, 8) };
  const tilt = random.within(-9, 9);
  const step = 2 * r + 14;
  const [host = middle, ...seats] = row(middle, count, step, tilt);
  const ends = [-1, 1].map((end) =>
    turned({ x: middle.x + (end * count * step) / 2, y: middle.y - r - 18 }, middle, tilt),
  );
  const plank = bar(ends[0] ?? middle, ends[1] ?? middle, 8);
  const table = { x: middle.x, y: middle.y + 92 };
  return {
    where: 'på en bænk',
    shows: ['opsoegende', 'fysisk'],
    r,
    seats,
    host,
    things: [thing('table', plank), thing('table', box(table, 96, 48, 10))],
    surface: 'bordet',
    signs: beside(table),
    setting: 'city',
  };
};
