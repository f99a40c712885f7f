/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Anything with an extent: its points joined up with a round pen of radius `r`. One point is a disc, two are a bar with
 * round ends, more are a filled convex shape with round corners, or a line where it is `open`.
 */
export interface Body {
  readonly points: readonly Point[];
  readonly r: number;
  readonly open?: boolean;
}

/** A seat round a table: where it is, and the direction from the table out to it (of length 1). */
export interface Place extends Point {
  readonly out: Point;
}

/** A disc. */
export function disc(x: number, y: number, r: number): Body {
  return { points: [{ x, y }], r };
}

/** A bar with round ends between two points. */
export function bar(from: Point, to: Point, r: number): Body {
  return { points: [from, to], r };
}

/** A rectangle of `width` by `height` over all, centred on a point, its corners rounded by `round`, turned by degrees. */
export function box(at: Point, width: number, height: number, round = 4, turn = 0): Body {
  const x = width / 2 - round;
  const y = height / 2 - round;
  const corners = [
    { x: -x, y: -y },
    { x, y: -y },
    { x, y },
    { x: -x, y },
  ];
  return { points: corners.map((corner) => turned({ x: at.x + corner.x, y: at.y + corner.y }, at, turn)), r: round };
}

/** A rectangle with cut corners, as Copenhagen's blocks have. */
export function cutBox(at: Point, width: number, height: number, cut: number, turn = 0): Body {
  const x = width / 2;
  const y = height / 2;
  const corners = [
    { x: cut - x, y: -y },
    { x: x - cut, y: -y },
    { x, y: cut - y },
    { x, y: y - cut },
    { x: x - cut, y },
    { x: cut - x, y },
    { x: -x, y: y - cut },
    { x: -x, y: cut - y },
  ];
  return { points: corners.map((corner) => turned({ x: at.x + corner.x, y: at.y + corner.y }, at, turn)), r: 0 };
}

/** A point turned about another by degrees, clockwise as seen. */
export function turned(point: Point, about: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const x = point.x - about.x;
  const y = point.y - about.y;
  return {
    x: about.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: about.y + x * Math.sin(angle) + y * Math.cos(angle),
  };
}

/** The point at an angle (0 is right, 90 is down) and a distance from another. */
export function polar(from: Point, distance: number, degrees: number): Point {
  return turned({ x: from.x + distance, y: from.y }, from, degrees);
}

/** The distance between two points. */
export function distance(a: Point, b: Point): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  // Math.hypot guards against overflow, at ten times the cost.
  return Math.sqrt(x * x + y * y);
}

/** The point a share of the way from one point to another. */
export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The middle of a body's points. */
export function centre(of: Body): Point {
  const { left, right, top, bottom } = extent([of]);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The smallest upright rectangle round some bodies. */
export function extent(of: readonly Body[]): { left: number; right: number; top: number; bottom: number } {
  const points = of.flatMap((body) => body.points.map((point) => ({ ...point, r: body.r })));
  return {
    left: Math.min(...points.map(({ x, r }) => x - r)),
    right: Math.max(...points.map(({ x, r }) => x + r)),
    top: Math.min(...points.map(({ y, r }) => y - r)),
    bottom: Math.max(...points.map(({ y, r }) => y + r)),
  };
}

/** The clear distance between two bodies; negative where they overlap. */
export function gap(a: Body, b: Body): number {
  const [one] = a.points;
  const [other] = b.points;
  if (a.points.length === 1 && b.points.length === 1 && one && other) return distance(one, other) - a.r - b.r;
  const edgesOfA = edges(a);
  const edgesOfB = edges(b);
  let least = Number.POSITIVE_INFINITY;
  for (const edgeOfA of edgesOfA) {
    for (const edgeOfB of edgesOfB) least = Math.min(least, edgeDistance(edgeOfA, edgeOfB));
  }
  const inside = contains(a, other) || contains(b, one);
  return (inside ? -least : least) - a.r - b.r;
}

/** Measures the clear distance from a point to the nearest of some bodies; the bodies are prepared once for many points. */
export function measureRoom(bodies: readonly Body[]): (at: Point) => number {
  const prepared = bodies.map((body) => ({ body, sides: edges(body) }));
  return (at) => {
    let least = Number.POSITIVE_INFINITY;
    for (const { body, sides } of prepared) {
      let room = Number.POSITIVE_INFINITY;
      for (const [from, to] of sides) room = Math.min(room, pointToEdge(at, from, to));
      least = Math.min(least, (contains(body, at) ? -room : room) - body.r);
    }
    return least;
  };
}

/**
 * `count` places spread evenly along a line that runs round a body at a distance from its edge, starting at a share of
 * the way round. The points of the body go clockwise.
 */
export function placesRound(body: Body, out: number, count: number, start: number): Place[] {
  const reach = body.r + out;
  const sides = sidesOf(body);
  const turns = sides.map((side, index) => {
    if (sides.length === 1) return 2 * Math.PI;
    const before = sides.at(index - 1)?.angle ?? 0;
    return sides.length === 2 ? Math.PI : (side.angle - before + 4 * Math.PI) % (2 * Math.PI);
  });
  const length = sides.reduce((sum, side, index) => sum + side.length + (turns[index] ?? 0) * reach, 0);
  return Array.from({ length: count }, (_, index) => {
    let rest = ((((start + index / count) % 1) + 1) % 1) * length;
    for (const [at, side] of sides.entries()) {
      const turn = turns[at] ?? 0;
      if (rest <= turn * reach) return placeAt(side.from, side.angle - turn + rest / reach - Math.PI / 2, reach);
      rest -= turn * reach;
      if (rest <= side.length) {
        return placeAt(
          between(side.from, side.to, side.length === 0 ? 0 : rest / side.length),
          side.angle - Math.PI / 2,
          reach,
        );
      }
      rest -= side.length;
    }
    return placeAt(body.points[0] ?? { x: 0, y: 0 }, -Math.PI / 2, reach);
  });
}

function placeAt(from: Point, angle: number, reach: number): Place {
  const out = { x: Math.cos(angle), y: Math.sin(angle) };
  return { x: from.x + out.x * reach, y: from.y + out.y * reach, out };
}

function sidesOf({ points }: Body): { from: Point; to: Point; length: number; angle: number }[] {
  return points.map((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    return { from, to, length: distance(from, to), angle: Math.atan2(to.y - from.y, to.x - from.x) };
  });
}

/** The sides of each body met so far: a search measures the same few bodies thousands of times. */
const sidesMet = new WeakMap<Body, readonly (readonly [Point, Point])[]>();

function edges(body: Body): readonly (readonly [Point, Point])[] {
  const met = sidesMet.get(body);
  if (met) return met;
  const { points, open } = body;
  const count = points.length > 2 && !open ? points.length : Math.max(1, points.length - 1);
  const sides = Array.from({ length: count }, (_, index) => {
    const from = points[index] ?? { x: 0, y: 0 };
    return [from, points[(index + 1) % points.length] ?? from] as const;
  });
  sidesMet.set(body, sides);
  return sides;
}

function edgeDistance([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number {
  if (cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0) return 0;
  return Math.min(pointToEdge(a, c, d), pointToEdge(b, c, d), pointToEdge(c, a, b), pointToEdge(d, a, b));
}

function pointToEdge(point: Point, from: Point, to: Point): number {
  const square = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  if (square === 0) return distance(point, from);
  const share = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / square;
  return distance(point, between(from, to, Math.max(0, Math.min(1, share))));
}

function cross(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

/** True where a point lies inside a shape, whose points may go either way round. */
function contains({ points, open }: Body, point: Point | undefined): boolean {
  if (point === undefined || open || points.length < 3) return false;
  let side = 0;
  for (const [index, from] of points.entries()) {
    const turn = Math.sign(cross(from, points[(index + 1) % points.length] ?? from, point));
    if (turn === 0 || turn === -side) return false;
    side = turn;
  }
  return true;
}
