import { between, disc, polar } from '../geometry.ts';
import { beside, stroke, thing, type Layout } from '../scene.ts';

/** Many who answer each from their own place: rays from everyone to one middle, every other one shorter. */
export const star: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 2;
  const r = 14;
  const middle = { x: 240, y: 160 };
  const start = random.within(0, 360);
  const places = Array.from({ length: count }, (_, index) => {
    const isNear = index % 2 === 1;
    const { x, y } = polar(middle, isNear ? 94 : 132, start + (index * 360) / count);
    return { x: middle.x + (x - middle.x) * 1.5, y };
  });
  const host = 2 * Math.floor((random.next() * count) / 2);
  return {
    where: 'hver for sig på nettet',
    shows: ['digital'],
    r,
    seats: places.filter((_, index) => index !== host),
    host: places[host] ?? middle,
    things: [thing('table', disc(middle.x, middle.y, 48))],
    lines: places.map((at) => {
      const length = Math.hypot(at.x - middle.x, at.y - middle.y);
      return stroke('ray', between(at, middle, (r + 8) / length), between(middle, at, 58 / length));
    }),
    surface: 'den fælles skærm',
    signs: beside(middle),
    setting: 'none',
  };
};
