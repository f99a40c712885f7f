import { cutBox, disc } from '../geometry.ts';
import type { Patch } from '../plan.ts';
import type { Random } from '../random.ts';
import { beside, height, seatRadius, stroke, thing, width, type Layout } from '../scene.ts';

/** A walk along a street between blocks: the host in front, the others two by two behind, and a place to stop ahead. */
export const walk: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = Math.min(17, seatRadius(attendance.shown));
  const step = 2 * r + 13;
  const lane = r + 5;
  const y = 158 + random.within(-8, 8);
  const host = { x: 330 - r, y };
  const stop = { x: 426, y };
  const back = host.x - step * Math.ceil(count / 2) - r - 12;
  return {
    where: 'på tur gennem byen',
    shows: ['opsoegende', 'fysisk'],
    r,
    seats: Array.from({ length: count }, (_, index) => ({
      x: host.x - step * (1 + Math.floor(index / 2)),
      y: y + (index % 2 === 0 ? -lane : lane),
    })),
    host,
    ground: blocksAlong(y - lane - r - 44, y + lane + r + 44, random),
    lines: [
      ...(back > 40 ? [stroke('walk', { x: 16, y }, { x: back, y })] : []),
      stroke('arrow', { x: host.x + r + 10, y }, { x: stop.x - 52, y }, 'end'),
    ],
    things: [thing('table', disc(stop.x, stop.y, 42))],
    surface: 'stoppestedet',
    signs: beside(stop, 18, true),
    setting: 'city',
  };
};

/** Two blocks above a street with a side street between them, and one below. */
function blocksAlong(above: number, below: number, random: Random): Patch[] {
  const corner = random.within(150, 220);
  const sideStreet = 44;
  const overrun = 60;
  return [
    span(-overrun, corner, -overrun, above),
    span(corner + sideStreet, width + overrun, -overrun, above),
    span(-overrun, random.within(230, 300), below, height + overrun),
  ];
}

function span(left: number, right: number, top: number, bottom: number): Patch {
  const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { kind: 'block', ...cutBox(at, right - left, bottom - top, 22) };
}
