import type { Brief, Channel } from './fields.ts';
import { between, box, disc, extent, polar, type Body, type Point } from './geometry.ts';
import type { Line, Mark, Patch, Thing, Top } from './plan.ts';
import type { Random } from './random.ts';

/** The box that tool plans are drawn in. */
export const width = 480;
export const height = 320;

/** Nothing solid stands nearer the edge of the box than this. */
export const margin = 12;

/** Solid things and people stand at least this far apart: 2.5 px where a plan is shown 150 px wide. */
export const clearance = 8;

/** Where people sit and what stands around them: what a layout makes of a brief. */
export interface Scene {
  /** Danish, after the number of people: "ved et rundt bord". */
  where: string;
  /** The ways of meeting that the layout itself shows. */
  shows: readonly Channel[];
  /** The radius of a seat. */
  r: number;
  /** One seat more than there are people; the way in decides which of them stays open. */
  seats: readonly Point[];
  /** The indexes of seats that may stay open; all of them where it is left out. */
  openable?: readonly number[];
  host: Point;
  things: readonly Thing[];
  tops?: readonly Top[];
  marks?: readonly Mark[];
  ground?: readonly Patch[];
  lines?: readonly Line[];
  /** What the signs lie on, in Danish with its article: "bordet". */
  surface: string;
  /** Where the sign of the purpose lies, and beside it that of the duration. */
  signs: readonly [purpose: Point, duration: Point];
  /** A place on a table in front of each seat that has one: where cups and plates stand. */
  settings?: readonly Point[];
  /** What lies round it: a floor, streets with blocks of houses and trees, or nothing. */
  setting: 'room' | 'city' | 'none';
  /** The layout's own arrows say who speaks and who listens. */
  isVoiced?: boolean;
  /** Further Danish sentences about what is drawn. */
  says?: readonly string[];
}

/** A layout: what it makes of a brief, with a seeded hand. */
export type Layout = (brief: Brief, random: Random) => Scene;

/** The radius of a seat where so many must find room. */
export function seatRadius(count: number): number {
  if (count <= 3) return 22;
  if (count <= 6) return 19;
  if (count <= 10) return 17;
  return count <= 15 ? 15 : 14;
}

/** A body as a thing of a kind. */
export function thing(kind: Thing['kind'], body: Body): Thing {
  return { kind, ...body };
}

/** A stroke from one point to another, by way of a third where it is to curve. */
export function stroke(kind: Line['kind'], from: Point, to: Point, heads: Line['heads'] = 'none', by?: Point): Line {
  const middle = between(from, to, 0.5);
  return { kind, from, bend: by === undefined ? middle : between(middle, by, 2), to, heads };
}

/** The stroke the other way round, so that its head points back. */
export function reversed(line: Line): Line {
  return { ...line, from: line.to, to: line.from };
}

/** A stroke's course as a body with the width of its pen, and of its heads. */
export function courseOf({ from, bend, to, heads }: Line): Body {
  const points = Array.from({ length: 9 }, (_, index) => {
    const share = index / 8;
    return between(between(from, bend, share), between(bend, to, share), share);
  });
  return { points, r: heads === 'none' ? 2 : 5, open: true };
}

/** `count` points spread over an arc round a point, from one angle to another, both included. */
export function arc(round: Point, radius: number, count: number, from: number, to: number): Point[] {
  return Array.from({ length: count }, (_, index) =>
    polar(round, radius, count === 1 ? (from + to) / 2 : from + ((to - from) * index) / (count - 1)),
  );
}

/** `count` points in a straight row centred on a point, a step apart. */
export function row(middle: Point, count: number, step: number, turn = 0): Point[] {
  return Array.from({ length: count }, (_, index) => polar(middle, (index - (count - 1) / 2) * step, turn));
}

/** A screen with a dark rim, which people are shown on. */
export function screenAt(at: Point, wide: number, tall: number): Patch[] {
  return [
    { kind: 'rim', ...box(at, wide + 8, tall + 8, 14) },
    { kind: 'screen', ...box(at, wide, tall, 10) },
  ];
}

/** Two points on either side of a middle, or over and under it: where the two signs lie on one table. */
export function beside({ x, y }: Point, apart = 20, isUpright = false): readonly [Point, Point] {
  const across = isUpright ? 0 : apart;
  const down = isUpright ? apart : 0;
  return [
    { x: x - across, y: y - down },
    { x: x + across, y: y + down },
  ];
}

/** Splits a number into parts as even as whole numbers allow, the largest first. */
export function split(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor((total + parts - 1 - index) / parts));
}

/** Everything in a scene that nothing else may touch, as it is drawn. */
export function solidsOf(scene: Scene): Body[] {
  return [
    ...[...scene.seats, scene.host].map(({ x, y }) => disc(x, y, scene.r)),
    ...scene.things,
    ...(scene.ground ?? []).filter(isSolid),
    ...(scene.lines ?? []).map(courseOf),
  ];
}

/** True for ground that nobody stands on. */
export function isSolid({ kind }: Patch): boolean {
  return kind === 'block' || kind === 'roof' || kind === 'court' || kind === 'water' || kind === 'rim';
}

/** True for a body that lies inside the box and its margin. */
export function isInside(body: Body): boolean {
  const { left, right, top, bottom } = extent([body]);
  return left >= margin && right <= width - margin && top >= margin && bottom <= height - margin;
}

/** The scene with every point moved and then rounded to whole units, which is how it is drawn. */
export function moved(scene: Scene, move: (point: Point) => Point): Scene {
  const point = (at: Point): Point => {
    const { x, y } = move(at);
    return { x: Math.round(x), y: Math.round(y) };
  };
  const body = <Kind extends Body>(of: Kind): Kind => ({ ...of, points: of.points.map(point), r: Math.round(of.r) });
  return {
    ...scene,
    seats: scene.seats.map(point),
    host: point(scene.host),
    things: scene.things.map(body),
    tops: (scene.tops ?? []).map(body),
    marks: (scene.marks ?? []).map((mark) => ({ ...mark, ...point(mark) })),
    ground: (scene.ground ?? []).map(body),
    lines: (scene.lines ?? []).map((line) => ({
      ...line,
      from: point(line.from),
      bend: point(line.bend),
      to: point(line.to),
    })),
    signs: [point(scene.signs[0]), point(scene.signs[1])],
    settings: (scene.settings ?? []).map(point),
  };
}
