import { between, box, distance, measureRoom, type Body, type Point } from './geometry.ts';
import type { GlyphName } from './glyphs.ts';
import type { Dot, Mark, Thing } from './plan.ts';
import type { Random } from './random.ts';
import { roomAt } from './scatter.ts';
import { clearance, height, margin, thing, width } from './scene.ts';

/** A sign that a way starts from, and its Danish name with its article. */
export interface Start {
  glyph: GlyphName;
  name: string;
}

/** The side of the card a sign stands on, and the distance to the next. */
const card = 38;
const pitch = card + 5;

/** More cards than this would not be read. */
const mostCards = 3;

/** The radius of a stepping stone, and the shortest, best and longest stride between two. */
const stone = 4;
const stride = { least: 13, best: 16, most: 26 };

/** How somebody comes in: cards with signs, stepping stones, and the seat that waits. */
export interface WayIn {
  open: number;
  things: readonly Thing[];
  marks: readonly Mark[];
  stones: readonly Dot[];
  /** The starts there was room for. */
  starts: readonly Start[];
}

/** What a way in is sought among. */
export interface Ways {
  seats: readonly Point[];
  openable: readonly number[];
  r: number;
  solids: readonly Body[];
  starts: readonly Start[];
  /** How many stones the path has. */
  steps: number;
}

/** Where the cards might stand, side by side or one above the other. */
interface Spot {
  middle: Point;
  wide: number;
  tall: number;
  cards: readonly Point[];
}

/** A way that might be gone: from a spot, along a curve, to a seat. */
interface Course {
  spot: Spot;
  open: number;
  seat: Point;
  from: Point;
  bend: number;
  cost: number;
}

/** The clear distance from a whole point to everything solid. */
type Room = (at: Point) => number;

/**
 * Finds the seat to leave open, a free spot for all the cards, and a path of stones between them that touches nothing.
 * Ways are tried from the most to the least natural; undefined where none is free.
 */
export function findWayIn(ways: Ways, random: Random): WayIn | undefined {
  const room = roomAmong(ways.solids);
  const starts = ways.starts.slice(0, mostCards);
  for (const course of coursesOf({ ...ways, starts }, room, random.within(0, 2 * Math.PI))) {
    const stones = stonesOn(course, ways);
    const isFree = stones.every((at, index) => isClear(at, course, ways.r, room, stones[index - 1]));
    if (isFree) return wayInOf(starts, course, stones);
  }
  return undefined;
}

/** How far the path swings to a side, as a share of its length, and how much longer that makes it. */
const bends = [0, 0.2, -0.2, 0.4, -0.4, 0.7, -0.7, 1, -1, 1.4, -1.4].map((bend) => ({
  bend,
  longer: 1 + (2 / 3) * bend * bend,
}));

function coursesOf({ seats, openable, r, solids, starts, steps }: Ways, room: Room, lean: number): Course[] {
  const courses: Course[] = [];
  for (const spot of spotsFor(starts.length, solids, room)) {
    const { x, y } = spot.middle;
    const inland = Math.min(x, width - x, y, height - y);
    const away = 1 - Math.cos(Math.atan2(y - height / 2, x - width / 2) - lean);
    for (const { open, seat } of nearest(spot.middle, seats, openable)) {
      const from = exitTo(seat, spot);
      const chord = distance(from, seat) - r - stone - 8;
      if (chord < 6) continue;
      for (const { bend, longer } of bends) {
        const step = steps > 1 ? (chord * longer) / (steps - 1) : stride.best + chord * 0.05;
        if (step < stride.least || step > stride.most) continue;
        const cost = Math.abs(step - stride.best) * 2 + inland * 0.12 + away * 6 + Math.abs(bend) * 8;
        courses.push({ spot, open, seat, from, bend, cost });
      }
    }
  }
  return courses.sort((one, other) => one.cost - other.cost);
}

/** The few seats nearest to a spot: the way to any other leads past them. */
function nearest(to: Point, seats: readonly Point[], openable: readonly number[]): { open: number; seat: Point }[] {
  return openable
    .map((open) => ({ open, seat: seats[open] ?? to }))
    .sort((one, other) => distance(one.seat, to) - distance(other.seat, to))
    .slice(0, 6);
}

/** Free spots for so many cards. */
function spotsFor(cards: number, solids: readonly Body[], room: Room): Spot[] {
  const long = Math.max(1, cards) * pitch - 5;
  const spots: Spot[] = [];
  for (const [wide, tall] of cards > 1
    ? ([
        [long, card],
        [card, long],
      ] as const)
    : ([[card, card]] as const)) {
    for (let y = Math.ceil(margin + tall / 2); y <= height - margin - tall / 2; y += 10) {
      for (let x = Math.ceil(margin + wide / 2); x <= width - margin - wide / 2; x += 10) {
        const middle = { x, y };
        if (room(middle) < card / 2 + clearance) continue;
        if (roomAt(box(middle, wide, tall, 8), solids) < clearance) continue;
        const places = Array.from({ length: cards }, (_, index) => {
          const over = (index - (cards - 1) / 2) * pitch;
          return wide > tall ? { x: x + over, y } : { x, y: y + over };
        });
        spots.push({ middle, wide, tall, cards: places });
      }
    }
  }
  return spots;
}

function wayInOf(starts: readonly Start[], { open, spot: { cards } }: Course, stones: readonly Point[]): WayIn {
  return {
    open,
    things: cards.slice(0, starts.length).map((at) => thing('card', box(at, card, card, 8))),
    marks: starts.flatMap(({ glyph }, index) => {
      const at = cards[index];
      return at === undefined ? [] : [{ ...at, glyph }];
    }),
    stones: stones.map((at) => ({ ...at, r: stone })),
    starts,
  };
}

function roomAmong(solids: readonly Body[]): Room {
  const measure = measureRoom(solids);
  const known = new Map<number, number>();
  return (at) => {
    const key = at.x * 1024 + at.y;
    const room = known.get(key) ?? measure(at);
    known.set(key, room);
    return room;
  };
}

/** How far outside the cards a point is. */
function outside({ middle, wide, tall }: Spot, at: Point): number {
  return Math.max(Math.abs(at.x - middle.x) - wide / 2, Math.abs(at.y - middle.y) - tall / 2);
}

/** Where a path leaves the cards: just outside their edge, on the straight way to the seat. */
function exitTo(seat: Point, { middle, wide, tall }: Spot): Point {
  const outside = stone + 7;
  const across = Math.abs(seat.x - middle.x) / (wide / 2 + outside);
  const down = Math.abs(seat.y - middle.y) / (tall / 2 + outside);
  return between(middle, seat, Math.min(1, 1 / Math.max(across, down, 0.001)));
}

function stonesOn({ from, seat, bend }: Course, { r, steps }: Ways): Point[] {
  const to = between(seat, from, (r + stone + 8) / distance(from, seat));
  const over = { x: (from.x + to.x) / 2 + (to.y - from.y) * bend, y: (from.y + to.y) / 2 - (to.x - from.x) * bend };
  const trail = Array.from({ length: 33 }, (_, index) => {
    const share = index / 32;
    return between(between(from, over, share), between(over, to, share), share);
  });
  return alongTrail(trail, steps).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** So many points evenly along a trail, from its first point to its last. */
function alongTrail(trail: readonly Point[], count: number): Point[] {
  const legs = trail
    .slice(1)
    .map((to, index) => ({ from: trail[index] ?? to, to, length: distance(trail[index] ?? to, to) }));
  const stride = legs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, count - 1);
  const found: Point[] = [];
  let next = count === 1 ? stride / 2 : 0;
  for (const { from, to, length } of legs) {
    for (; next <= length + 0.001 && found.length < count; next += stride) {
      found.push(length === 0 ? from : between(from, to, next / length));
    }
    next -= length;
  }
  return found;
}

function isClear(at: Point, { spot, seat }: Course, r: number, room: Room, before: Point | undefined): boolean {
  const edge = margin + stone;
  if (at.x < edge || at.x > width - edge || at.y < edge || at.y > height - edge) return false;
  if (before !== undefined && distance(at, before) < 2 * stone + 5) return false;
  // The seat that waits is solid too, but nothing else may be as near.
  const toSeat = distance(at, seat) - r;
  const least = Math.min(toSeat, stone + 6);
  return toSeat >= stone + 6 && room(at) >= least && outside(spot, at) >= stone + 5;
}
