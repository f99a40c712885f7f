import { bar, between, disc, distance, placesRound, type Point } from '../geometry.ts';
import { beside, stroke, thing, type Layout } from '../scene.ts';
import { inWords } from '../words.ts';

/** Where the committee sits, which way its table lies, and its working groups, the first ones first. */
interface Room {
  middle: Point;
  isUpright: boolean;
  groups: readonly Point[];
}

const corners: Room = {
  middle: { x: 240, y: 160 },
  isUpright: false,
  groups: [
    { x: 70, y: 74 },
    { x: 410, y: 246 },
    { x: 410, y: 74 },
    { x: 70, y: 246 },
  ],
};

const head: Room = {
  middle: { x: 240, y: 224 },
  isUpright: false,
  groups: [
    { x: 180, y: 64 },
    { x: 302, y: 66 },
    { x: 64, y: 66 },
    { x: 418, y: 64 },
  ],
};

const side: Room = {
  middle: { x: 132, y: 160 },
  isUpright: true,
  groups: [
    { x: 298, y: 64 },
    { x: 298, y: 256 },
    { x: 402, y: 160 },
  ],
};

/** A committee at an oval table, with working groups of three round it, tied to it. */
export const committee: Layout = ({ attendance }, random) => {
  const r = 14;
  const groups = attendance.shown <= 14 ? 2 : attendance.shown <= 18 ? 3 : 4;
  const inside = attendance.shown + 1 - groups * 3;
  const { middle, isUpright, groups: spots } = random.pick(groups < 4 ? [corners, head, side] : [corners, head]);
  const half = Math.max(24, ((inside + 1) * 39 - 2 * Math.PI * 66) / 4);
  const ends = [-half, half].map((far) => ({
    x: middle.x + (isUpright ? 0 : far),
    y: middle.y + (isUpright ? far : 0),
  }));
  const table = bar(ends[0] ?? middle, ends[1] ?? middle, 42);
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
      const to = isUpright
        ? { x: middle.x, y: Math.max(middle.y - half, Math.min(middle.y + half, from.y)) }
        : { x: Math.max(middle.x - half, Math.min(middle.x + half, from.x)), y: middle.y };
      const length = distance(from, to);
      return stroke('link', between(from, to, 58 / length), between(to, from, 88 / length));
    }),
    surface: 'det ovale bord',
    signs: beside(middle, 20, isUpright),
    settings: places.map(({ x, y, out }) => ({ x: x - out.x * (23 + r), y: y - out.y * (23 + r) })),
    setting: 'room',
  };
};
