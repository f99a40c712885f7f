import { box } from '../geometry.ts';
import { arc, beside, thing, type Layout } from '../scene.ts';
import { awning } from './market.ts';

/** Half circles of people, wider than they are deep. */
const rings = [
  { radius: 84, room: 5, spread: 50 },
  { radius: 124, room: 8, spread: 60 },
  { radius: 164, room: 12, spread: 64 },
];

/** A stall in the street: the host behind it, people in front, more of them the farther out. */
export const stall: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count > 14 ? 14 : 16;
  const counter = { x: 240 + random.within(-20, 20), y: 98 };
  let rest = count;
  const seats = rings.flatMap(({ radius, room, spread }) => {
    const here = Math.min(rest, room);
    rest -= here;
    const lean = random.within(-4, 4);
    const half = here < room ? Math.min(spread, here * 12) : spread;
    const { x } = counter;
    return arc(counter, radius, here, 90 + lean - half, 90 + lean + half).map((at) => ({
      x: x + (at.x - x) * 1.2,
      y: at.y,
    }));
  });
  return {
    where: 'omkring en bod på gaden',
    shows: ['opsoegende', 'fysisk'],
    r,
    seats,
    host: { x: counter.x, y: counter.y - 34 - r },
    things: [thing('table', box(counter, 124, 50, 4))],
    tops: awning({ x: counter.x, y: counter.y - 17 }, 116),
    surface: 'boden',
    signs: beside({ x: counter.x, y: counter.y + 6 }, 24),
    setting: 'city',
  };
};
