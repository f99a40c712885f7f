import { disc, polar, type Body } from './geometry.ts';
import type { Dot } from './plan.ts';
import { roomAt } from './scatter.ts';
import { clearance, isInside, type Scene } from './scene.ts';

/** Three small dots that trail off from a seat, for those who are not shown; the last seats are tried first. */
export function moreBeside({ seats, r }: Scene, solids: readonly Body[]): Dot[] {
  for (const seat of [...seats].reverse()) {
    for (let angle = 0; angle < 360; angle += 15) {
      const dots = [5, 4, 3].map((size, index) => {
        const { x, y } = polar(seat, r + clearance + 6 + index * 15, angle);
        return { x: Math.round(x), y: Math.round(y), r: size };
      });
      const bodies = dots.map(({ x, y, r: size }) => disc(x, y, size));
      if (bodies.every((body) => isInside(body) && roomAt(body, solids) >= clearance - 0.5)) return dots;
    }
  }
  return [];
}
