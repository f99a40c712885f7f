import { disc, extent, gap, type Body, type Point } from './geometry.ts';
import type { Dot, Plan } from './plan.ts';
import { courseOf, isSolid, margin } from './scene.ts';

/** 2.5 px where a plan is shown 240 px wide: the least distance between any two things. */
const least = 5;

/** Strokes are thin, and read as apart at less. */
const leastToStroke = 3;

/**
 * What is wrong with a plan as it is drawn: things that touch or stand too close, stick out of the box, or lie nowhere.
 * The tests hold every plan to it.
 */
export function faultsOf(plan: Plan): string[] {
  const standing = standingIn(plan);
  const ground = plan.ground.filter(isSolid).map((body) => ({ name: body.kind, body }));
  const footing = plan.ground.filter(({ kind }) => kind === 'screen' || kind === 'boat' || kind === 'bridge');
  const strokes = plan.lines.map((line) => ({ name: line.kind, body: courseOf(line) }));
  const faults: string[] = [];

  for (const [index, one] of standing.entries()) {
    if (!staysInside(one.body, plan)) faults.push(`${one.name} sticks out of the box`);
    for (const other of standing.slice(index + 1)) {
      if (gap(one.body, other.body) < least) faults.push(`${one.name} is too close to ${other.name}`);
    }
    for (const other of strokes) {
      if (gap(one.body, other.body) < leastToStroke) faults.push(`${one.name} is too close to ${other.name}`);
    }
    // Somebody on a bridge, in a boat or on a screen has firm ground; a tree may stand in a courtyard.
    const hasFooting = footing.some((patch) => gap(patch, one.body) < 0) || one.name.startsWith('tree');
    for (const other of hasFooting ? [] : ground) {
      if (gap(one.body, other.body) < least) faults.push(`${one.name} is too close to ${other.name}`);
    }
  }
  for (const stroke of strokes) {
    if (plan.palette !== 'hero' && !staysInside(stroke.body, plan, 0))
      faults.push(`${stroke.name} sticks out of the box`);
  }
  for (const top of plan.tops) {
    if (!plan.things.some((thing) => liesOn(top, thing))) faults.push(`${top.kind} hangs over an edge`);
  }
  for (const mark of plan.marks) {
    const isRidden = mark.glyph === 'bike';
    if (!isRidden && !plan.things.some((thing) => gap(thing, disc(mark.x, mark.y, 0)) < -8)) {
      faults.push(`${mark.glyph} lies on nothing`);
    }
  }
  return faults;
}

function standingIn(plan: Plan): { name: string; body: Body }[] {
  const dots = (name: string, list: readonly Dot[]) =>
    list.map((dot) => ({ name: named(name, dot), body: disc(dot.x, dot.y, dot.r) }));
  return [
    ...dots('person', plan.people),
    ...dots('host', plan.hosts),
    ...dots('open seat', plan.open),
    ...dots('stone', plan.stones),
    ...dots('dot for more', plan.more),
    ...plan.things.map((thing) => ({ name: named(thing.kind, thing.points[0]), body: thing })),
  ];
}

function named(name: string, at: Point | undefined): string {
  return at === undefined ? name : `${name} at ${at.x},${at.y}`;
}

function staysInside(body: Body, { width, height, palette }: Plan, within = palette === 'mark' ? 2 : margin): boolean {
  const { left, right, top, bottom } = extent([body]);
  // The hero runs on past its edges, with people and trees in the streets there.
  if (palette === 'hero') return true;
  return left >= within && top >= within && right <= width - within && bottom <= height - within;
}

function liesOn(top: Body, thing: Body): boolean {
  return top.points.every((point) => gap(thing, disc(point.x, point.y, 0)) <= -top.r);
}
