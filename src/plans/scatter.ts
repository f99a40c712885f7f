import { disc, gap, type Body, type Point } from './geometry.ts';
import type { Random } from './random.ts';

/** A rectangle that points are sought in. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Up to `count` points in an area, each a disc of radius `r` at least `clear` away from everything. They spread out over the area where they
 * are few, and stand close where they are many.
 */
export function scatter(
  count: number,
  r: number,
  { left, right, top, bottom }: Area,
  avoid: readonly Body[],
  clear: number,
  random: Random,
): Point[] {
  const share = Math.sqrt(((right - left) * (bottom - top)) / count);
  const best = clear + Math.max(0, share * 0.66 - 2 * r - clear);
  const taken = [...avoid];
  const found: Point[] = [];
  while (found.length < count) {
    const tries = Array.from({ length: 160 }, () => {
      const at = {
        x: Math.round(random.within(left + r, right - r)),
        y: Math.round(random.within(top + r, bottom - r)),
      };
      return { at, room: roomAt(disc(at.x, at.y, r), taken) };
    });
    const [chosen] = tries
      .filter(({ room }) => room >= clear)
      .sort((one, other) => Math.abs(one.room - best) - Math.abs(other.room - best));
    if (chosen === undefined) break;
    found.push(chosen.at);
    taken.push(disc(chosen.at.x, chosen.at.y, r));
  }
  return found;
}

/** The clear distance from a body to the nearest of others. */
export function roomAt(body: Body, others: readonly Body[]): number {
  return others.reduce((least, other) => Math.min(least, gap(body, other)), Number.POSITIVE_INFINITY);
}
