import { box, type Point } from '../geometry.ts';
import { beside, stroke, thing, type Layout } from '../scene.ts';

/** People queue in a winding line for a ballot box, which the host stands by. */
export const queue: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count > 13 ? 14 : 16;
  const step = 2 * r + 12;
  const lanes = Math.ceil((count * step) / 330);
  const top = Math.max(56, 150 - lanes * 37);
  const ballots = { x: 76, y: top + 28 };
  const right = 444 - r - random.within(0, 16);
  const seats = Array.from({ length: count }, (_, index) => along(index * step, { x: 176 + r, y: top }, right, 74));
  return {
    where: 'i kø ved en stemmeurne',
    shows: ['fysisk'],
    r,
    seats,
    openable: [...seats.keys()].slice(-6),
    host: { x: ballots.x, y: ballots.y + 52 + r },
    things: [thing('table', box(ballots, 92, 72, 8))],
    tops: [{ kind: 'slot', ...box({ x: ballots.x, y: ballots.y - 25 }, 52, 6, 3) }],
    lines: [stroke('arrow', { x: 168, y: top }, { x: ballots.x + 56, y: top + 6 }, 'end')],
    surface: 'stemmeurnen',
    signs: beside({ x: ballots.x, y: ballots.y + 8 }),
    setting: 'room',
  };
};

/** A point so far along a line that winds right, back and right again, a lane's height for each turn. */
function along(far: number, { x: left, y: top }: Point, right: number, lane: number): Point {
  const straight = right - lane / 2 - left;
  const bend = (Math.PI * lane) / 2;
  const turn = Math.floor(far / (straight + bend));
  const rest = far - turn * (straight + bend);
  const sign = turn % 2 === 0 ? 1 : -1;
  const start = sign === 1 ? left : left + straight;
  const y = top + turn * lane;
  if (rest <= straight) return { x: start + sign * rest, y };
  const angle = ((rest - straight) / bend) * Math.PI;
  return {
    x: start + sign * (straight + (Math.sin(angle) * lane) / 2),
    y: y + ((1 - Math.cos(angle)) * lane) / 2,
  };
}
