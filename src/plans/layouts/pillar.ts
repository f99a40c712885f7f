import { disc, polar } from '../geometry.ts';
import { beside, thing, type Layout } from '../scene.ts';

/** An advertising pillar on a pavement, with people passing on either side. */
export const pillar: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 2;
  const r = count > 15 ? 14 : 16;
  const middle = { x: 240 + random.within(-16, 16), y: 160 };
  const start = random.within(0, 360);
  const near = Math.min(count, 8);
  const ring = (many: number, reach: number, stretch: number, turn: number) =>
    Array.from({ length: many }, (_, index) => {
      const { x, y } = polar(middle, reach, turn + (index * 360) / many + random.within(-28, 28) / Math.max(6, many));
      return { x: middle.x + (x - middle.x) * stretch, y };
    });
  const [host = middle, ...seats] = [...ring(near, 84, 1.2, start), ...ring(count - near, 130, 1.4, start + 20)];
  return {
    where: 'omkring en plakatsøjle',
    shows: ['opsoegende', 'fysisk'],
    r,
    seats,
    host,
    things: [thing('table', disc(middle.x, middle.y, 46))],
    tops: [{ kind: 'sheet', ...disc(middle.x, middle.y, 40) }],
    surface: 'søjlen',
    signs: beside(middle, 19),
    setting: 'city',
  };
};
