import { between, cutBox, disc, extent, type Body, type Point } from './geometry.ts';
import type { Patch, Thing } from './plan.ts';
import type { Random } from './random.ts';
import { roomAt, scatter } from './scatter.ts';
import { clearance, height, margin, thing, width, type Scene } from './scene.ts';

/** How far a floor reaches beyond what stands on it, and how near the edge of the box it may come. */
const apron = 20;
const edge = 8;

/** The least distance from a block to people and things, and to the next block. */
const pavement = 14;
const street = 26;

/** How far a block runs on past the edge of the box. */
const overrun = 30;

/** The floor of a room under everything a layout holds, its corners cut as those of the city's blocks. */
export function floorUnder(scene: Scene, solids: readonly Body[], random: Random): Patch[] {
  if (scene.setting !== 'room') return [];
  const { left, right, top, bottom } = extent(solids);
  const from = { x: Math.max(edge, left - apron), y: Math.max(edge, top - apron) };
  const to = { x: Math.min(width - edge, right + apron), y: Math.min(height - edge, bottom + apron) };
  const cut = Math.round(random.within(10, 34));
  return [wholly({ kind: 'floor', ...cutBox(between(from, to, 0.5), to.x - from.x, to.y - from.y, cut) })];
}

/**
 * Blocks of houses in the corners of the box, as large as there is room for, and trees in what is left.
 * The blocks run on past the edge, as a city does.
 */
export function cityRound(solids: readonly Body[], random: Random): { ground: Patch[]; things: Thing[] } {
  const ground: Patch[] = [];
  for (const corner of corners) {
    const sizes = Array.from({ length: 12 }, () => ({ wide: random.within(70, 230), tall: random.within(40, 130) }));
    const fitting = sizes
      .map(({ wide, tall }) => ({ area: wide * tall, block: blockAt(corner, wide, tall) }))
      .filter(({ block }) => roomAt(block, solids) >= pavement && roomAt(block, ground) >= street)
      .sort((one, other) => other.area - one.area)[0];
    if (fitting) ground.push(fitting.block);
  }
  const area = { left: margin, right: width - margin, top: margin, bottom: height - margin };
  const things: Thing[] = [];
  for (const r of [13, 10, 12, 9]) {
    const spots = scatter(1, r, area, [...solids, ...ground, ...things], clearance + 4, random);
    things.push(...spots.map(({ x, y }) => thing('tree', disc(x, y, r))));
  }
  return { ground, things };
}

const corners: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

function blockAt(corner: Point, wide: number, tall: number): Patch {
  const at = { x: corner.x * width + (0.5 - corner.x) * wide, y: corner.y * height + (0.5 - corner.y) * tall };
  const out = { x: (corner.x - 0.5) * overrun, y: (corner.y - 0.5) * overrun };
  return wholly({ kind: 'block', ...cutBox({ x: at.x + out.x, y: at.y + out.y }, wide + overrun, tall + overrun, 20) });
}

function wholly(patch: Patch): Patch {
  return { ...patch, points: patch.points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })) };
}
