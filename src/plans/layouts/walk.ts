import { cutBox, disc } from '../geometry.ts';
import { seatRadius, stroke, thing, type Layout } from '../scene.ts';

/** A walk along a street between blocks: the host in front, the others two by two behind, and a place to stop ahead. */
export const walk: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = Math.min(17, seatRadius(attendance.shown));
  const step = 2 * r + 13;
  const lane = r + 5;
  const pairs = Math.ceil(count / 2);
  const y = 158 + random.within(-8, 8);
  const front = 330 - r;
  const seats = Array.from({ length: count }, (_, index) => ({
    x: front - step * (1 + Math.floor(index / 2)),
    y: y + (index % 2 === 0 ? -lane : lane),
  }));
  const back = front - step * pairs - r - 12;
  const stop = disc(426, y, 42);
  const above = y - lane - r - 44;
  const below = y + lane + r + 44;
  const corner = random.within(150, 220);
  const other = random.within(230, 300);
  return {
    where: 'på tur gennem byen',
    shows: ['opsoegende', 'fysisk'],
    r,
    seats,
    host: { x: front, y },
    ground: [
      { kind: 'block', ...cutBox({ x: corner / 2 - 30, y: above / 2 - 30 }, corner + 60, above + 60, 22) },
      { kind: 'block', ...cutBox({ x: corner + 44 + 180, y: above / 2 - 30 }, 360, above + 60, 22) },
      { kind: 'block', ...cutBox({ x: other / 2 - 30, y: (320 + below) / 2 + 30 }, other + 60, 380 - below, 22) },
    ],
    lines: [
      ...(back > 40 ? [stroke('walk', { x: 16, y }, { x: back, y })] : []),
      stroke('arrow', { x: front + r + 10, y }, { x: stop.points[0] ? 426 - 42 - 10 : 0, y }, 'end'),
    ],
    things: [thing('table', stop)],
    surface: 'stoppestedet',
    signs: [
      { x: 426, y: y - 18 },
      { x: 426, y: y + 18 },
    ],
    setting: 'city',
  };
};
