import { bar, cutBox, disc, extent, placesRound, type Body, type Point } from '../geometry.ts';
import { beside, seatRadius, thing, type Layout } from '../scene.ts';

/** Everyone round one table: the host sits with them, or stands by where the others decide or are told. */
export const oneTable: Layout = ({ attendance, level }, random) => {
  const r = seatRadius(attendance.shown);
  const isApart = level === 'medbestemme' || level === 'informere';
  const count = attendance.shown + (isApart ? 1 : 2);
  const side = random.next() < 0.5 ? -1 : 1;
  const middle = { x: 240, y: 160 };
  const [where, shape] = random.pick(shapes);
  const table = shape(middle, count * (2 * r + 12) - 2 * Math.PI * (10 + r));
  const places = placesRound(table, 10 + r, count, random.next());
  const host = isApart ? -1 : Math.floor(random.next() * count);
  const { left, right } = extent([table]);
  const reach = (right - left) / 2 + 10 + 2 * r;
  return {
    where,
    shows: ['fysisk'],
    r,
    seats: places.filter((_, index) => index !== host),
    host: places[host] ?? { x: middle.x - side * (reach + 40 + r), y: 160 + random.within(-20, 20) },
    things: [thing('table', table)],
    surface: 'bordet',
    signs: beside(middle),
    settings: places.map(({ x, y, out }) => ({ x: x - out.x * (25 + r), y: y - out.y * (25 + r) })),
    setting: 'room',
  };
};

/** Tables with about the given length of edge, but big enough for two signs. */
const shapes: readonly [
  readonly [string, (at: Point, edge: number) => Body],
  ...(readonly [string, (at: Point, edge: number) => Body])[],
] = [
  ['ved et rundt bord', ({ x, y }, edge) => disc(x, y, Math.max(50, edge / (2 * Math.PI)))],
  [
    'ved et ovalt bord',
    ({ x, y }, edge) => {
      const half = Math.max(26, (edge - 2 * Math.PI * 46) / 4);
      return bar({ x: x - half, y }, { x: x + half, y }, 46);
    },
  ],
  ['ved et bord med skrå hjørner', (at, edge) => cutBox(at, Math.max(108, (edge - 147) / 2), 104, 26)],
];
