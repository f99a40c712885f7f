import { between, disc, distance, placesRound, type Point } from '../geometry.ts';
import type { Random } from '../random.ts';
import { roomAt } from '../scatter.ts';
import { courseOf, seatRadius, split, stroke, thing, type Layout } from '../scene.ts';
import { inWords } from '../words.ts';

/** Where the tables stand, and where the host walks among them. */
interface Room {
  size: number;
  host: Point;
  tables: readonly Point[];
}

const two: Room = { size: 46, host: { x: 238, y: 264 }, tables: points(116, 148, 360, 152) };
const triangle: Room = { size: 34, host: { x: 240, y: 66 }, tables: points(100, 108, 380, 108, 240, 216) };
const diagonal: Room = { size: 34, host: { x: 376, y: 76 }, tables: points(96, 96, 240, 160, 384, 224) };
const square: Room = { size: 34, host: { x: 240, y: 160 }, tables: points(112, 84, 368, 86, 368, 236, 112, 234) };
const zigzag: Room = { size: 34, host: { x: 62, y: 252 }, tables: points(90, 92, 190, 224, 290, 92, 390, 224) };
const arch: Room = { size: 28, host: { x: 48, y: 234 }, tables: points(86, 86, 240, 80, 394, 86, 322, 234, 158, 240) };
const dice: Room = { size: 28, host: { x: 240, y: 44 }, tables: points(84, 86, 396, 86, 396, 234, 84, 234, 240, 166) };

function roomFor(count: number, random: Random): Room {
  if (count <= 11) return two;
  if (count <= 16) return random.pick([triangle, diagonal]);
  return count <= 21 ? random.pick([square, zigzag]) : random.pick([arch, dice]);
}

function points(...numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

/** Small round tables that people move between, with the host on foot. */
export const islands: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const { size, host, tables } = roomFor(count, random);
  const r = Math.min(16, seatRadius(attendance.shown));
  const middles = tables.map(({ x, y }) => ({ x: x + random.within(-3, 3), y: y + random.within(-1, 1) }));
  const discs = middles.map(({ x, y }) => disc(x, y, size));
  const sizes = split(count, tables.length);
  const reach = size + 9 + 2 * r + 9;
  const moves = middles.flatMap((from, index) => {
    const to = middles[(index + 1) % middles.length] ?? from;
    const length = distance(from, to);
    const isBackAgain = index === 1 && middles.length === 2;
    if (isBackAgain || length < 2 * reach + 18) return [];
    const move = stroke('arrow', between(from, to, reach / length), between(to, from, reach / length), 'end');
    const others = discs.filter((_, other) => other !== index && other !== (index + 1) % discs.length);
    return roomAt(courseOf(move), others) < reach - size ? [] : [move];
  });
  return {
    where: `ved ${inWords(tables.length)} runde borde`,
    shows: ['fysisk'],
    r,
    seats: discs.flatMap((table, index) => placesRound(table, 9 + r, sizes[index] ?? 0, random.next())),
    host,
    things: discs.map((table) => thing('table', table)),
    lines: moves,
    surface: 'bordene',
    signs: [middles[0] ?? host, middles[1] ?? host],
    setting: 'room',
    says: moves.length > 0 ? ['Pile viser, at folk skifter bord.'] : [],
  };
};
