import { centre, polar, type Body, type Point } from './geometry.ts';
import type { Line } from './plan.ts';
import { roomAt } from './scatter.ts';
import { courseOf, isInside, stroke, type Scene } from './scene.ts';

/**
 * Who speaks: two waves that spread from a host who tells, a dish turned to the others before a host who listens.
 * It faces the others, or is turned as little as it takes to find room.
 */
export function voiceOf(scene: Scene, level: 'informere' | 'hoere', solids: readonly Body[]): Line[] {
  const crowd = centre({ points: scene.seats, r: 0 });
  const ahead = (Math.atan2(crowd.y - scene.host.y, crowd.x - scene.host.x) * 180) / Math.PI;
  const others = solids.filter(
    ({ points }) => !(points.length === 1 && points[0]?.x === scene.host.x && points[0].y === scene.host.y),
  );
  for (const turn of turns) {
    const lines = level === 'informere' ? waves(scene, ahead + turn) : dish(scene, ahead + turn);
    if (lines.every((line) => roomAt(courseOf(line), others) >= 5 && isInside(courseOf(line)))) return lines;
  }
  return [];
}

const turns = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 15);

function waves({ host, r }: Scene, angle: number): Line[] {
  return [r + 9, r + 18].map((reach, index) => {
    const half = 40 - index * 6;
    return bow(polar(host, reach, angle - half), polar(host, reach, angle + half), polar(host, reach, angle));
  });
}

function dish({ host, r }: Scene, angle: number): Line[] {
  return [bow(polar(host, r + 20, angle - 38), polar(host, r + 20, angle + 38), polar(host, r + 8, angle))];
}

function bow(from: Point, to: Point, by: Point): Line {
  const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
  const line = stroke('link', from, to, 'none', by);
  return { ...line, from: whole(line.from), bend: whole(line.bend), to: whole(line.to) };
}
