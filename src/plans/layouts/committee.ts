import { bar, between, disc, placesRound, type Point } from '../geometry.ts';
import { beside, stroke, thing, type Layout } from '../scene.ts';
import { inWords } from '../words.ts';

/** Where the committee sits, and its working groups, the first ones first. */
interface Room {
  middle: Point;
  groups: readonly Point[];
}

const corners: Room = {
  middle: { x: 240, y: 160 },
  groups: [
    { x: 70, y: 74 },
    { x: 410, y: 246 },
    { x: 410, y: 74 },
    { x: 70, y: 246 },
  ],
};

const head: Room = {
  middle: { x: 240, y: 224 },
  groups: [
    { x: 180, y: 64 },
    { x: 302, y: 66 },
    { x: 64, y: 66 },
    { x: 418, y: 64 },
  ],
};

/** A committee at an oval table, with working groups of three round it. */
export const committee: Layout = ({ attendance }, random) => {
  const r = 14;
  const groups = attendance.shown <= 14 ? 2 : attendance.shown <= 18 ? 3 : 4;
  const inside = attendance.shown + 1 - groups * 3;
  const { middle, groups: spots } = random.pick([corners, head]);
  const half = Math.max(24, ((inside + 1) * 39 - 2 * Math.PI * 66) / 4);
  const table = bar({ x: middle.x - half, y: middle.y }, { x: middle.x + half, y: middle.y }, 42);
  const places = placesRound(table, 10 + r, inside + 1, random.next());
  const host = Math.floor(random.next() * places.length);
  const small = spots.slice(0, groups).map(({ x, y }) => ({ x, y, turn: random.next() }));
  return {
    where: `ved et ovalt bord med ${inWords(groups)} arbejdsgrupper omkring`,
    shows: ['fysisk'],
    r,
    seats: [
      ...places.filter((_, index) => index !== host),
      ...small.flatMap(({ x, y, turn }) => placesRound(disc(x, y, 14), 8 + r, 3, turn)),
    ],
    openable: places.slice(1).map((_, index) => index),
    host: places[host] ?? middle,
    things: [table, ...small.map(({ x, y }) => disc(x, y, 14))].map((body) => thing('table', body)),
    lines: small.map((from) => {
      const to = { x: middle.x + Math.max(-half, Math.min(half, from.x - middle.x)), y: middle.y };
      const length = Math.hypot(from.x - to.x, from.y - to.y);
      return stroke('link', between(from, to, 58 / length), between(to, from, 88 / length));
    }),
    surface: 'det ovale bord',
    signs: beside(middle),
    settings: places.map(({ x, y, out }) => ({ x: x - out.x * (23 + r), y: y - out.y * (23 + r) })),
    setting: 'room',
  };
};
