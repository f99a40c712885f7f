import { box, disc } from '../geometry.ts';
import { scatter } from '../scatter.ts';
import { thing, type Layout } from '../scene.ts';

/** A fenced-off piece of the city where something is tried: loose furniture, a tree, and people among it. */
export const trial: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count > 14 ? 14 : 16;
  const fence = { x: 270, y: 160 };
  const tilt = random.within(-10, 10);
  const workbenches = [
    { x: 184, y: 82 + random.within(-8, 8) },
    { x: 338, y: 226 + random.within(-8, 8) },
  ] as const;
  const furniture = [
    box(workbenches[0], 84, 46, 6, tilt),
    box(workbenches[1], 84, 46, 6, -tilt),
    box({ x: 352, y: 76 }, 62, 18, 4, tilt + 8),
    box({ x: 160, y: 226 }, 18, 62, 4, tilt - 8),
  ];
  const tree = disc(fence.x + random.within(-18, 18), fence.y + random.within(-10, 10), 20);
  const [host = fence, ...seats] = scatter(
    count + 1,
    r,
    { left: 118, right: 422, top: 28, bottom: 292 },
    [...furniture, tree],
    8,
    random,
  );
  return {
    where: 'i et forsøgsområde med løse møbler',
    shows: ['fysisk'],
    r,
    seats,
    host,
    ground: [{ kind: 'fence', ...box(fence, 324, 284, 4) }],
    things: [...furniture.map((body) => thing('table', body)), thing('tree', tree)],
    surface: 'bordene',
    signs: workbenches,
    setting: 'none',
  };
};
