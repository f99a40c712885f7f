import { disc, gap, type Body, type Point } from './geometry.ts';
import type { Random } from './random.ts';

/** A rectangle that points are sought in. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Up to `count` points in an area, each a disc of radius `r` at least `clear` away from everything, spread out. */
export function scatter(
  count: number,
  r: number,
  area: Area,
  avoid: readonly Body[],
  clear: number,
  random: Random,
): Point[] {
  const taken = [...avoid];
  const found: Point[] = [];
  while (found.length < count) {
    let best: Point | undefined;
    let mostRoom = clear;
    for (let attempt = 0; attempt < 80; attempt += 1) {
      const x = Math.round(random.within(area.left + r, area.right - r));
      const y = Math.round(random.within(area.top + r, area.bottom - r));
      const room = roomAt(disc(x, y, r), taken);
      if (room >= mostRoom) {
        best = { x, y };
        mostRoom = room;
      }
    }
    if (best === undefined) break;
    found.push(best);
    taken.push(disc(best.x, best.y, r));
  }
  return found;
}

/** The clear distance from a body to the nearest of others. */
export function roomAt(body: Body, others: readonly Body[]): number {
  return others.reduce((least, other) => Math.min(least, gap(body, other)), Number.POSITIVE_INFINITY);
}
